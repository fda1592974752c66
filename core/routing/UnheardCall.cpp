// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/UnheardCall.h"

#include "core/routing/walk/Texts.h"
#include "core/routing/walk/Walk.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing {
namespace {

/// The first text step that directly follows a ring step; the route's length when it has none.
int textBehindRing(const plan::Route &route)
{
    for (std::size_t i = 1; i < route.size(); ++i) {
        if (std::holds_alternative<plan::RingStep>(route[i - 1]) &&
            std::holds_alternative<plan::TextStep>(route[i]))
            return static_cast<int>(i);
    }
    return static_cast<int>(route.size());
}

bool moveToTexts(Walk &walk, const RouteId &id)
{
    const auto route = walk.tenant().routes.find(id);
    if (route == walk.tenant().routes.end())
        return false;
    const int step = textBehindRing(route->second);
    return step < static_cast<int>(route->second.size()) && walk.moveTo(id, step);
}

bool moveToAnyTexts(Walk &walk)
{
    const auto &routes = walk.tenant().routes;
    return moveToTexts(walk, RouteId("open")) ||
           std::any_of(routes.begin(), routes.end(),
                       [&](const auto &route) { return moveToTexts(walk, route.first); });
}

} // namespace

MissedDecision textsAboutUnheard(const TenantPlan &plan, const CallState &call, const TextBook &book,
                                 Instant now)
{
    const Outcome outcome = call.disposition();
    if (outcome != Outcome::Missed && outcome != Outcome::Voicemail)
        return {};
    Request request;
    request.now = now;
    request.sid = call.sid;
    request.texts = &book;
    Walk walk(plan, call, request);
    walk.reason = "The call came while the relay did not answer.";
    walk.because = "The call came while this relay did not answer, and nobody was told of it";
    if (!moveToAnyTexts(walk))
        return {};
    performFollowingTexts(walk);
    return {std::move(walk.decision.events), std::move(walk.decision.texts)};
}

} // namespace ringdown::routing
