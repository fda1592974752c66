// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/HoursCalendar.h"
#include "core/routing/ZoneClock.h"

#include <string>
#include <vector>

namespace ringdown::routing {

/// What exceptions and week say of a moment, the override left aside.
struct HoursVerdict {
    plan::OpenState state = plan::OpenState::Closed;
    std::string because; ///< a clause without its full stop: "Friday's hours are 09:00-12:00, which are over"
    std::vector<RejectedAlternative> rejected;
};

HoursVerdict explainHours(const HoursCalendar &calendar, const WallTime &at);

} // namespace ringdown::routing
