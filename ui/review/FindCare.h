// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "core/routing/CompiledPlan.h"
#include "ui/review/Review.h"

#include <vector>

namespace ringdown::review {

/// What a person should think about twice, worst first, and the hours that stay without anybody. before and
/// after are the plans of the question; warnings those of the plan after.
void findCare(const Question &question, const routing::CompiledPlan &before,
              const routing::CompiledPlan &after, const std::vector<plan::Problem> &warnings,
              Findings &findings);

} // namespace ringdown::review
