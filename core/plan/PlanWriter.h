// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>

namespace ringdown::plan {

/// The canonical JSON text of a plan: fields in the contract's order, defaults left out, two spaces, final
/// newline; small things such as a contact or a step on one line. A plan too large for a document written so
/// has no white space instead. The same plan always gives the same bytes, and readPlan(writePlan(p)).plan ==
/// p.
std::string writePlan(const Plan &plan);

} // namespace ringdown::plan
