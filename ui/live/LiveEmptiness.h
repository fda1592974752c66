// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"

#include <optional>

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::live {

/// What is known while no call runs, or none is known of.
struct Emptiness {
    const link::Freshness &freshness;
    std::optional<CallSummary> last; ///< that ended
    const format::PlanNames &names;
    TenantId tenant;
    Instant now;
};

/// What the button of an emptiness does. TestCall: where the plan has no business, the first one.
enum class LiveWay { None, TestCall, OpenLast, Reconnect };

/// Says why no call stands on Live, and returns what its button does.
LiveWay tellEmptiness(shell::EmptyState &empty, const Emptiness &known);

} // namespace ringdown::live
