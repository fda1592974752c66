// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/OpenWeek.h"

#include <algorithm>

namespace ringdown::insights {
namespace {

constexpr int dayMinutes = 24 * 60;

/// Joins what touches or overlaps.
plan::DayHours joined(plan::DayHours hours)
{
    std::sort(hours.begin(), hours.end(),
              [](const plan::Interval &a, const plan::Interval &b) { return a.startMinute < b.startMinute; });
    plan::DayHours whole;
    for (const plan::Interval &interval : hours) {
        if (!whole.empty() && interval.startMinute <= whole.back().endMinute)
            whole.back().endMinute = std::max(whole.back().endMinute, interval.endMinute);
        else
            whole.push_back(interval);
    }
    return whole;
}

OpenWeek weekOf(const plan::Hours &hours)
{
    OpenWeek open;
    open.isKnown = true;
    for (std::size_t day = 0; day < open.days.size(); ++day) {
        for (const plan::Interval &interval : hours.week[day]) {
            const bool runsOver = interval.endMinute <= interval.startMinute;
            open.days[day].push_back({interval.startMinute, runsOver ? dayMinutes : interval.endMinute});
            if (runsOver && interval.endMinute > 0)
                open.days[(day + 1) % 7].push_back({0, interval.endMinute});
        }
    }
    for (plan::DayHours &day : open.days)
        day = joined(std::move(day));
    return open;
}

} // namespace

int OpenWeek::openMinutes(int weekday, int hour) const
{
    int minutes = 0;
    for (const plan::Interval &interval : days[static_cast<std::size_t>(weekday)])
        minutes += std::max(0, std::min(interval.endMinute, (hour + 1) * 60) -
                                   std::max(interval.startMinute, hour * 60));
    return minutes;
}

OpenWeek openWeekOf(const format::PlanNames &names, const TenantId &tenant)
{
    const auto &tenants = names.plan().tenants;
    if (tenant.isEmpty() && tenants.size() == 1)
        return weekOf(tenants.front().hours);
    for (const plan::Tenant &each : tenants) {
        if (each.id == tenant)
            return weekOf(each.hours);
    }
    return {};
}

} // namespace ringdown::insights
