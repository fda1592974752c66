// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

/// An event of a calendar file, as far as days of opening hours go.
struct CalendarEvent {
    enum class Kind {
        WholeDays,
        Timed,
        CalledOff,
        TooLong,
        Unreadable,
        UnreadableRule, ///< it comes back nobody knows when
        Over,           ///< the last of its days is past
        NotSoon,        ///< it comes back later than rules are written out
        TooOften,       ///< to be exceptions to a week
        RestOfSeries,   ///< all days of a series from one on, otherwise than before
        NotCounted,     ///< the rules before it took too long already
    };

    std::string name; ///< its summary
    Kind kind = Kind::WholeDays;
    /// One by one: of an event that does not come back, or of one whose rule the plan does not have.
    std::vector<std::chrono::year_month_day> days;
    std::vector<plan::YearlyDay> yearly; ///< of an event that comes back by a rule the plan has
    bool comesBack = false;              ///< by a rule of any kind
    bool goesOn = false;                 ///< after the last of its days
    bool isEndReckoned = false;          ///< its file names an hour for the end, and a day is taken for it
};

/// Every VEVENT of a calendar (RFC 5545), or nothing when the bytes are none. Rules that the plan does not
/// have are written out for two years from today.
std::optional<std::vector<CalendarEvent>> readCalendar(const QByteArray &bytes,
                                                       std::chrono::year_month_day today);

} // namespace ringdown::routing_ui
