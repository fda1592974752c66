// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/store/sqlite/Database.h"

#include <vector>

namespace ringdown::store::sqlite {

/// How far back the end of the log is read for what the projection does not have yet. It is hardly ever
/// behind by so much, only while it is made anew; calls that run began later, and copies of requests come
/// sooner.
constexpr std::int64_t endOfLog = 200'000; ///< events

/// The events of every call without an end, by seq. Needs no waiting for the projection: what it does not
/// have yet is read from the log.
Result<std::vector<Event>> readEventsOfRunningCalls(Database &database);

} // namespace ringdown::store::sqlite
