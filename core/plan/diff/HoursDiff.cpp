// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/HoursText.h"
#include "core/plan/Titles.h"
#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

namespace ringdown::plan {
namespace {

std::string clockWords(const Interval &interval, bool isEnd)
{
    const std::string text = toText(interval);
    return isEnd ? text.substr(6) : text.substr(0, 5);
}

/// Two lists that differ in a single bound.
struct MovedBound {
    std::size_t interval = 0;
    bool isEnd = false;
};

std::optional<MovedBound> onlyMovedBound(const DayHours &before, const DayHours &after)
{
    std::optional<MovedBound> moved;
    for (std::size_t i = 0; before.size() == after.size() && i < before.size(); ++i) {
        const bool start = before[i].startMinute != after[i].startMinute;
        const bool end = before[i].endMinute != after[i].endMinute;
        if ((start && end) || ((start || end) && moved))
            return std::nullopt;
        if (start || end)
            moved = MovedBound{i, end};
    }
    return moved;
}

/// What is different about a day's hours, subject first.
std::string dayChange(const std::string &subject, const DayHours &before, const DayHours &after)
{
    const DayHours old = sorted(before);
    const DayHours now = sorted(after);
    if (old == now)
        return subject + " lists the same hours in another order.";
    if (const auto moved = onlyMovedBound(old, now)) {
        const bool isOuter = moved->interval == (moved->isEnd ? old.size() - 1 : 0);
        const std::string verb = moved->isEnd ? (isOuter ? " closes at " : " pauses at ")
                                              : (isOuter ? " opens at " : " opens again at ");
        return subject + verb + clockWords(now[moved->interval], moved->isEnd) + " instead of " +
               clockWords(old[moved->interval], moved->isEnd) + '.';
    }
    if (old.empty())
        return subject + " is open " + hoursWords(now) + "; it was closed.";
    if (now.empty())
        return subject + " is closed; it was open " + hoursWords(old) + '.';
    return subject + " is open " + hoursWords(now) + " instead of " + hoursWords(old) + '.';
}

void diffExceptions(const std::vector<HoursException> &before, const std::vector<HoursException> &after,
                    const std::string &path, Changes &changes)
{
    const Pairing pairing = pairLists(
        before, after, [](const HoursException &e) { return e.name.empty() ? dayWords(e.day) : e.name; });
    for (const std::size_t i : pairing.removed)
        changes.removed(elementPath(path, i), exceptionWords(before[i]) +
                                                  " is no longer an exception; it was " +
                                                  openWords(before[i].hours) + '.');
    for (std::size_t i = 0; i < after.size(); ++i) {
        const HoursException &now = after[i];
        const std::string place = elementPath(path, i);
        if (!pairing.oldOf[i]) {
            changes.added(place, exceptionWords(now) + " is a new exception: " + openWords(now.hours) + '.');
            continue;
        }
        const HoursException &old = before[*pairing.oldOf[i]];
        if (old.name != now.name)
            changes.changed(place, "The exception for " + dayWords(now.day) + " is called " +
                                       inQuotes(now.name) + " instead of " + inQuotes(old.name) + '.');
        if (old.day != now.day)
            changes.changed(place, exceptionTitle(now, dayWords(now.day), TitlePlace::Front) + " falls on " +
                                       dayWords(now.day) + " instead of " + dayWords(old.day) + '.');
        if (old.hours != now.hours)
            changes.changed(place + ".hours", dayChange(exceptionWords(now), old.hours, now.hours));
    }
    if (!pairing.moved.empty())
        changes.changed(path, "The exceptions are listed in another order.");
}

void diffOverride(const std::optional<HoursOverride> &before, const std::optional<HoursOverride> &after,
                  const std::string &path, Changes &changes)
{
    const auto noteWords = [](const HoursOverride &o) {
        return o.note.empty() ? std::string(".") : " (" + o.note + ").";
    };
    if (before == after)
        return;
    if (!after) {
        changes.removed(path,
                        "The override ends: the business was " + overrideWords(*before) + noteWords(*before));
    } else if (!before) {
        changes.added(path, "An override holds the business " + overrideWords(*after) + noteWords(*after));
    } else {
        if (before->state != after->state || before->until != after->until)
            changes.changed(path, "The override holds the business " + overrideWords(*after) +
                                      " instead of " + overrideWords(*before) + '.');
        if (before->note != after->note)
            changes.changed(path + ".note", "The override's note is " + inQuotes(after->note) +
                                                " instead of " + inQuotes(before->note) + '.');
    }
}

} // namespace

void diffHours(const Hours &before, const Hours &after, const std::string &path, Changes &changes)
{
    for (std::size_t i = 0; i < before.week.size(); ++i) {
        if (before.week[i] != after.week[i])
            changes.changed(path + ".week." + std::string(weekdayIds[i]),
                            dayChange(weekdayName(i), before.week[i], after.week[i]));
    }
    diffExceptions(before.exceptions, after.exceptions, path + ".exceptions", changes);
    diffOverride(before.override, after.override, path + ".override", changes);
}

} // namespace ringdown::plan
