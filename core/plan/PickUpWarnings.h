// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/VoicemailPickUp.h"
#include "core/plan/Plan.h"
#include "core/plan/Problem.h"

#include <vector>

namespace ringdown::plan {

/// Tiers that ring longer than a contact's voicemail waits, as warnings at their seconds. pickUps: as a relay
/// has learned them.
std::vector<Problem> warnOfPickUps(const Plan &plan, const std::vector<VoicemailPickUp> &pickUps);

} // namespace ringdown::plan
