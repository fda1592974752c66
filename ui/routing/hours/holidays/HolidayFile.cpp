// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/HolidayFile.h"

#include "core/routing/YearlyDates.h"
#include "ui/format/StrangersWords.h"
#include "ui/routing/contacts/DirectoryCsv.h"
#include "ui/routing/hours/ExceptionModel.h"
#include "ui/routing/hours/holidays/CalendarEvent.h"
#include "ui/routing/hours/holidays/KnownExceptions.h"
#include "ui/routing/hours/holidays/YearlyGuess.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

constexpr qsizetype mostBytes = qsizetype(4) * 1024 * 1024;
constexpr std::size_t mostDays = 20'000;

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
        return HolidayText::tr("It begins at an hour; only whole days are taken.");
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
        return HolidayText::tr("It comes too often; change the week instead.");
    case CalendarEvent::Kind::RestOfSeries:
        return HolidayText::tr("It changes the rest of a series.");
    case CalendarEvent::Kind::NotCounted:
        return HolidayText::tr("The rules of this file take too long to follow.");
    }
    return event.name.empty() ? HolidayText::tr("It has no name.") : QString();
}

/// With the next day, today included, on which it falls.
struct Dated {
    Holiday holiday;
    std::optional<year_month_day> next;
};

std::vector<Dated> judged(std::vector<Holiday> list, const KnownExceptions &known, year_month_day today)
{
    std::vector<Dated> dated;
    dated.reserve(list.size());
    for (Holiday &holiday : list) {
        const auto next = nextDayOf({{}, holiday.day, {}}, today);
        if (holiday.fate == HolidayFate::New && known.has(holiday.name, holiday.day)) {
            holiday.fate = HolidayFate::Known;
            holiday.reason = HolidayText::tr("It is among the exceptions already.");
        } else if (holiday.fate == HolidayFate::New && !next) {
            holiday.fate = HolidayFate::Over;
            holiday.reason = HolidayText::tr("The day is over.");
        }
        dated.push_back({std::move(holiday), next});
    }
    return dated;
}

/// Whether the file has every day that the rule gives from today until the file's last; of an old file, which
/// has none to come, nobody knows.
bool isOfFile(const plan::YearlyDay &rule, const std::vector<year_month_day> &days, year_month_day today)
{
    for (auto year = today.year(); year <= days.back().year(); ++year) {
        const auto day = routing::dateIn(rule, year);
        if (day && *day >= today && *day <= days.back() &&
            !std::binary_search(days.begin(), days.end(), *day))
            return false;
    }
    return days.back() >= today;
}

/// Days of one name that stand singly in the file, as the rule they follow or one by one.
void append(std::vector<Holiday> &list, const std::string &name, std::vector<year_month_day> days,
            year_month_day today)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (const auto rule = yearlyGuess(days); rule && isOfFile(*rule, days, today)) {
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
    if (event.days.empty())
        return;
    if (event.goesOn)
        list.back().reason = HolidayText::tr("The last one taken; the series goes on.");
    else if (event.isEndReckoned)
        list.back().reason = HolidayText::tr("Taken for the last; the file ends it at an hour.");
}

bool comesBefore(const Dated &a, const Dated &b)
{
    if (a.holiday.fate != b.holiday.fate)
        return a.holiday.fate < b.holiday.fate;
    return a.next && (!b.next || *a.next < *b.next);
}

/// Of what falls on one day only one can count: what the business has there, else what comes first.
void tellClashes(std::vector<Dated> &list, const KnownExceptions &known)
{
    std::map<year_month_day, std::string> taken;
    for (auto &[holiday, next] : list) {
        if (holiday.fate != HolidayFate::New || !next)
            continue;
        const auto *there = known.on(*next);
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

std::vector<Holiday> inOrder(std::vector<Holiday> list, const plan::Hours &hours, year_month_day today)
{
    const KnownExceptions known(hours);
    std::vector<Dated> dated = judged(std::move(list), known, today);
    std::stable_sort(dated.begin(), dated.end(), comesBefore);
    const auto isSame = [](const Dated &a, const Dated &b) { return a.holiday == b.holiday; };
    dated.erase(std::unique(dated.begin(), dated.end(), isSame), dated.end());
    tellClashes(dated, known);
    std::vector<Holiday> ordered;
    ordered.reserve(dated.size());
    for (Dated &each : dated)
        ordered.push_back(std::move(each.holiday));
    return ordered;
}

std::vector<Holiday> holidaysOf(const std::vector<CalendarEvent> &events, year_month_day today)
{
    std::vector<Holiday> list;
    std::map<std::string, std::vector<year_month_day>> single;
    for (const CalendarEvent &event : events) {
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
        append(list, name, days, today);
    return list;
}

bool isTooMuch(const std::vector<CalendarEvent> &events)
{
    std::size_t count = 0;
    for (const CalendarEvent &event : events)
        count += std::max<std::size_t>(event.days.size(), 1);
    return count > mostDays;
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
    if (isTooMuch(*events))
        return HolidayText::tr("The calendar has more than %L1 days; one of holidays has fewer.")
            .arg(mostDays);
    return inOrder(holidaysOf(*events, today), hours, today);
}

} // namespace ringdown::routing_ui
