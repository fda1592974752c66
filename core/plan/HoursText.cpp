// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/HoursText.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <tuple>

namespace ringdown::plan {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 5> ordinals = {"1st", "2nd", "3rd", "4th", "5th"};

/// Exactly so many digits.
std::optional<int> digits(std::string_view text, std::size_t count)
{
    int value = 0;
    if (text.size() != count ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::optional<int> minuteFromText(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = digits(text.substr(0, 2), 2);
    const auto minute = digits(text.substr(3), 2);
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > minutesPerDay)
        return std::nullopt;
    return *hour * 60 + *minute;
}

std::string minuteText(int minute)
{
    return padded(minute / 60, 2) + ':' + padded(minute % 60, 2);
}

template <std::size_t N>
std::optional<unsigned> indexOf(const std::array<std::string_view, N> &words, std::string_view word)
{
    const auto it = std::find(words.begin(), words.end(), word);
    return it == words.end() ? std::nullopt : std::optional(static_cast<unsigned>(it - words.begin()));
}

std::optional<YearlyDay> fixedFromText(std::string_view text)
{
    FixedDay fixed;
    constexpr std::string_view observed = " observed";
    if (text.ends_with(observed)) {
        fixed.observed = true;
        text.remove_suffix(observed.size());
    }
    if (text.size() != 5 || text[2] != '-')
        return std::nullopt;
    const auto monthNumber = digits(text.substr(0, 2), 2);
    const auto dayNumber = digits(text.substr(3), 2);
    if (!monthNumber || !dayNumber)
        return std::nullopt;
    fixed.month = static_cast<unsigned>(*monthNumber);
    fixed.day = static_cast<unsigned>(*dayNumber);
    return fixed;
}

std::optional<YearlyDay> nthFromText(std::string_view text)
{
    const std::size_t first = text.find(' ');
    if (first == std::string_view::npos || text.size() != first + 8 || text[first + 4] != ' ')
        return std::nullopt;
    const auto ordinal = indexOf(ordinals, text.substr(0, first));
    const auto weekday = indexOf(weekdayIds, text.substr(first + 1, 3));
    const auto monthIndex = indexOf(monthIds, text.substr(first + 5));
    const bool isLast = text.substr(0, first) == "last";
    if ((!ordinal && !isLast) || !weekday || !monthIndex)
        return std::nullopt;
    return NthWeekday{isLast ? -1 : static_cast<int>(*ordinal) + 1, *weekday + 1, *monthIndex + 1};
}

std::optional<YearlyDay> easterFromText(std::string_view text)
{
    text.remove_prefix(6);
    if (text.empty())
        return EasterDay{};
    const auto days =
        text.size() < 2 || text.size() > 4 ? std::nullopt : digits(text.substr(1), text.size() - 1);
    if (!days || (text[0] != '+' && text[0] != '-') || (text[1] == '0' && text.size() > 2))
        return std::nullopt;
    return EasterDay{text[0] == '-' ? -*days : *days};
}

std::string dayText(const FixedDay &fixed)
{
    return padded(static_cast<int>(fixed.month), 2) + '-' + padded(static_cast<int>(fixed.day), 2) +
           (fixed.observed ? " observed" : "");
}

std::string dayText(const NthWeekday &nth)
{
    const std::string_view ordinal =
        nth.nth < 0 ? "last" : ordinals.at(static_cast<std::size_t>(nth.nth) - 1);
    return std::string(ordinal) + ' ' + std::string(weekdayIds.at(nth.weekday - 1)) + ' ' +
           std::string(monthIds.at(nth.month - 1));
}

std::string dayText(const EasterDay &easter)
{
    if (easter.offset == 0)
        return "easter";
    return std::string("easter") + (easter.offset > 0 ? "+" : "") + std::to_string(easter.offset);
}

/// A leap year: 29 February exists in some years, 30 February in none.
bool doesExist(const FixedDay &fixed)
{
    return year_month_day{year(2024), month(fixed.month), day(fixed.day)}.ok();
}

bool doesExist(const NthWeekday &)
{
    return true;
}

bool doesExist(const EasterDay &easter)
{
    return std::abs(easter.offset) <= farthestFromEaster;
}

} // namespace

std::optional<Interval> intervalFromText(std::string_view text)
{
    if (text.size() != 11 || text[5] != '-')
        return std::nullopt;
    const auto start = minuteFromText(text.substr(0, 5));
    const auto end = minuteFromText(text.substr(6));
    if (!start || !end || *start == minutesPerDay)
        return std::nullopt;
    return Interval{*start, *end};
}

std::optional<year_month_day> dateFromText(std::string_view text)
{
    const auto date = dateAsWritten(text);
    return date && date->ok() && date->year() >= year(firstExceptionYear) ? date : std::nullopt;
}

std::optional<year_month_day> dateAsWritten(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = digits(text.substr(0, 4), 4);
    const auto m = digits(text.substr(5, 2), 2);
    const auto d = digits(text.substr(8), 2);
    if (!y || !m || !d)
        return std::nullopt;
    return year_month_day{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
}

std::optional<YearlyDay> yearlyFromText(std::string_view text)
{
    const auto yearly = yearlyAsWritten(text);
    const auto exists = [](const auto &kind) { return doesExist(kind); };
    return yearly && std::visit(exists, *yearly) ? yearly : std::nullopt;
}

std::optional<YearlyDay> yearlyAsWritten(std::string_view text)
{
    if (text.starts_with("easter"))
        return easterFromText(text);
    if (!text.empty() && text[0] >= '0' && text[0] <= '9' && text.size() > 2 && text[2] == '-')
        return fixedFromText(text);
    return nthFromText(text);
}

std::string toText(const Interval &interval)
{
    return minuteText(interval.startMinute) + '-' + minuteText(interval.endMinute);
}

std::string toText(const year_month_day &date)
{
    return padded(static_cast<int>(date.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string toText(const YearlyDay &day)
{
    return std::visit([](const auto &kind) { return dayText(kind); }, day);
}

DayHours sorted(DayHours hours)
{
    std::sort(hours.begin(), hours.end(), [](const Interval &a, const Interval &b) {
        return std::tuple(a.startMinute, a.endMinute) < std::tuple(b.startMinute, b.endMinute);
    });
    return hours;
}

} // namespace ringdown::plan
