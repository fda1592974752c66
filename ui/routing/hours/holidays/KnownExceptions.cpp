// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/KnownExceptions.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

plan::Hours yearlyOnly(const plan::Hours &hours)
{
    plan::Hours yearly;
    for (const plan::HoursException &exception : hours.exceptions) {
        if (std::holds_alternative<plan::YearlyDay>(exception.day))
            yearly.exceptions.push_back(exception);
    }
    return yearly;
}

} // namespace

KnownExceptions::KnownExceptions(const plan::Hours &hours)
    : m_calendar(yearlyOnly(hours))
{
    for (const plan::HoursException &exception : hours.exceptions) {
        const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day);
        (date ? m_dated[*date] : m_yearly).push_back(&exception);
    }
}

bool KnownExceptions::has(const std::string &name, const plan::ExceptionDay &day) const
{
    const auto isIn = [&](const List &list) {
        return std::any_of(list.begin(), list.end(), [&](const plan::HoursException *each) {
            return each->name == name && each->day == day;
        });
    };
    const auto *date = std::get_if<std::chrono::year_month_day>(&day);
    if (!date)
        return isIn(m_yearly);
    const auto there = m_dated.find(*date);
    return there != m_dated.end() && isIn(there->second);
}

const plan::HoursException *KnownExceptions::on(std::chrono::year_month_day day) const
{
    const auto there = m_dated.find(day);
    return there != m_dated.end() ? there->second.front() : m_calendar.exceptionOn(routing::LocalDay(day));
}

} // namespace ringdown::routing_ui
