// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/FeedUpgrade.h"

#include "core/relay/Frames.h"

#include <charconv>

namespace ringdown::relay {
namespace {

std::optional<HttpReply> refusedUpgrade(const RequestHead &head)
{
    const bool isUpgrade =
        head.wantsUpgrade && equalsIgnoringCase(head.upgrade, "websocket") && !head.isHttp10;
    if (!isUpgrade || head.webSocketVersion != "13") {
        HttpReply reply = problem(426, "the feed is a WebSocket of version 13");
        reply.headers.emplace_back("Upgrade", "websocket");
        reply.headers.emplace_back("Sec-WebSocket-Version", "13");
        return reply;
    }
    if (!isWebSocketKey(head.webSocketKey))
        return problem(400, "Sec-WebSocket-Key is not base64 of 16 bytes");
    return std::nullopt;
}

std::optional<std::int64_t> wholeSeq(std::string_view text)
{
    std::int64_t seq = -1;
    const char *end = text.data() + text.size();
    const auto [stopped, failed] = std::from_chars(text.data(), end, seq);
    return failed == std::errc() && stopped == end && seq >= 0 ? std::optional(seq) : std::nullopt;
}

} // namespace

std::variant<FeedStart, HttpReply> readFeedUpgrade(const RequestHead &head)
{
    if (auto refused = refusedUpgrade(head))
        return std::move(*refused);
    const auto query = decodeQuery(head.query);
    if (!query)
        return problem(400, "the query is malformed, or names a parameter twice");
    FeedStart start;
    for (const auto &[name, value] : *query) {
        if (name == "store")
            start.storeId = value;
        if (name != "after")
            continue;
        start.after = wholeSeq(value);
        if (!start.after)
            return problem(400, "after is the seq of an event, a whole number from 0");
    }
    return start;
}

std::string upgradeAnswer(const RequestHead &head)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: " +
           acceptFor(head.webSocketKey) + "\r\n\r\n";
}

} // namespace ringdown::relay
