// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/plan/PlanDiff.h"

namespace ringdown::ctl {

/// `ringdownctl diff PLAN PLAN2`, or `diff PLAN --relay URL`: what differs, in words.
Command diffCommand();

/// "~ qdn: Friday closes at 18:00 instead of 17:00.", one line a change; + for what is new, - for what is
/// gone.
void printChanges(std::ostream &out, const std::vector<plan::Change> &changes);

} // namespace ringdown::ctl
