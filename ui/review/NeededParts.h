// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

namespace ringdown::review {

/// The fewest parts of what was left out without which the chosen plan has errors; none when it would have
/// them with all of it.
std::vector<plan::PlanPart> neededParts(const Question &question);

} // namespace ringdown::review
