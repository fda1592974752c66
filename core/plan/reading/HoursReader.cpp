// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/HoursReader.h"

#include "core/plan/HoursText.h"
#include "core/plan/json/Fields.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

struct PlacedInterval {
    const JsonNode *node = nullptr;
    Interval interval;
};

void refuseOverlaps(std::vector<PlacedInterval> day, ProblemList &problems)
{
    std::stable_sort(day.begin(), day.end(), [](const PlacedInterval &a, const PlacedInterval &b) {
        return a.interval.startMinute < b.interval.startMinute;
    });
    for (std::size_t i = 1, longest = 0; i < day.size(); ++i) {
        if (day[i].interval.startMinute < endFromDayStart(day[longest].interval)) {
            const auto [first, second] = std::minmax(day[longest].node, day[i].node);
            problems.add(*second, "free of overlaps: " + first->excerpt() +
                                      " of the same day covers part of it; join the two");
        }
        if (endFromDayStart(day[i].interval) > endFromDayStart(day[longest].interval))
            longest = i;
    }
}

DayHours readDay(const JsonNode &node, ProblemList &problems)
{
    DayHours hours;
    std::vector<PlacedInterval> placed;
    for (const JsonNode *element : readList(node, "intervals such as \"09:00-17:00\"", problems)) {
        const auto interval = element->isText() ? intervalFromText(element->text()) : std::nullopt;
        if (!interval) {
            problems.add(
                *element,
                "an interval such as \"09:00-17:00\"; hours go from 00:00 to 23:59, and 24:00 may end one");
            continue;
        }
        hours.push_back(*interval);
        placed.push_back({element, *interval});
    }
    refuseOverlaps(std::move(placed), problems);
    return hours;
}

void readWeek(const JsonNode &node, Hours &hours, ProblemList &problems)
{
    for (const JsonNode *member : readMembers(node, "the weekdays mon to sun", problems)) {
        const auto it = std::find(weekdayIds.begin(), weekdayIds.end(), member->name());
        if (it == weekdayIds.end())
            problems.addName(*member, "a weekday: write mon, tue, wed, thu, fri, sat or sun");
        else
            hours.week[static_cast<std::size_t>(it - weekdayIds.begin())] = readDay(*member, problems);
    }
}

std::optional<ExceptionDay> readDate(const JsonNode &node, ProblemList &problems)
{
    const auto date = node.isText() ? dateAsWritten(node.text()) : std::nullopt;
    if (!date || !dateFromText(node.text()))
        problems.add(node, "a day that exists, written such as \"2026-12-24\"");
    return date;
}

std::optional<ExceptionDay> readYearly(const JsonNode &node, ProblemList &problems)
{
    const auto day = node.isText() ? yearlyAsWritten(node.text()) : std::nullopt;
    if (!day || !yearlyFromText(node.text()))
        problems.add(node,
                     "a day of every year: \"12-25\", \"07-04 observed\", \"4th thu nov\", \"last mon may\", "
                     "\"easter\", \"easter+1\" or \"easter-2\"");
    return day;
}

HoursException readException(const JsonNode &node, ProblemList &problems)
{
    HoursException exception;
    Fields fields(node, "an exception", problems);
    if (const JsonNode *name = fields.optional("name"))
        exception.name = readWords(*name, problems).value_or("");
    const JsonNode *date = fields.optional("date");
    const JsonNode *yearly = fields.optional("yearly");
    if (date && yearly)
        problems.add(*std::max(date, yearly),
                     "An exception has either \"date\" or \"yearly\": remove one of the two.");
    else if (fields.isObject() && !date && !yearly)
        problems.addMissing(node, "date", "Missing: an exception needs \"date\" or \"yearly\".");
    if (const auto day = date ? readDate(*date, problems) : std::nullopt)
        exception.day = *day;
    if (const auto day = yearly ? readYearly(*yearly, problems) : std::nullopt)
        exception.day = *day;
    if (const JsonNode *hours = fields.optional("hours"))
        exception.hours = readDay(*hours, problems);
    fields.refuseOthers();
    return exception;
}

HoursOverride readOverride(const JsonNode &node, ProblemList &problems)
{
    constexpr std::pair<std::string_view, OpenState> states[] = {{"open", OpenState::Open},
                                                                 {"closed", OpenState::Closed}};
    HoursOverride override;
    Fields fields(node, "an override", problems);
    if (const JsonNode *state = fields.required("state"))
        override.state = readChoice(*state, states, problems).value_or(override.state);
    if (const JsonNode *until = fields.optional("until")) {
        if (const auto at = until->isText() ? parseRfc3339(until->text()) : Result<OffsetInstant>(Error{}))
            override.until = *at;
        else
            problems.add(*until, "a moment with its offset, such as \"2026-11-23T18:00:00-08:00\"");
    }
    if (const JsonNode *note = fields.optional("note"))
        override.note = readText(*note, problems).value_or("");
    fields.refuseOthers();
    return override;
}

} // namespace

Hours readHours(const JsonNode &node, ProblemList &problems)
{
    Hours hours;
    Fields fields(node, "hours", problems);
    if (const JsonNode *week = fields.required("week"))
        readWeek(*week, hours, problems);
    if (const JsonNode *exceptions = fields.optional("exceptions")) {
        for (const JsonNode *exception : readList(*exceptions, "exceptions", problems))
            hours.exceptions.push_back(readException(*exception, problems));
    }
    if (const JsonNode *override = fields.optional("override"))
        hours.override = readOverride(*override, problems);
    fields.refuseOthers();
    return hours;
}

} // namespace ringdown::plan
