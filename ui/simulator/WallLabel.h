// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace ringdown::simulator {

/// What the clock on the wall of a business shows.
struct WallLabel {
    QDate day;
    int minute = 0; ///< of the day

    friend bool operator==(const WallLabel &, const WallLabel &) = default;
};

WallLabel labelAt(Instant at, const QTimeZone &zone);
/// The moments at which the clock shows the label, in order: one; two in the hour that the clocks repeat;
/// none in the hour that they skip.
std::vector<Instant> momentsOf(const WallLabel &label, const QTimeZone &zone);
/// For a label that the clocks skip: where somebody arrives who waits for it.
Instant momentAfterSkipped(const WallLabel &label, const QTimeZone &zone);
/// The next time that the clock shows a full hour.
Instant nextFullHour(Instant now, const QTimeZone &zone);

} // namespace ringdown::simulator
