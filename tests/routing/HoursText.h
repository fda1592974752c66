// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QByteArray>
#include <QByteArrayList>

namespace ringdown::tests {

/// "09:30" as minutes of the day.
inline int minuteFromText(const QByteArray &text)
{
    return text.left(2).toInt() * 60 + text.mid(3, 2).toInt();
}

/// {"09:00-12:00", "20:00-01:00"}
inline plan::DayHours dayHoursFromText(const QByteArrayList &intervals)
{
    plan::DayHours hours;
    for (const QByteArray &interval : intervals)
        hours.push_back({minuteFromText(interval.left(5)), minuteFromText(interval.mid(6))});
    return hours;
}

} // namespace ringdown::tests
