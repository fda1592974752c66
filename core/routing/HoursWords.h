// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/HoursCalendar.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

// How dates and hours are written in reasons: the day before the month, the clock as the plan writes it.

std::string_view weekdayName(LocalDay day);              ///< "Thursday"
std::string dateWords(std::chrono::year_month_day date); ///< "26 November 2026"
std::string dayWords(LocalDay day);                      ///< "Thursday 26 November 2026"
std::string clockWords(int minuteOfDay);                 ///< "09:00", "24:00"
std::string listWords(const plan::DayHours &hours);      ///< "09:00-12:00 and 13:00-18:00", "closed"
/// When an exception falls: "24 December 2026", "every 25 December", "the 4th Thursday of November".
std::string ruleWords(const plan::ExceptionDay &day);

} // namespace ringdown::routing
