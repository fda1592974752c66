// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/HoursCalendar.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

/// The exceptions a business has, to be asked for thousands of days. They outlive it.
class KnownExceptions {
public:
    explicit KnownExceptions(const plan::Hours &hours);

    bool has(const std::string &name, const plan::ExceptionDay &day) const;
    /// The one that rules on a day; null when it is a day like others.
    const plan::HoursException *on(std::chrono::year_month_day day) const;

private:
    using List = std::vector<const plan::HoursException *>;

    std::map<std::chrono::year_month_day, List> m_dated; ///< they rule over the yearly ones
    List m_yearly;
    routing::HoursCalendar m_calendar; ///< of the yearly ones
};

} // namespace ringdown::routing_ui
