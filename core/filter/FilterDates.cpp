// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterDates.h"

#include <QDateTime>

namespace ringdown::filter {
namespace {

using namespace std::chrono_literals;

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

Stretch wholeDay(const QDate &day, const QTimeZone &zone)
{
    return {startOf(day, zone), startOf(day.addDays(1), zone)};
}

std::optional<QDate> namedDay(const QString &text, const QDate &today)
{
    if (text == QLatin1StringView("today"))
        return today;
    if (text == QLatin1StringView("yesterday"))
        return today.addDays(-1);
    static const QStringList weekdays = {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                         QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                         QStringLiteral("sun")};
    const int weekday = static_cast<int>(weekdays.indexOf(text)) + 1;
    if (weekday == 0)
        return std::nullopt;
    return today.addDays(-((today.dayOfWeek() - weekday + 7) % 7));
}

} // namespace

std::optional<Stretch> readStretch(const QString &text, Instant now, const QTimeZone &zone)
{
    const QString word = text.toLower();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.milliseconds, zone).date();
    if (const auto day = namedDay(word, today))
        return wholeDay(*day, zone);
    if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid() && word.size() == 10)
        return wholeDay(day, zone);
    QDateTime minute = QDateTime::fromString(word.toUpper(), QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (const QTime time = QTime::fromString(word, QStringLiteral("H:mm")); time.isValid())
        minute = QDateTime(today, time);
    if (!minute.isValid())
        return std::nullopt;
    const Instant begin{QDateTime(minute.date(), minute.time(), zone).toMSecsSinceEpoch()};
    return Stretch{begin, begin + 1min};
}

std::optional<std::chrono::milliseconds> readSpan(const QString &text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    const int amount = text.chopped(1).toInt(&isNumber);
    if (!isNumber || amount < 1 || amount > 1000)
        return std::nullopt;
    switch (text.back().toLower().toLatin1()) {
    case 'm':
        return amount * 1min;
    case 'h':
        return amount * 1h;
    case 'd':
        return amount * 24h;
    case 'w':
        return amount * 7 * 24h;
    default:
        return std::nullopt;
    }
}

} // namespace ringdown::filter
