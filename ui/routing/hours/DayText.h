// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>

#include <variant>

namespace ringdown::routing_ui {

/// What a person types for a day's hours: "9-17", "9am-5pm", "09:00-12:00, 13-18", "22-2", "closed", "24h".
/// The hours in the order they come and joined where they touch, or a sentence that says what is not
/// understood.
/// Hours of the dial are taken for those of the day where they would run through the night: "9-5" until
/// 17:00, "9-12, 1-5" and "1-5pm" from 13:00; "09:00-05:00" is what it says, and "10-12, 11-13" overlaps.
std::variant<plan::DayHours, QString> readDayText(const QString &text);
/// How hours of the dial were taken, in sentences; "" where nothing had to be chosen.
QString toldOfDayText(const QString &text);
/// The one way a day is written: "09:00-12:00, 13:00-18:00", "closed".
QString dayText(const plan::DayHours &hours);
/// When an exception holds: "24 December 2026", "every Easter".
QString whenText(const plan::ExceptionDay &day);

} // namespace ringdown::routing_ui
