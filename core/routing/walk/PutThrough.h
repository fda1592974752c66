// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/LateReports.h"
#include "core/routing/walk/Walk.h"

namespace ringdown::routing {

// A contact who calls the business and is put through to the caller of a missed call.

/// Asks the contact for the key. False when there is nothing to put them through to: then rejected says why,
/// if anything was.
bool offerCallBack(Walk &walk, std::vector<RejectedAlternative> &rejected);
/// A key, silence, or the end of the dial at a place of a call back.
void goOnCallBack(Walk &walk);

/// The call ends while the caller is dialled, or in their talk.
void endCallBack(Walk &walk);
/// The dial's own report, after the end.
void noteLateCallBack(Walk &walk, const DialEnded &dial);
/// What the carrier says of the phone that is called.
std::vector<Event> noteCallBackLeg(const CallState &call, const LegReport &report);

} // namespace ringdown::routing
