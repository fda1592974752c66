// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightSpan.h"

#include <QDateTime>

namespace ringdown::insights {
namespace {

Instant instantOf(const QDateTime &time)
{
    return Instant{time.toMSecsSinceEpoch()};
}

} // namespace

InsightSpan spanUpTo(Instant now, int days, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.milliseconds, zone);
    InsightSpan span;
    span.days = days;
    span.last = local.date();
    span.first = span.last.addDays(1 - days);
    span.since = instantOf(span.first.startOfDay(zone));
    span.until = now;
    span.beforeSince = instantOf(span.first.addDays(-days).startOfDay(zone));
    span.beforeUntil = instantOf(local.addDays(-days));
    return span;
}

} // namespace ringdown::insights
