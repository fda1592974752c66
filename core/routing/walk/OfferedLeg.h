// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/RingStage.h"
#include "core/routing/walk/Walk.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::routing {

/// One phone of a dial: what the plan says of it and what the call's events say.
struct OfferedLeg {
    std::string id;
    const plan::Tier *tier = nullptr;
    const plan::Contact *contact = nullptr;
    const LegState *state = nullptr; ///< nullptr when the log does not know it

    std::string_view name() const { return contact->name; }
    bool isOpen() const { return !state || state->isOpen(); }
    bool wasAccepted() const { return state && state->wasAccepted; }
};

/// The phone that a status or whisper position names; nothing when the plan has no such phone.
std::optional<OfferedLeg> offeredLeg(const TenantPlan &plan, const CallState &call, const Position &position);
/// Every phone of the dial that ended at this position.
std::vector<OfferedLeg> dialledLegs(const TenantPlan &plan, const CallState &call, const Position &position);
/// The tier of a ring step's position, or nullptr.
const plan::Tier *tierAt(const TenantPlan &plan, const Position &position);
/// How long a tier that starts now may ring: its seconds, cut to what the longest wait leaves.
int ringSeconds(const plan::Tier &tier, int secondsLeft);
/// How long a phone was to ring, by what is written of it. firstRing is T0 of its position.
int dialledSeconds(const TenantPlan &plan, const OfferedLeg &leg, std::int64_t firstRing);
/// Writes who, where and which phone into a leg's event.
void describeLeg(Event &event, const OfferedLeg &leg, std::string_view sid);

} // namespace ringdown::routing
