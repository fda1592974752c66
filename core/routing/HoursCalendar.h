// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace ringdown::routing {

using LocalDay = std::chrono::local_days;

/// Whether the interval ends on the next day (its end is not after its start).
constexpr bool runsPastMidnight(const plan::Interval &interval)
{
    return interval.endMinute <= interval.startMinute;
}

/// The interval that holds a moment, and the day it began on.
struct RulingInterval {
    const plan::Interval *interval = nullptr;
    LocalDay beganOn;
};

/// Which list of hours rules a calendar day: a dated exception, else a yearly one, else the week's.
class HoursCalendar {
public:
    explicit HoursCalendar(plan::Hours hours);

    const plan::Hours &hours() const { return m_hours; }
    /// The exception that rules the day, or nullptr. Of several of one kind the first listed one.
    const plan::HoursException *exceptionOn(LocalDay day) const;
    const plan::DayHours &weekHoursOn(LocalDay day) const;
    /// The list that rules the day. It may lack the tail of the day before, and have one of its own.
    const plan::DayHours &hoursOn(LocalDay day) const;
    /// Nothing when the moment is closed. Last night's tail belongs to the list of the day it began on.
    std::optional<RulingInterval> rulingInterval(LocalDay day, int minute) const;

private:
    void markDaysOf(const plan::ExceptionDay &day);
    void mark(std::chrono::month_day day);
    bool mayHaveException(std::chrono::month_day day) const;

    plan::Hours m_hours;
    /// One bit for each day of each month on which some exception may fall in some year: nearly all days are
    /// settled by it, and no exception is looked at.
    std::array<std::uint32_t, 13> m_exceptionDays{};
};

/// Whether the exception falls on that day.
bool fallsOn(const plan::HoursException &exception, LocalDay day);

} // namespace ringdown::routing
