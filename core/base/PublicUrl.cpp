// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PublicUrl.h"

#include <algorithm>
#include <charconv>

namespace ringdown {
namespace {

bool isHostLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isPathLetter(char c)
{
    return isHostLetter(c) || c == '/' || c == '_' || c == '~';
}

/// An empty port is none at all: "https://relay.example:".
bool isPort(std::string_view digits)
{
    int port = 0;
    const char *end = digits.data() + digits.size();
    const auto [stopped, failed] = std::from_chars(digits.data(), end, port);
    return !digits.empty() && failed == std::errc() && stopped == end && port >= 1 && port <= 65535;
}

/// Whoever resolves it asks for another path than the one that is signed.
bool hasDotSegment(std::string_view path)
{
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..")
            return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

Error badUrl(std::string_view why)
{
    return {ErrorCode::BadInput, std::string(why)};
}

} // namespace

Result<std::string> parsePublicUrl(std::string_view text)
{
    std::string_view rest = text;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (rest.starts_with(scheme))
            rest.remove_prefix(scheme.size());
    }
    if (rest.size() == text.size())
        return badUrl("begin with https:// (or http:// on a test bench)");
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view place = rest.substr(0, slash);
    std::string_view path = rest.substr(slash);
    if (place.find('@') != std::string_view::npos)
        return badUrl("leave out the user name: signatures are computed without it");
    if (rest.find_first_of("?#") != std::string_view::npos)
        return badUrl("leave out query and fragment");
    const std::size_t colon = place.rfind(':');
    const std::string_view host = place.substr(0, colon);
    if (host.find('_') != std::string_view::npos)
        return badUrl("a host name with an underscore is refused by the carrier; use another name");
    if (host.empty() || !std::all_of(host.begin(), host.end(), isHostLetter))
        return badUrl("the host may hold letters, digits, '-' and '.' only");
    if (colon != std::string_view::npos && !isPort(place.substr(colon + 1)))
        return badUrl("the port is a number from 1 to 65535");
    if (!std::all_of(path.begin(), path.end(), isPathLetter) || path.find("//") != std::string_view::npos)
        return badUrl("the path may hold letters, digits and - . _ ~ between single slashes only");
    if (hasDotSegment(path))
        return badUrl("the path may have no part that is . or .. alone: write the path it leads to");
    if (path.ends_with('/'))
        path.remove_suffix(1);
    return std::string(text.substr(0, text.size() - rest.size() + slash)) + std::string(path);
}

} // namespace ringdown
