// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ShownWeek.h"

#include "core/routing/ZoneClock.h"
#include "ui/routing/hours/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace ringdown::routing_ui {
namespace {

using routing::LocalDay;

struct WeekText {
    Q_DECLARE_TR_FUNCTIONS(ShownWeek)
};

QDate toQDate(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

int hoursOfDay(const QTimeZone &zone, LocalDay day)
{
    const qint64 begin = toQDate(day).startOfDay(zone).toSecsSinceEpoch();
    const qint64 end = toQDate(day + std::chrono::days(1)).startOfDay(zone).toSecsSinceEpoch();
    return static_cast<int>((end - begin + 1800) / 3600);
}

std::vector<Span> tailsOf(const plan::DayHours &before)
{
    WeekHours week;
    week[6] = before;
    return tailsOn(week, 0);
}

} // namespace

ShownWeek ShownWeek::typical(const WeekHours &week)
{
    ShownWeek shown;
    for (int day = 0; day < 7; ++day)
        shown.days[static_cast<std::size_t>(day)] = {
            {}, spansOf(week[static_cast<std::size_t>(day)]), tailsOn(week, day), {}, 24};
    return shown;
}

ShownWeek ShownWeek::real(const plan::Hours &hours, std::chrono::year_month_day monday,
                          const std::string &timeZone)
{
    ShownWeek shown;
    shown.monday = monday;
    const routing::HoursCalendar calendar(hours);
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    const LocalDay first{monday};
    for (int day = 0; day < 7; ++day) {
        const LocalDay date = first + std::chrono::days(day);
        const plan::HoursException *exception = calendar.exceptionOn(date);
        shown.days[static_cast<std::size_t>(day)] = {
            std::chrono::year_month_day(date), spansOf(calendar.hoursOn(date)),
            tailsOf(calendar.hoursOn(date - std::chrono::days(1))),
            exception ? QString::fromStdString(exception->name) : QString(),
            zone.isValid() ? hoursOfDay(zone, date) : 24};
    }
    return shown;
}

std::chrono::year_month_day mondayOf(std::chrono::year_month_day day)
{
    const LocalDay date{day};
    return std::chrono::year_month_day(date - (std::chrono::weekday(date) - std::chrono::Monday));
}

QStringList weekWords(const plan::Hours &hours, std::chrono::year_month_day monday)
{
    QStringList lines;
    const routing::HoursCalendar calendar(hours);
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        const LocalDay date = LocalDay(monday) + std::chrono::days(day);
        const QString name = locale.dayName(day + 1, QLocale::ShortFormat);
        const QString own = dayText(calendar.hoursOn(date));
        const plan::HoursException *exception = calendar.exceptionOn(date);
        if (!exception) {
            lines.append(WeekText::tr("%1: %2", "weekday: hours").arg(name, own));
            continue;
        }
        lines.append(WeekText::tr("%1 %2: %3, %4 (instead of %5)", "weekday date: hours, exception")
                         .arg(name, locale.toString(toQDate(date), QStringLiteral("d MMM")), own,
                              QString::fromStdString(exception->name), dayText(calendar.weekHoursOn(date))));
    }
    return lines;
}

} // namespace ringdown::routing_ui
