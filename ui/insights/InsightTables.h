// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"
#include "ui/format/PlanNames.h"
#include "ui/insights/InsightSpan.h"
#include "ui/insights/Mark.h"
#include "ui/insights/OpenWeek.h"

namespace ringdown::insights {

/// What the insights are told with. tenant: empty for all businesses.
struct Telling {
    const Insights &insights;
    const format::PlanNames &names;
    TenantId tenant;
    InsightSpan span;
    Instant now;
};

/// The log's filter for the span and the business, and what else is wanted of them.
QString filterFor(const Telling &telling, const QString &more = {});

// A table for each chart. Words are for people; the rows are in the chart's order.
MarkTable hourTable(const Telling &telling, const OpenWeek &open); ///< every hour of the week
MarkTable dayTable(const Telling &telling);                        ///< every day of the span
MarkTable funnelTable(const Telling &telling);
MarkTable peopleTable(const Telling &telling);
MarkTable missedTable(const Telling &telling);

/// The day in a row of the week, which begins as the desk's locale has it; 0 is Monday.
int weekdayOfRow(int row);
/// "Monday", by the desk's language; 0 is Monday.
QString weekdayName(int weekday);
QString hourWords(int hour); ///< "09:00"

} // namespace ringdown::insights
