// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/ShownUrl.h"

#include "core/twilio/WebhookPath.h"

#include <algorithm>

namespace ringdown::numbers {
namespace {

constexpr std::size_t longestShown = 140;
constexpr std::size_t keptOfLong = 60;
constexpr std::string_view doors = "/twilio/";

struct Authority {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Authority authorityOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t begin = scheme == std::string_view::npos ? 0 : scheme + 3;
    const std::size_t end = url.find_first_of("/?#", begin);
    return {begin, end == std::string_view::npos ? url.size() : end};
}

} // namespace

std::string withoutUser(std::string_view url)
{
    const auto [begin, end] = authorityOf(url);
    const std::size_t at = url.substr(0, end).rfind('@');
    if (at == std::string_view::npos || at < begin)
        return std::string(url);
    return std::string(url.substr(0, begin)) + std::string(url.substr(at + 1));
}

std::string withoutSecrets(std::string_view url)
{
    std::string shown = withoutUser(url);
    const std::size_t door = shown.find(doors);
    if (door == std::string::npos)
        return shown;
    const std::size_t begin = door + doors.size();
    const std::size_t end = std::min(shown.find_first_of("/?#", begin), shown.size());
    if (twilio::isSecretPath(std::string_view(shown).substr(begin, end - begin)))
        shown.replace(begin, end - begin, "(hidden)");
    return shown;
}

std::string shownUrl(std::string_view url)
{
    std::string shown = withoutSecrets(url);
    if (shown.size() <= longestShown)
        return shown;
    const std::string size = std::to_string(url.size());
    return shown.substr(0, keptOfLong) + "… (" + size + " characters)";
}

std::string hostIn(std::string_view url)
{
    if (url.find("://") == std::string_view::npos)
        return {};
    const std::string plain = withoutUser(url);
    const auto [begin, end] = authorityOf(plain);
    return plain.substr(begin, end - begin);
}

std::string_view withoutFragment(std::string_view url)
{
    return url.substr(0, url.find('#'));
}

} // namespace ringdown::numbers
