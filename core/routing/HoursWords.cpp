// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/HoursWords.h"

#include "core/plan/HoursText.h"

#include <cstdlib>

namespace ringdown::routing {
namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> monthNames{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

std::string_view monthName(unsigned month)
{
    return monthNames[(month - 1) % monthNames.size()];
}

void appendTwoDigits(std::string &out, int number)
{
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

std::string yearlyWords(const plan::FixedDay &fixed)
{
    std::string words = "every " + std::to_string(fixed.day) + ' ';
    words += monthName(fixed.month);
    if (fixed.observed)
        words += ", kept on Friday or Monday when it falls on a weekend";
    return words;
}

std::string yearlyWords(const plan::NthWeekday &nth)
{
    constexpr std::array<std::string_view, 5> ordinals{"1st", "2nd", "3rd", "4th", "5th"};
    std::string words = "the ";
    words += nth.nth < 0 ? std::string_view("last")
                         : ordinals[static_cast<std::size_t>(nth.nth - 1) % ordinals.size()];
    words += ' ';
    words += weekdayNames[(nth.weekday - 1) % weekdayNames.size()];
    words += " of ";
    words += monthName(nth.month);
    return words;
}

std::string yearlyWords(const plan::EasterDay &easter)
{
    if (easter.offset == 0)
        return "every Easter";
    const int distance = std::abs(easter.offset);
    std::string words = std::to_string(distance);
    words += distance == 1 ? " day " : " days ";
    words += easter.offset < 0 ? "before" : "after";
    return words += " Easter Sunday";
}

} // namespace

std::string_view weekdayName(LocalDay day)
{
    return weekdayNames[std::chrono::weekday(day).iso_encoding() - 1];
}

std::string dateWords(std::chrono::year_month_day date)
{
    std::string words = std::to_string(static_cast<unsigned>(date.day()));
    words += ' ';
    words += monthName(static_cast<unsigned>(date.month()));
    words += ' ';
    words += std::to_string(static_cast<int>(date.year()));
    return words;
}

std::string dayWords(LocalDay day)
{
    std::string words(weekdayName(day));
    words += ' ';
    words += dateWords(std::chrono::year_month_day(day));
    return words;
}

std::string clockWords(int minuteOfDay)
{
    std::string words;
    appendTwoDigits(words, minuteOfDay / 60);
    words += ':';
    appendTwoDigits(words, minuteOfDay % 60);
    return words;
}

std::string listWords(const plan::DayHours &hours)
{
    if (hours.empty())
        return "closed";
    std::string words;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (i > 0)
            words += i + 1 == hours.size() ? " and " : ", ";
        words += plan::toText(hours[i]);
    }
    return words;
}

std::string ruleWords(const plan::ExceptionDay &day)
{
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&day))
        return dateWords(*date);
    return std::visit([](const auto &rule) { return yearlyWords(rule); }, std::get<plan::YearlyDay>(day));
}

} // namespace ringdown::routing
