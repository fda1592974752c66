// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/PlanPart.h"

#include <QString>

namespace ringdown::review {

/// What a part of a plan is, to stand beside what two people made of it: "09:00-12:00, 13:00-18:00" for a
/// weekday, a line for each field of a tier. Says so where the plan does not have it.
QString partValue(const plan::Plan &plan, const plan::PlanPart &part);

} // namespace ringdown::review
