// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace ringdown::simulator {

constexpr int halfHours = 48; ///< of a day

/// Who would ring first in a half hour. Nothing: that plan does not have the business.
using Rings = std::optional<std::vector<ContactId>>;

struct CoverageCell {
    std::optional<Instant> at; ///< nothing: the clocks skip this half hour
    Rings live;
    Rings draft;

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// Seven days of a business by its own clock. Of a half hour that the clocks repeat it holds the first.
struct CoverageWeek {
    QDate first;
    QTimeZone zone;
    std::array<std::array<CoverageCell, halfHours>, 7> days;
};

/// A stretch of one day in which both plans ring the same people throughout.
struct CoverageSpan {
    int day = 0;   ///< from the week's first
    int begin = 0; ///< half hours of the day, half open
    int end = 0;
    CoverageCell cell; ///< its first
};

/// live or draft may be nullptr.
CoverageWeek coverageWeek(const routing::CompiledPlan *live, const routing::CompiledPlan *draft,
                          const TenantId &tenant, QDate first, const QTimeZone &zone);
std::vector<CoverageSpan> spansOf(const CoverageWeek &week);
bool ringsNobody(const Rings &rings); ///< the business is there, and no phone rings

} // namespace ringdown::simulator
