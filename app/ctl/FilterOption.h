// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"
#include "core/plan/Plan.h"

#include <string>

namespace ringdown::ctl {

/// Reads --filter, the grammar of the console's call log. Days are days of this machine's zone, or of the one
/// business the filter names. BadInput is a sentence with its repair.
Result<CallSelection> readFilterOption(const std::string &text, const plan::Plan &plan, Instant now);

} // namespace ringdown::ctl
