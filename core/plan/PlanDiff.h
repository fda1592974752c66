// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::plan {

enum class ChangeKind { Added, Removed, Changed };

/// One difference between two plans, in a sentence for people ("Friday closes at 18:00 instead of 17:00").
struct Change {
    ChangeKind kind = ChangeKind::Changed;
    TenantId tenant;
    std::string path; ///< where in the document ("tenants[0].hours.week.fri")
    std::string words;

    friend bool operator==(const Change &, const Change &) = default;
};

/// Everything that differs, tenants matched by id, lists matched by id or name where they have one. Empty
/// when equal.
std::vector<Change> diff(const Plan &before, const Plan &after);

/// Of each caller rule the index of the one it was, as the differences pair them: rules may share a name or
/// have none.
std::vector<std::optional<std::size_t>> formerRules(const std::vector<CallerRule> &before,
                                                    const std::vector<CallerRule> &after);

} // namespace ringdown::plan
