// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/ChangedPart.h"

#include <set>
#include <vector>

namespace ringdown::review {

/// For each part the others it stands or falls with: a number that moves from one business to another is two
/// parts, and with one of them alone it would belong to both, or to none; the list of caller rules is one
/// part, with the names that they have by now.
std::vector<std::set<int>> rowsTogether(const plan::Plan &before, const plan::Plan &after,
                                        const std::vector<plan::PartChange> &parts);

} // namespace ringdown::review
