// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/diff/Words.h"

#include "core/plan/HoursText.h"
#include "core/plan/Titles.h"

#include <array>
#include <cstdlib>

namespace ringdown::plan {
namespace {

constexpr std::array<std::string_view, 7> weekdayNames = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                          "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> monthNames = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 5> ordinalNames = {"1st", "2nd", "3rd", "4th", "5th"};

std::string monthDay(unsigned month, unsigned day)
{
    return std::to_string(day) + ' ' + std::string(monthNames.at(month - 1));
}

std::string dateWords(const std::chrono::year_month_day &date)
{
    return monthDay(static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

std::string yearlyWords(const FixedDay &fixed)
{
    return "every " + monthDay(fixed.month, fixed.day) +
           (fixed.observed ? ", kept on Friday or Monday when it falls on a weekend" : "");
}

std::string yearlyWords(const NthWeekday &nth)
{
    const std::string_view ordinal =
        nth.nth < 0 ? "last" : ordinalNames.at(static_cast<std::size_t>(nth.nth) - 1);
    return "the " + std::string(ordinal) + ' ' + weekdayName(nth.weekday - 1) + " of " +
           std::string(monthNames.at(nth.month - 1));
}

std::string yearlyWords(const EasterDay &easter)
{
    if (easter.offset == 0)
        return "Easter Sunday";
    return counted(std::abs(easter.offset), "day") + (easter.offset < 0 ? " before" : " after") +
           " Easter Sunday";
}

std::string intervalWords(const Interval &interval)
{
    const std::string text = toText(interval);
    return text == "00:00-24:00" ? std::string("all day") : text.substr(0, 5) + " to " + text.substr(6);
}

/// "rings" and "primary, then backup"
struct Predicate {
    std::string verb;
    std::string object;
};

Predicate predicate(const SayStep &say)
{
    return {"says", inQuotes(say.text)};
}

Predicate predicate(const PlayStep &play)
{
    return {"plays", play.url};
}

Predicate predicate(const MenuStep &menu)
{
    std::vector<std::string> keys;
    for (const auto &[key, route] : menu.keys)
        keys.push_back(std::string(1, key) + " for " + route.value);
    return {"asks for a key", "(" + enumeration(keys) + ")"};
}

Predicate predicate(const RingStep &ring)
{
    std::vector<std::string> tiers;
    for (const TierId &tier : ring.tiers)
        tiers.push_back(tier.value);
    return {"rings", succession(tiers)};
}

Predicate predicate(const TextStep &text)
{
    return {"sends the text", inQuotes(text.text.value)};
}

Predicate predicate(const VoicemailStep &)
{
    return {"takes", "a voicemail"};
}

Predicate predicate(const GotoStep &jump)
{
    return {"goes on with route", inQuotes(jump.route.value)};
}

Predicate predicate(const RejectStep &reject)
{
    // The carrier's two ways: a busy tone, or the announcement that the number is not in service.
    return {"rejects the call", reject.reason == RejectReason::Busy ? "as busy" : "as not in service"};
}

Predicate predicate(const HangupStep &)
{
    return {"hangs", "up"};
}

Predicate predicateOf(const Step &step)
{
    return std::visit([](const auto &kind) { return predicate(kind); }, step);
}

} // namespace

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

std::string enumeration(const std::vector<std::string> &parts)
{
    std::string words = parts.empty() ? "nobody" : parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        words += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return words;
}

std::string succession(const std::vector<std::string> &parts)
{
    std::string words;
    for (const std::string &part : parts)
        words += (words.empty() ? "" : ", then ") + part;
    return words;
}

std::string counted(int count, std::string_view noun)
{
    return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string weekdayName(std::size_t index)
{
    return std::string(weekdayNames.at(index));
}

std::string hoursWords(const DayHours &hours)
{
    if (hours.empty())
        return "closed";
    std::vector<std::string> parts;
    for (const Interval &interval : sorted(hours))
        parts.push_back(intervalWords(interval));
    return enumeration(parts);
}

std::string openWords(const DayHours &hours)
{
    return hours.empty() ? "closed" : "open " + hoursWords(hours);
}

std::string dayWords(const ExceptionDay &day)
{
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&day))
        return dateWords(*date);
    return std::visit([](const auto &kind) { return yearlyWords(kind); }, std::get<YearlyDay>(day));
}

std::string exceptionWords(const HoursException &exception)
{
    return exceptionAndDay(exception, dayWords(exception.day), TitlePlace::Front);
}

std::string momentWords(const OffsetInstant &moment)
{
    const std::string text = toRfc3339(moment); // 2026-11-23T18:00:00-08:00
    const auto date = dateFromText(std::string_view(text).substr(0, 10));
    const std::size_t zone = text.find_first_of("Z+-", 19);
    const std::string clock =
        text.substr(16, 3) == ":00" && zone == 19 ? text.substr(11, 5) : text.substr(11, zone - 11);
    const std::string offset = text[zone] == 'Z' ? "UTC" : "UTC" + text.substr(zone);
    return (date ? dateWords(*date) : text.substr(0, 10)) + ", " + clock + " (" + offset + ")";
}

std::string overrideWords(const HoursOverride &override)
{
    return std::string(override.state == OpenState::Open ? "open" : "closed") +
           (override.until ? " until " + momentWords(*override.until)
                           : std::string(" until somebody ends it"));
}

std::string stepWords(const Step &step)
{
    const Predicate words = predicateOf(step);
    return words.verb + ' ' + words.object;
}

std::string replacementWords(const Step &before, const Step &after)
{
    const Predicate now = predicateOf(after);
    return now.verb + ' ' + now.object + " instead of " + predicateOf(before).object;
}

std::string repeatWords(const TextTemplate &text)
{
    if (!text.repeatMinutes)
        return "sent once";
    return "sent again " + counted(*text.repeatMinutes, "minute") + " later while nobody claims the call, " +
           std::to_string(text.tries) + " times in all";
}

std::string contactName(const Tenant &tenant, const ContactId &id)
{
    const Contact *contact = findContact(tenant, id);
    return contact ? contact->name : id.value;
}

std::vector<std::string> contactNames(const Tenant &tenant, const std::vector<ContactId> &ids)
{
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const ContactId &id : ids)
        names.push_back(contactName(tenant, id));
    return names;
}

} // namespace ringdown::plan
