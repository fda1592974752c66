// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/plan/Plan.h"

#include <optional>
#include <string>

namespace ringdown::routing {

class ZoneClock;

/// Which part of the hours says that a business is open or closed at a moment.
struct HoursRule {
    enum class Kind { Week, Exception, ByHand };

    Kind kind = Kind::Week;
    std::string name;                  ///< of the exception, or the note of whoever opened or closed by hand
    std::optional<Instant> until = {}; ///< of what was done by hand, when it has an end

    friend bool operator==(const HoursRule &, const HoursRule &) = default;
};

/// The override that rules the moment, or nullptr.
const plan::HoursOverride *overrideAt(const plan::Hours &hours, Instant at);

HoursRule hoursRuleAt(const plan::Hours &hours, const ZoneClock &clock, Instant at);

} // namespace ringdown::routing
