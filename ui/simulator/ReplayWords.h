// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QString>

namespace ringdown::format {
class PlanNames;
}

namespace ringdown::simulator {

/// Which call of the log is asked for again, and how it ended there: the simulator's people talk for a minute
/// and leave messages of a fixed length, and the plan may be another one than then.
QString replayWords(const CallSummary &call, const format::PlanNames &names, Instant now);

} // namespace ringdown::simulator
