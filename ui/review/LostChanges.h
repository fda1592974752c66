// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"

#include <vector>

namespace ringdown::review {

/// What was changed from before to pushed and is not told any more of what was changed from before to live,
/// in the words of that push.
std::vector<plan::Change> lostChanges(const plan::Plan &before, const plan::Plan &pushed,
                                      const plan::Plan &live);

} // namespace ringdown::review
