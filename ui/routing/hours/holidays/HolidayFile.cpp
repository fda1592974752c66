// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/HolidayFile.h"

#include "core/routing/HoursCalendar.h"
#include "ui/format/StrangersWords.h"
#include "ui/routing/contacts/DirectoryCsv.h"
#include "ui/routing/hours/ExceptionModel.h"
#include "ui/routing/hours/holidays/CalendarEvent.h"
#include "ui/routing/hours/holidays/YearlyGuess.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

constexpr qsizetype mostBytes = qsizetype(4) * 1024 * 1024;

struct HolidayText {
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

Holiday leftOut(const CalendarEvent &event, const QString &reason)
{
    return {event.name, event.days.empty() ? year_month_day() : event.days.front(), HolidayFate::LeftOut,
            reason};
}

QString troubleOf(const CalendarEvent &event)
{
    switch (event.kind) {
    case CalendarEvent::Kind::WholeDays:
        break;
    case CalendarEvent::Kind::Timed:
        return HolidayText::tr("It begins at an hour of the day; only whole days are taken.");
    case CalendarEvent::Kind::CalledOff:
        return HolidayText::tr("The file says that it is called off.");
    case CalendarEvent::Kind::TooLong:
        return HolidayText::tr("It lasts longer than a month.");
    case CalendarEvent::Kind::Unreadable:
        return HolidayText::tr("Its day cannot be read.");
    case CalendarEvent::Kind::UnreadableRule:
        return HolidayText::tr("On which days it comes cannot be read.");
    case CalendarEvent::Kind::Over:
        return HolidayText::tr("It does not come again.");
    case CalendarEvent::Kind::NotSoon:
        return HolidayText::tr("It does not come within the next two years.");
    case CalendarEvent::Kind::TooOften:
        return HolidayText::tr("It comes on too many days for an exception; change the week instead.");
    case CalendarEvent::Kind::RestOfSeries:
        return HolidayText::tr("It changes a series from this day on, which cannot be taken.");
    case CalendarEvent::Kind::NotCounted:
        return HolidayText::tr("Its days were not looked for: the rules of this file take too long.");
    }
    return event.name.empty() ? HolidayText::tr("It has no name.") : QString();
}

bool isThere(const Holiday &holiday, const plan::Hours &hours)
{
    return std::any_of(hours.exceptions.begin(), hours.exceptions.end(),
                       [&](const plan::HoursException &there) {
                           return there.name == holiday.name && there.day == holiday.day;
                       });
}

void judge(Holiday &holiday, const plan::Hours &hours, year_month_day today)
{
    if (isThere(holiday, hours)) {
        holiday.fate = HolidayFate::Known;
        holiday.reason = HolidayText::tr("It is among the exceptions already.");
    } else if (!nextDayOf({holiday.name, holiday.day, {}}, today)) {
        holiday.fate = HolidayFate::Over;
        holiday.reason = HolidayText::tr("The day is over.");
    }
}

/// Days of one name that stand singly in the file, as the rule they follow or one by one.
void append(std::vector<Holiday> &list, const std::string &name, std::vector<year_month_day> days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (const auto rule = yearlyGuess(days)) {
        list.push_back(
            {name, *rule, HolidayFate::New,
             HolidayText::tr("The same rule on all %n days of the file.", nullptr, int(days.size()))});
        return;
    }
    for (const year_month_day day : days)
        list.push_back({name, day, HolidayFate::New, {}});
}

void appendSeries(std::vector<Holiday> &list, const CalendarEvent &event)
{
    for (const year_month_day day : event.days)
        list.push_back({event.name, day, HolidayFate::New, {}});
    if (event.goesOn && !event.days.empty())
        list.back().reason =
            HolidayText::tr("Later ones are not taken: a series is written out for two years.");
}

bool comesBefore(const Holiday &a, const Holiday &b, year_month_day today)
{
    const auto next = [&](const Holiday &holiday) {
        return nextDayOf({holiday.name, holiday.day, {}}, today);
    };
    if (a.fate != b.fate)
        return a.fate < b.fate;
    const auto first = next(a);
    const auto second = next(b);
    return first && (!second || *first < *second);
}

/// Of what falls on one day only one can count: what the business has there, else what comes first.
void tellClashes(std::vector<Holiday> &list, const plan::Hours &hours, year_month_day today)
{
    const routing::HoursCalendar calendar(hours);
    std::map<year_month_day, std::string> taken;
    for (Holiday &holiday : list) {
        const auto next = nextDayOf({holiday.name, holiday.day, {}}, today);
        if (holiday.fate != HolidayFate::New || !next)
            continue;
        const auto *there = calendar.exceptionOn(routing::LocalDay(*next));
        const auto [first, isFirst] = taken.try_emplace(*next, holiday.name);
        holiday.isAlone = !there && isFirst;
        if (there)
            holiday.reason = HolidayText::tr("The exception “%1” is on that day already.")
                                 .arg(QString::fromStdString(there->name));
        else if (!isFirst)
            holiday.reason = HolidayText::tr("“%1” of this file is on the same day.")
                                 .arg(format::strangersWords(first->second));
    }
}

QString unreadable(const QByteArray &bytes)
{
    if (!bytes.contains("BEGIN:VCALENDAR"))
        return HolidayText::tr("This is no calendar: there is no BEGIN:VCALENDAR. Calendars end in .ics.");
    return bytes.contains("END:VCALENDAR")
               ? HolidayText::tr("The calendar in it cannot be read.")
               : HolidayText::tr("The calendar is cut off: there is no END:VCALENDAR. Fetch the file anew.");
}

} // namespace

std::variant<std::vector<Holiday>, QString> readHolidays(const QByteArray &file, const plan::Hours &hours,
                                                         year_month_day today)
{
    if (file.size() > mostBytes)
        return HolidayText::tr("The file is larger than 4 MiB; a calendar of holidays is not.");
    const QByteArray bytes = QByteArray::fromStdString(textOfFile(file)); // older programs write Latin-1
    const auto events = readCalendar(bytes, today);
    if (!events)
        return unreadable(bytes);
    std::vector<Holiday> list;
    std::map<std::string, std::vector<year_month_day>> single;
    for (const CalendarEvent &event : *events) {
        if (const QString trouble = troubleOf(event); !trouble.isEmpty()) {
            list.push_back(leftOut(event, trouble));
            continue;
        }
        for (const plan::YearlyDay &rule : event.yearly)
            list.push_back({event.name, rule, HolidayFate::New, {}});
        if (event.comesBack) {
            appendSeries(list, event);
            continue;
        }
        auto &days = single[event.name];
        days.insert(days.end(), event.days.begin(), event.days.end());
    }
    for (const auto &[name, days] : single)
        append(list, name, days);
    for (Holiday &holiday : list) {
        if (holiday.fate == HolidayFate::New)
            judge(holiday, hours, today);
    }
    std::stable_sort(list.begin(), list.end(),
                     [&](const Holiday &a, const Holiday &b) { return comesBefore(a, b, today); });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    tellClashes(list, hours, today);
    return list;
}

} // namespace ringdown::routing_ui
