// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/FeedFrame.h"

#include "core/base/EventJson.h"

#include <nlohmann/json.hpp>

namespace ringdown::client {
namespace {

using nlohmann::json;

std::int64_t numberOf(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? it->get<std::int64_t>() : 0;
}

std::string wordOf(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<Instant> timeOf(const json &object)
{
    const auto at = parseRfc3339(wordOf(object, "at"));
    return at ? std::optional(at->at) : std::nullopt;
}

} // namespace

Role roleOf(std::string_view word)
{
    if (word == "viewer")
        return Role::Viewer;
    if (word == "operator")
        return Role::Operator;
    return word == "admin" ? Role::Admin : Role::Unknown;
}

FeedFrame readFeedFrame(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return UnknownFrame{};
    const std::int64_t seq = numberOf(object, "seq");
    const std::string kind = wordOf(object, "kind");
    if (kind == "hello")
        return HelloFrame{seq,
                          numberOf(object, "revision"),
                          wordOf(object, "store"),
                          timeOf(object),
                          roleOf(wordOf(object, "role")),
                          object.value("legs", json(false)) == json(true)};
    if (kind == "alive")
        return AliveFrame{seq, timeOf(object)};
    if (kind == "feed.reset")
        return ResetFrame{seq};
    if (auto event = readEvent(object))
        return std::move(*event);
    return UnknownFrame{seq};
}

} // namespace ringdown::client
