// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::routing_ui {

enum class HolidayFate {
    New,
    Known,   ///< the business has this exception already
    Over,    ///< on one day, which is past
    LeftOut, ///< no whole day, called off, or not to be read
};

/// One line of a calendar file as an exception to the week, or why it is none.
struct Holiday {
    std::string name;
    plan::ExceptionDay day;
    HolidayFate fate = HolidayFate::New;
    QString reason; ///< one sentence; may be empty for a new one
    /// False for a new one on a day that something else rules: only one of both can count.
    bool isAlone = true;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The whole days of a calendar file (RFC 5545), the next to come first, then what is not taken. Events that
/// come back by a rule the plan has become that rule; so do days that stand singly for several years ("25
/// December" of 2026 and 2027), where none to come is missing. Other rules are written out for two years from
/// today. file: at most 4 MiB and 20,000 days. The sentence says why it is not taken.
std::variant<std::vector<Holiday>, QString> readHolidays(const QByteArray &file, const plan::Hours &hours,
                                                         std::chrono::year_month_day today);

} // namespace ringdown::routing_ui
