// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/HoursRule.h"

#include "core/routing/HoursCalendar.h"
#include "core/routing/ZoneClock.h"

namespace ringdown::routing {

const plan::HoursOverride *overrideAt(const plan::Hours &hours, Instant at)
{
    const auto &override = hours.override;
    const bool applies = override && (!override->until || at < override->until->at);
    return applies ? &*override : nullptr;
}

HoursRule hoursRuleAt(const plan::Hours &hours, const ZoneClock &clock, Instant at)
{
    if (const plan::HoursOverride *override = overrideAt(hours, at))
        return {HoursRule::Kind::ByHand, override->note,
                override->until ? std::optional(override->until->at) : std::nullopt};
    const HoursCalendar calendar(hours);
    const WallTime wall = clock.wallTimeAt(at);
    const auto ruling = calendar.rulingInterval(wall.day, wall.minute);
    if (const plan::HoursException *exception = calendar.exceptionOn(ruling ? ruling->beganOn : wall.day))
        return {HoursRule::Kind::Exception, exception->name, {}};
    return {};
}

} // namespace ringdown::routing
