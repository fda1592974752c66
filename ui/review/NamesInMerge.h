// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"
#include "core/plan/merge/PlanPart.h"

#include <vector>

namespace ringdown::review {

/// What one side did in a part since base; that a thing is gone which is only called otherwise there is told
/// as that.
std::vector<plan::Change> withNames(const std::vector<plan::Change> &changes, const plan::PlanPart &part,
                                    const plan::Plan &base, const plan::Plan &side);

} // namespace ringdown::review
