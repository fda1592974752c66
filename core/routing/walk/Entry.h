// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <span>

namespace ringdown::routing {

/// A new call: loop guard, caller rules, hours; then the steps of the route they choose.
void enterCall(Walk &walk, std::span<const std::string> ringingPhones);
/// Caller rules and hours alone. rejected: what was passed over before.
void enterByPlan(Walk &walk, std::vector<RejectedAlternative> rejected);

} // namespace ringdown::routing
