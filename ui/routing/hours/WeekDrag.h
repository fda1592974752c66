// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/WeekPainting.h"

#include <QString>

#include <functional>

namespace ringdown::routing_ui {

constexpr int finestSnap = 5; ///< minutes

/// What a press on the grid began: to paint a rectangle, or to move an edge of a block.
struct WeekDrag {
    enum class Kind { Paint, Begin, End } kind = Kind::Paint;
    int day = 0; ///< rows, as in the week
    int minute = 0;
    Paint paint = Paint::Open;
    Span span; ///< whose edge is dragged
};

/// Where the pointer is now.
struct DragPlace {
    int day = 0;
    int minute = 0;
    int snap = finestSnap;
};

/// The week that a drag makes, and the deed in words: "open Tue to Thu 09:00-17:00".
struct Dragged {
    WeekHours hours;
    QString words;
};

using DayName = std::function<QString(int row)>;

Dragged dragged(const WeekHours &week, const WeekDrag &drag, const DragPlace &to, const DayName &dayName);
QString daysWords(const Patch &patch, const DayName &dayName);  ///< "Tue to Thu", "Mon"
QString patchWords(const Patch &patch, const DayName &dayName); ///< "Tue to Thu 09:00-17:00"
int snapped(int minute, int snap);                              ///< to the nearest, 0 to 1440

} // namespace ringdown::routing_ui
