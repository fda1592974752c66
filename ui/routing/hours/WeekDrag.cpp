// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekDrag.h"

#include "core/plan/HoursText.h"
#include "ui/routing/hours/WeekGrid.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

Dragged paintedByDrag(const WeekHours &week, const WeekDrag &drag, const DragPlace &to,
                      const DayName &dayName)
{
    const int low = std::min(to.minute, drag.minute) / to.snap * to.snap;
    const int high =
        std::min(std::max(to.minute, drag.minute) / to.snap * to.snap + to.snap, plan::minutesPerDay);
    const Patch patch{std::min(to.day, drag.day), std::max(to.day, drag.day),
                      std::min(low, high - finestSnap), high};
    const QString words = drag.paint == Paint::Open ? WeekGrid::tr("open %1") : WeekGrid::tr("close %1");
    return {painted(week, patch, drag.paint), words.arg(patchWords(patch, dayName))};
}

} // namespace

int snapped(int minute, int snap)
{
    return std::clamp((minute + snap / 2) / snap * snap, 0, plan::minutesPerDay);
}

Dragged dragged(const WeekHours &week, const WeekDrag &drag, const DragPlace &to, const DayName &dayName)
{
    if (drag.kind == WeekDrag::Kind::Paint)
        return paintedByDrag(week, drag, to, dayName);
    Span span = drag.span;
    const bool isBegin = drag.kind == WeekDrag::Kind::Begin;
    if (isBegin)
        span.begin = std::min(snapped(to.minute, to.snap), span.end - finestSnap);
    else
        span.end = std::max(snapped(to.minute, to.snap), span.begin + finestSnap);
    return {reshaped(week, drag.day, drag.span, span),
            (isBegin ? WeekGrid::tr("open %1 at %2") : WeekGrid::tr("close %1 at %2"))
                .arg(dayName(drag.day), clockText(isBegin ? span.begin : span.end))};
}

QString daysWords(const Patch &patch, const DayName &dayName)
{
    return patch.firstDay == patch.lastDay ? dayName(patch.firstDay)
                                           : WeekGrid::tr("%1 to %2", "first day, last day")
                                                 .arg(dayName(patch.firstDay), dayName(patch.lastDay));
}

QString patchWords(const Patch &patch, const DayName &dayName)
{
    const QString span = QStringLiteral("%1-%2").arg(clockText(patch.begin), clockText(patch.end));
    if (patch.firstDay == patch.lastDay)
        return QStringLiteral("%1 %2").arg(dayName(patch.firstDay), span);
    return WeekGrid::tr("%1 to %2 %3", "first day, last day, hours")
        .arg(dayName(patch.firstDay), dayName(patch.lastDay), span);
}

} // namespace ringdown::routing_ui
