// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Doorkeeper.h"

namespace ringdown::relay {
namespace {

HttpReply unauthorized(std::string_view detail)
{
    HttpReply reply = problem(401, detail);
    reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

HttpReply tooMany(std::chrono::seconds wait, std::string_view detail)
{
    HttpReply reply = problem(429, detail);
    reply.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return reply;
}

Role roleNeeded(Access access)
{
    switch (access) {
    case Access::Public:
    case Access::Webhook:
        return Role::Nobody;
    case Access::LoopbackOrViewer:
    case Access::Viewer:
        return Role::Viewer;
    case Access::Operator:
        return Role::Operator;
    case Access::Admin:
        return Role::Admin;
    }
    return Role::Admin;
}

bool isWrite(const Route &route)
{
    return route.method != Method::Get && roleNeeded(route.access) > Role::Viewer;
}

/// A request that a proxy on this machine passed on does not come from this machine.
bool isFromThisMachine(const RequestHead &head, const Address &peer)
{
    return unmapped(peer).is_loopback() && !head.wasForwarded;
}

/// Shutting an address out stops guessing; whoever knows a token is not held up by others behind his address.
Admission checkBearer(ServerState &state, const RequestHead &head, const Address &peer,
                      Steady::time_point now)
{
    if (const Bearer *bearer = state.tokens.recognise(head.authorization)) {
        state.tokens.noteUse(bearer->hash, state.loop.now());
        return {{bearer->role, bearer->name, bearer->hash}, std::nullopt};
    }
    const auto counted = state.addresses.countedFor(peer, head.fields());
    if (counted) {
        if (const auto wait = state.throttle.shutOutFor(*counted, now); wait.count() > 0)
            return {{}, tooMany(wait, "too many wrong tokens came from this address: wait")};
    }
    if (head.authorization.empty())
        return {{}, unauthorized("this route needs the header Authorization: Bearer TOKEN")};
    ++state.counts.refusedBearers;
    if (counted)
        state.throttle.noteFailure(*counted, now);
    return {{}, unauthorized("this token is not one of this relay's")};
}

} // namespace

Admission admit(ServerState &state, const Route &route, const RequestHead &head, const Address &peer,
                Steady::time_point now)
{
    const Role needed = roleNeeded(route.access);
    if (needed == Role::Nobody)
        return {};
    if (route.access == Access::LoopbackOrViewer && isFromThisMachine(head, peer))
        return {};
    Admission admission = checkBearer(state, head, peer, now);
    if (admission.refused)
        return admission;
    const Role role = admission.visitor.role;
    if (role < needed)
        admission.refused = problem(403, "this needs the " + std::string(roleName(needed)) +
                                             " token; yours is the " + std::string(roleName(role)) + " one");
    else if (isWrite(route) && !state.writeBudgets[admission.visitor.token].take(now))
        admission.refused = tooMany(std::chrono::seconds(1), "more than 50 writes a second: slow down");
    return admission;
}

std::optional<HttpReply> refusedMeanwhile(const ServerState &state, const Visitor &visitor)
{
    if (visitor.role == Role::Nobody || state.tokens.has(visitor.token))
        return std::nullopt;
    return unauthorized("this token was revoked while the request came in");
}

bool isServedAt(const Route &route, Door door)
{
    switch (door) {
    case Door::Both:
        return true;
    case Door::Webhooks:
        return route.access == Access::Public || route.access == Access::Webhook ||
               route.access == Access::LoopbackOrViewer;
    case Door::Api:
        return route.access != Access::Webhook;
    }
    return false;
}

} // namespace ringdown::relay
