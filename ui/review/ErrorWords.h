// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Problem.h"

#include <QString>

#include <vector>

namespace ringdown::review {

/// Why the plan cannot be pushed: "It cannot be pushed: tier “Front desk”: 3 is ...". There is at least one
/// error.
QString errorWords(const plan::Plan &plan, const std::vector<plan::Problem> &errors);

/// left: what was left out of the draft and is needed, in words.
QString neededWords(const QStringList &left);

} // namespace ringdown::review
