// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/AccessWords.h"

#include <utility>

namespace ringdown::relay {

Event accessChanged(Instant at, std::string what, std::string name, std::string by, std::string why)
{
    Event event;
    event.at = at;
    event.kind = EventKind::AccessChanged;
    event.what = std::move(what);
    event.name = std::move(name);
    event.by = std::move(by);
    event.why = std::move(why);
    return event;
}

std::string authorOf(std::string_view claimed, std::string_view tokenName)
{
    if (claimed.empty() || claimed == tokenName)
        return std::string(tokenName);
    return std::string(claimed) + " (token " + std::string(tokenName) + ")";
}

std::string personOf(std::string_view author)
{
    return std::string(author.substr(0, author.find(" (token ")));
}

HttpReply privateReply(int status, std::string body)
{
    HttpReply reply = jsonReply(status, std::move(body));
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

void appendTime(std::string &out, JsonObjectWriter &object, std::string_view name, std::optional<Instant> at)
{
    object.name(name);
    if (at)
        appendJsonString(out, toRfc3339(*at));
    else
        out += "null";
}

} // namespace ringdown::relay
