// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterHours.h"

#include <QDateTime>
#include <QStringList>

namespace ringdown::filter {
namespace {

using namespace std::chrono_literals;

int hourOnTheWall(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone).time().hour();
}

/// The first moment at which the wall shows this hour or, when the clocks skip it, the one after.
Instant firstOf(const QDate &day, int hour, const QTimeZone &zone)
{
    if (hour == 24)
        return {day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
    const Instant at{QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch()};
    return hour > 0 && hourOnTheWall(at - 1h, zone) == hour ? at - 1h : at;
}

} // namespace

std::optional<WeekHour> readWeekHour(const QString &text)
{
    static const QStringList weekdays = {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                         QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                         QStringLiteral("sun")};
    const QString word = text.toLower();
    const auto weekday = weekdays.indexOf(word.left(3));
    bool isNumber = false;
    const int hour = word.mid(4).toInt(&isNumber);
    if (weekday < 0 || word.size() < 5 || word.size() > 6 || word[3] != QLatin1Char('-') || !isNumber ||
        hour < 0 || hour > 23)
        return std::nullopt;
    return WeekHour{static_cast<int>(weekday) + 1, hour};
}

std::vector<Stretch> stretchesOf(const WeekHour &hour, Instant since, Instant until, const QTimeZone &zone)
{
    std::vector<Stretch> stretches;
    QDate day = QDateTime::fromMSecsSinceEpoch(since.milliseconds, zone).date();
    day = day.addDays((hour.weekday - day.dayOfWeek() + 7) % 7);
    for (;; day = day.addDays(7)) {
        const Stretch stretch{firstOf(day, hour.hour, zone), firstOf(day, hour.hour + 1, zone)};
        if (stretch.begin >= until)
            return stretches;
        if (stretch.begin < stretch.end && stretch.end > since)
            stretches.push_back(stretch);
    }
}

} // namespace ringdown::filter
