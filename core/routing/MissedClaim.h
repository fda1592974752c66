// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/MissedDecision.h"

#include <chrono>
#include <string>

namespace ringdown::routing {

/// Who takes a call over.
struct Claimer {
    std::string name;
    ContactId contact; ///< empty for somebody at a console
};

/// Takes an open call over: missed.claimed, and a text to everybody who was texted about it. why: of the
/// claim.
MissedDecision claimCall(const TenantPlan &plan, const MissedCall &call, const Claimer &claimer,
                         std::string why, Instant now);
/// How long after its end a reply to a text about a call may still mean it, where nobody has it and it is not
/// open: as long as its texts would have gone on, and an hour at least.
std::chrono::minutes repliesCountFor(const TenantPlan &plan, const MissedCall &call);
/// Tells a contact who wanted the call that somebody has it, or what became of it. messageSid makes the
/// text's id.
MissedDecision tellWhyNot(const TenantPlan &plan, const MissedCall &call, const ContactId &contact,
                          const std::string &messageSid, Instant now);
/// Tells a contact who replied 1 to the text of this test that nobody waits, and which call the next 1 takes,
/// if there is one.
MissedDecision tellOfTest(const TenantPlan &plan, const MissedCall &test, const MissedCall *next,
                          const ContactId &contact, const std::string &messageSid, Instant now);
/// Opens a claimed call again: missed.returned, and a text to everybody who was texted about it. by: who
/// gives it back, which need not be who had it.
MissedDecision returnCall(const TenantPlan &plan, const MissedCall &call, const std::string &by,
                          std::string why, Instant now);

} // namespace ringdown::routing
