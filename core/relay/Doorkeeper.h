// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/RequestHead.h"
#include "core/relay/ServerState.h"

#include <optional>

namespace ringdown::relay {

/// Whether a request may use a route: let in as somebody, or the answer that refuses it.
struct Admission {
    Visitor visitor;
    std::optional<HttpReply> refused;
};

/// Checks a request against its route's access class: the bearer, its failures, its budget of writes.
Admission admit(ServerState &state, const Route &route, const RequestHead &head, const Address &peer,
                Steady::time_point now);

/// The answer to a request whose token was revoked while its body came in.
std::optional<HttpReply> refusedMeanwhile(const ServerState &state, const Visitor &visitor);

/// Whether this route is served at this door at all.
bool isServedAt(const Route &route, Door door);

} // namespace ringdown::relay
