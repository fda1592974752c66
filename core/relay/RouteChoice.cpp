// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RouteChoice.h"

#include "core/relay/Doorkeeper.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ringdown::relay {
namespace {

HttpReply noSuchRoute(const RouteTable::Match &match)
{
    if (match.allowed.empty())
        return problem(404, "there is nothing at this path");
    HttpReply reply = problem(405, "this path does not have this method");
    reply.headers.emplace_back("Allow", match.allowed);
    return reply;
}

bool isFromForeignPage(const RequestHead &head, const ServerSettings &settings)
{
    const auto &allowed = settings.allowedOrigins;
    return head.origin && std::find(allowed.begin(), allowed.end(), *head.origin) == allowed.end();
}

} // namespace

bool RouteChoice::isFeed() const
{
    return std::holds_alternative<FeedDoor>(match.route->target);
}

RouteChoice chooseRoute(ServerState &state, const RequestHead &head, Door door, const Address &peer,
                        Steady::time_point now)
{
    RouteChoice choice;
    choice.match = state.routes.find(head.method, head.path);
    if (choice.match.route != nullptr && !isServedAt(*choice.match.route, door))
        choice.match = {};
    const bool isFeed = choice.match.route != nullptr && choice.isFeed();
    choice.endsConnection = head.upgrade.data() != nullptr && !isFeed;
    if (choice.endsConnection)
        choice.refused = problem(400, "nothing here can be upgraded");
    else if (choice.match.route == nullptr)
        choice.refused = noSuchRoute(choice.match);
    else if (isFeed && isFromForeignPage(head, state.settings))
        choice.refused = problem(403, "web pages may not read the feed: this Origin is not allowed");
    if (choice.refused)
        return choice;
    Admission admission = admit(state, *choice.match.route, head, peer, now);
    choice.visitor = std::move(admission.visitor);
    choice.refused = std::move(admission.refused);
    return choice;
}

std::optional<HttpReply> refusedBody(const Route &route, const RequestHead &head, const ServerLimits &limits)
{
    const std::size_t most = route.bodyLimit == BodyLimit::Plan ? limits.planBodyBytes : limits.bodyBytes;
    if (head.contentLength.value_or(0) <= most)
        return std::nullopt;
    return problem(413,
                   "the body is longer than the " + std::to_string(most / 1024) + " KiB this route takes");
}

} // namespace ringdown::relay
