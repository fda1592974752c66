// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/TextWarnings.h"

#include "core/plan/Announcements.h"

#include <algorithm>
#include <string_view>

namespace ringdown::plan {
namespace {

constexpr std::size_t longestText = 1600; ///< of the carrier, in UTF-16 units
constexpr std::size_t phoneUnits = 20;
constexpr std::size_t clockUnits = 5;
constexpr std::size_t carrierNameUnits = 50; ///< of a caller whom only the carrier knows
constexpr std::size_t reasonUnits = 200;     ///< a sentence or two

std::size_t unitsOf(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xc0U) == 0x80U ? 0 : byte >= 0xf0U ? 2 : 1;
    }
    return units;
}

std::size_t bytesOf(std::string_view utf8)
{
    return utf8.size();
}

using Length = std::size_t (*)(std::string_view);

std::size_t longestName(const Tenant &tenant, Length lengthOf)
{
    std::size_t longest = carrierNameUnits;
    for (const DirectoryEntry &entry : tenant.directory)
        longest = std::max(longest, lengthOf(entry.name));
    for (const Contact &contact : tenant.contacts)
        longest = std::max(longest, lengthOf(contact.name));
    return longest;
}

std::size_t lengthOfField(std::string_view name, const Tenant &tenant, Length lengthOf)
{
    if (name == "caller" || name == "number")
        return phoneUnits;
    if (name == "time")
        return clockUnits;
    if (name == "business")
        return lengthOf(tenant.name);
    return name == "callerName" ? longestName(tenant, lengthOf) : reasonUnits;
}

/// The reader has seen to it that every {name} is a field.
std::size_t longestLength(std::string_view body, const Tenant &tenant, Length lengthOf)
{
    std::size_t length = 0;
    while (!body.empty()) {
        const std::size_t open = std::min(body.find('{'), body.size());
        length += lengthOf(body.substr(0, open));
        const std::size_t close = body.find('}', open);
        if (close == std::string_view::npos)
            return length + lengthOf(body.substr(open));
        length += lengthOfField(body.substr(open + 1, close - open - 1), tenant, lengthOf);
        body.remove_prefix(close + 1);
    }
    return length;
}

} // namespace

void warnOfLongText(const std::string &body, const Tenant &tenant, const JsonNode &node,
                    ProblemList &warnings)
{
    const std::size_t units = longestLength(body, tenant, unitsOf);
    if (units > longestText)
        warnings.add(node, "With its fields filled in this text can have " + std::to_string(units) +
                               " characters. The carrier takes " + std::to_string(longestText) +
                               ": a longer text is not sent. Shorten it.");
}

void warnOfLongSpeech(const std::string &words, const Tenant &tenant, const JsonNode *node,
                      ProblemList &warnings)
{
    const std::size_t bytes = longestLength(words, tenant, bytesOf);
    if (node && bytes > longestSpeech)
        warnings.add(*node, "With its fields filled in this can have " + std::to_string(bytes) +
                                " bytes, and at most " + std::to_string(longestSpeech) +
                                " are spoken: callers do not hear its end. Shorten it.");
}

void warnOfManyAnnouncements(const std::vector<Step> &route, const Tenant &tenant,
                             const std::function<const JsonNode &(std::size_t)> &placeOf,
                             ProblemList &warnings)
{
    std::size_t bytes = 0; ///< since callers last did something, or a phone rang
    for (std::size_t i = 0; i < route.size(); ++i) {
        const auto *say = std::get_if<SayStep>(&route[i]);
        if (!say && !std::holds_alternative<PlayStep>(route[i]) &&
            !std::holds_alternative<TextStep>(route[i]))
            bytes = 0;
        if (!say)
            continue;
        bytes += announcedBytes(longestLength(say->text, tenant, writtenBytes));
        if (bytes <= mostAnnounced)
            continue;
        warnings.add(placeOf(i), "With those before it this announcement is more than the carrier takes at "
                                 "once: callers do not hear it. Shorten them.");
        return;
    }
}

} // namespace ringdown::plan
