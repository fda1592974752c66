// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ShownWeek.h"

#include "core/plan/HoursText.h"
#include "core/routing/ZoneClock.h"
#include "ui/routing/hours/DayText.h"

#include <QCoreApplication>
#include <QDateTime>
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

enum class Year { Silent, Said };

QString shortDate(LocalDay day, Year year)
{
    return QLocale().toString(toQDate(day), year == Year::Said ? QStringLiteral("ddd d MMM yyyy")
                                                               : QStringLiteral("ddd d MMM"));
}

/// Where the clocks go back to midnight a day has two of them; Qt 6.4 names the second.
QDateTime beginOf(const QTimeZone &zone, LocalDay day)
{
    constexpr int longerThanAnyShift = 3 * 3600;
    const QDateTime begin = toQDate(day).startOfDay(zone).toUTC();
    const int eve = zone.offsetFromUtc(begin.addSecs(-longerThanAnyShift));
    const QDateTime first = begin.addSecs(zone.offsetFromUtc(begin) - eve);
    return first < begin && zone.offsetFromUtc(first) == eve ? first : begin;
}

QDateTime endOf(const QTimeZone &zone, LocalDay day)
{
    return beginOf(zone, day + std::chrono::days(1));
}

int hoursOfDay(const QTimeZone &zone, LocalDay day)
{
    return static_cast<int>((beginOf(zone, day).secsTo(endOf(zone, day)) + 1800) / 3600);
}

/// A day whose midnight is skipped begins with the change.
std::optional<ClockChange> changeOn(const QTimeZone &zone, LocalDay day)
{
    const QTimeZone::OffsetData next = zone.nextTransition(beginOf(zone, day).addSecs(-1));
    if (!next.atUtc.isValid() || next.atUtc >= endOf(zone, day))
        return {};
    const int before = zone.offsetFromUtc(next.atUtc.addSecs(-1));
    const int shift = (next.offsetFromUtc - before) / 60;
    const QDateTime shown = next.atUtc.addSecs(before);
    const auto days = static_cast<int>(toQDate(day).daysTo(shown.date())); // 1 at 24:00
    const int minute = days * plan::minutesPerDay + shown.time().hour() * 60 + shown.time().minute();
    if (shift == 0)
        return {};
    return shift > 0 ? ClockChange{{minute, minute + shift}, true}
                     : ClockChange{{minute + shift, minute}, false};
}

std::vector<Span> tailsOf(const plan::DayHours &before)
{
    WeekHours week;
    week[6] = before;
    return tailsOn(week, 0);
}

} // namespace

ShownWeek ShownWeek::typical(const WeekHours &week, int firstDay)
{
    ShownWeek shown;
    shown.firstDay = firstDay;
    for (int row = 0; row < 7; ++row) {
        const int day = shown.weekdayOf(row);
        shown.days[static_cast<std::size_t>(row)] = {
            {}, spansOf(week[static_cast<std::size_t>(day)]), tailsOn(week, day), {}, 24, {}};
    }
    return shown;
}

ShownWeek ShownWeek::with(const WeekHours &rows) const
{
    ShownWeek other = *this;
    const ShownWeek plain = typical(rows);
    for (std::size_t day = 0; day < 7; ++day) {
        if (!days[day].exception.isEmpty())
            continue;
        other.days[day].spans = plain.days[day].spans;
        other.days[day].tails = plain.days[day].tails;
    }
    return other;
}

ShownWeek ShownWeek::real(const plan::Hours &hours, std::chrono::year_month_day begin,
                          const std::string &timeZone)
{
    ShownWeek shown;
    shown.firstDay = routing_ui::weekdayOf(begin);
    const routing::HoursCalendar calendar(hours);
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    const LocalDay first{begin};
    for (int day = 0; day < 7; ++day) {
        const LocalDay date = first + std::chrono::days(day);
        const plan::HoursException *exception = calendar.exceptionOn(date);
        shown.days[static_cast<std::size_t>(day)] = {std::chrono::year_month_day(date),
                                                     spansOf(calendar.hoursOn(date)),
                                                     tailsOf(calendar.hoursOn(date - std::chrono::days(1))),
                                                     exception ? QString::fromStdString(exception->name)
                                                               : QString(),
                                                     zone.isValid() ? hoursOfDay(zone, date) : 24,
                                                     zone.isValid() ? changeOn(zone, date) : std::nullopt};
    }
    return shown;
}

int firstDayHere()
{
    return QLocale().firstDayOfWeek() - 1;
}

int weekdayOf(std::chrono::year_month_day day)
{
    return static_cast<int>((std::chrono::weekday(LocalDay(day)) - std::chrono::Monday).count());
}

std::chrono::year_month_day weekStartOf(std::chrono::year_month_day day, int firstDay)
{
    return std::chrono::year_month_day(LocalDay(day) -
                                       std::chrono::days((weekdayOf(day) + 7 - firstDay) % 7));
}

std::pair<QString, QString> weekEnds(std::chrono::year_month_day first, std::chrono::year_month_day today)
{
    const LocalDay begin(first);
    const LocalDay end = begin + std::chrono::days(6);
    const auto lastYear = std::chrono::year_month_day(end).year();
    const auto yearIf = [](bool isSaid) { return isSaid ? Year::Said : Year::Silent; };
    return {shortDate(begin, yearIf(first.year() != today.year() && first.year() != lastYear)),
            shortDate(end, yearIf(lastYear != today.year()))};
}

QStringList weekWords(const plan::Hours &hours, std::chrono::year_month_day first)
{
    QStringList lines;
    const routing::HoursCalendar calendar(hours);
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        const LocalDay date = LocalDay(first) + std::chrono::days(day);
        const QString name =
            locale.dayName(weekdayOf(std::chrono::year_month_day(date)) + 1, QLocale::ShortFormat);
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
