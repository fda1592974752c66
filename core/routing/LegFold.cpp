// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/LegFold.h"

#include <algorithm>
#include <tuple>

namespace ringdown::routing {
namespace {

/// How far a leg has come. A report never takes it back to a lower rank.
int rank(LegStatus status)
{
    switch (status) {
    case LegStatus::Ringing:
        return 0;
    case LegStatus::PickedUp:
        return 1;
    case LegStatus::Accepted:
        return 2;
    case LegStatus::Cancelled:
        return 3;
    case LegStatus::Failed:
        return 4;
    case LegStatus::Declined:
        return 5;
    case LegStatus::Joined:
        return 6;
    }
    return 0;
}

std::optional<LegStatus> legStatusAfter(EventKind kind)
{
    if (kind == EventKind::LegRinging)
        return LegStatus::Ringing;
    if (kind == EventKind::LegAnswered)
        return LegStatus::PickedUp;
    if (kind == EventKind::LegAccepted)
        return LegStatus::Accepted;
    if (kind == EventKind::LegDeclined)
        return LegStatus::Declined;
    if (kind == EventKind::LegFailed)
        return LegStatus::Failed;
    if (kind == EventKind::LegCancelled)
        return LegStatus::Cancelled;
    if (kind == EventKind::CallConnected)
        return LegStatus::Joined;
    return std::nullopt;
}

/// Order of "HOP.TIER.CONTACT" ids as numbers; two tiers never share a hop.
bool isRungBefore(std::string_view a, std::string_view b)
{
    const auto key = [](std::string_view leg) {
        const std::size_t dot = std::min(leg.find('.'), leg.size());
        return std::tuple(dot, leg.substr(0, dot), leg.size(), leg);
    };
    return key(a) < key(b);
}

LegState &legOf(CallState &state, const std::string &leg)
{
    const auto place =
        std::lower_bound(state.legs.begin(), state.legs.end(), leg,
                         [](const LegState &l, const std::string &id) { return isRungBefore(l.leg, id); });
    if (place != state.legs.end() && place->leg == leg)
        return *place;
    LegState &created = *state.legs.emplace(place);
    created.leg = leg;
    created.since = {-1};
    return created;
}

void applyLeg(CallState &state, const Event &event, LegStatus status)
{
    LegState &leg = legOf(state, event.leg);
    keepFirst(leg.contact, event.contact);
    keepFirst(leg.tier, event.tier);
    keepFirst(leg.phone, event.phone);
    keepFirst(leg.sid, event.sid);
    if (status == LegStatus::Ringing)
        keepFirst(leg.rungAt, event.at);
    if (status == LegStatus::PickedUp && (!leg.pickedUpAt || event.at < *leg.pickedUpAt))
        leg.pickedUpAt = event.at;
    leg.wasAccepted = leg.wasAccepted || status == LegStatus::Accepted;
    leg.isRefused = leg.isRefused || (status == LegStatus::Failed && event.what == "not-placed");
    leg.isForbidden = leg.isForbidden || (status == LegStatus::Failed && event.what == "forbidden");
    const bool isUnjoined = leg.leg == state.unjoinedLeg;
    if (isUnjoined && status == LegStatus::Joined)
        return;
    const bool isFirst = leg.since.milliseconds < 0;
    const bool takesBack = isUnjoined && leg.status == LegStatus::Joined;
    if (!isFirst && !takesBack && rank(status) <= rank(leg.status))
        return;
    leg.status = status;
    leg.since = event.at;
    leg.why = event.why;
}

} // namespace

void applyToLeg(CallState &state, const Event &event)
{
    if (const auto status = legStatusAfter(event.kind); status && !event.leg.empty())
        applyLeg(state, event, *status);
}

} // namespace ringdown::routing
