// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/PlanPart.h"

#include <QString>

namespace ringdown::review {

/// What a part of a plan said before two people made different things of it, in words: of what the two
/// outcomes have alike nothing. "Phone: (619) 555-0111", "Rings for 25 seconds". Says so where the plan does
/// not have it.
QString partValue(const plan::Plan &plan, const plan::PlanPart &part, const plan::Plan &one,
                  const plan::Plan &other);

} // namespace ringdown::review
