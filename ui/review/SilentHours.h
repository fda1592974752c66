// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"

#include <QString>

namespace ringdown::review {

/// When an ordinary caller rings nobody within a week: "Sun 13:00 to 15:00, Fri 08:00 to Sat 08:00".
struct SilentHours {
    QString spans;         ///< "" when somebody is rung at any hour
    bool isAlways = false; ///< the whole week; spans has no meaning then

    bool isNone() const { return !isAlways && spans.isEmpty(); }
};

/// Of the week from an instant on.
struct SilentWeek {
    SilentHours lost;  ///< somebody was rung, and nobody is any more
    SilentHours known; ///< nobody was rung before either
};

/// A business that one of the plans does not know, or that has no number in it, has none.
SilentWeek silentWeek(const routing::CompiledPlan &before, const routing::CompiledPlan &after,
                      const plan::Tenant &tenant, Instant from);

} // namespace ringdown::review
