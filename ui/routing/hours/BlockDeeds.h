// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/WeekPainting.h"

#include <QString>

#include <vector>

namespace ringdown::routing_ui {

/// Something that can be done to one block of hours without a drag.
struct BlockDeed {
    QString words;  ///< on a menu: "Starts earlier, at 08:30"
    QString step;   ///< the edit's name: "open Fri at 08:30"
    WeekHours week; ///< what comes of it; as before when it is not possible
};

/// What the menu of a block offers. minute: where it was asked for, from the start of the block's day. step:
/// how far an edge moves, in minutes.
std::vector<BlockDeed> blockDeeds(const WeekHours &week, int day, const Span &block, int minute, int step,
                                  const QString &dayName);

} // namespace ringdown::routing_ui
