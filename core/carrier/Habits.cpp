// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Habits.h"

namespace ringdown::carrier {

Habits Habits::hostile()
{
    Habits habits;
    habits.reportJitter = std::chrono::milliseconds(1500);
    habits.latePercent = 1;
    habits.lostPercent = 2;
    habits.repeatedReportPercent = 10;
    habits.repeatedPercent = 10;
    habits.extraFieldPercent = 1;
    return habits;
}

} // namespace ringdown::carrier
