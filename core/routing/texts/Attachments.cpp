// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/Attachments.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace ringdown::routing {
namespace {

constexpr int mostAttachments = 99; ///< the carrier takes ten
constexpr std::size_t mostKnown = 10;
constexpr std::size_t longestType = 100;
constexpr std::size_t longestUrl = 1000;
constexpr std::string_view anyBytes = "application/octet-stream";

bool isOfType(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-' || c == '_';
}

std::string_view typeOf(std::string_view type)
{
    type = type.substr(0, type.find(';'));
    const std::size_t slash = type.find('/');
    const bool isType =
        type.size() <= longestType && slash != std::string_view::npos && slash > 0 &&
        slash + 1 < type.size() &&
        std::all_of(type.begin(), type.begin() + static_cast<std::ptrdiff_t>(slash), &isOfType) &&
        std::all_of(type.begin() + static_cast<std::ptrdiff_t>(slash) + 1, type.end(), &isOfType);
    return isType ? type : anyBytes;
}

bool isAddress(std::string_view url)
{
    return url.size() <= longestUrl && (url.starts_with("https://") || url.starts_with("http://")) &&
           std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

} // namespace

void noteAttachments(Event &received, int count, const std::vector<Attachment> &known)
{
    if (count <= 0)
        return;
    received.what = std::to_string(std::min(count, mostAttachments));
    const bool isAnyKnown =
        std::any_of(known.begin(), known.end(), [](const Attachment &each) { return isAddress(each.url); });
    for (std::size_t i = 0; isAnyKnown && i < std::min(known.size(), mostKnown); ++i) {
        received.url.append(i > 0 ? "\n" : "").append(typeOf(known[i].type)).append(" ");
        received.url.append(isAddress(known[i].url) ? known[i].url : std::string());
    }
}

int attachmentsOf(const Event &received)
{
    int count = 0;
    std::from_chars(received.what.data(), received.what.data() + received.what.size(), count);
    return std::clamp(count, 0, mostAttachments);
}

std::vector<Attachment> knownAttachments(const Event &received)
{
    std::vector<Attachment> known;
    std::string_view left = received.kind == EventKind::MessageReceived ? received.url : std::string_view();
    while (!left.empty() && known.size() < mostKnown) {
        const std::string_view line = left.substr(0, left.find('\n'));
        left.remove_prefix(std::min(left.size(), line.size() + 1));
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos)
            return {};
        known.push_back({std::string(typeOf(line.substr(0, blank))), std::string(line.substr(blank + 1))});
    }
    return known;
}

} // namespace ringdown::routing
