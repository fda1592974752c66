// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace ringdown::insights {

/// What is looked at: the days up to now of one business's calendar, and as many before them, up to the same
/// time of day.
struct InsightSpan {
    int days = 7;
    QDate first;         ///< of the days looked at
    QDate last;          ///< today
    Instant since;       ///< when the first begins
    Instant until;       ///< now
    Instant beforeSince; ///< the same of the days before
    Instant beforeUntil;

    friend bool operator==(const InsightSpan &, const InsightSpan &) = default;
};

/// Today and the days before it, days of them in all. Days are calendar days of the zone, whatever its clocks
/// do.
InsightSpan spanUpTo(Instant now, int days, const QTimeZone &zone);

} // namespace ringdown::insights
