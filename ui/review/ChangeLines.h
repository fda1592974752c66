// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"

#include <QString>

#include <functional>
#include <vector>

namespace ringdown::review {

/// Changes one below another. An import may bring thousands, which nobody reads and no list lays out in time:
/// of many the first, and how many more there are.
QString changeLines(const std::vector<plan::Change> &changes,
                    const std::function<QString(const plan::Change &)> &words);
/// One change as screens write it: numbers as people write them, not E.164. plan, other: one of them has the
/// business.
QString changeText(const plan::Change &change, const plan::Plan &plan, const plan::Plan &other);
QString changeLines(const std::vector<plan::Change> &changes, const plan::Plan &plan,
                    const plan::Plan &other);

} // namespace ringdown::review
