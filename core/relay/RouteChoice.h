// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/RequestHead.h"
#include "core/relay/ServerState.h"

#include <optional>

namespace ringdown::relay {

/// Where a request goes and from whom it is, or the answer that says why it goes no further.
struct RouteChoice {
    RouteTable::Match match;
    Visitor visitor;
    std::optional<HttpReply> refused;
    bool endsConnection =
        false; ///< whatever else the client sends cannot be told apart from another protocol

    /// Not for a match without route.
    bool isFeed() const;
};

/// Finds the route of a request and lets the doorkeeper look at it.
RouteChoice chooseRoute(ServerState &state, const RequestHead &head, Door door, const Address &peer,
                        Steady::time_point now);

/// The answer to a body that is announced longer than the route takes; nothing when it may come.
std::optional<HttpReply> refusedBody(const Route &route, const RequestHead &head, const ServerLimits &limits);

} // namespace ringdown::relay
