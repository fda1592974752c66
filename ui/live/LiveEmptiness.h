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

/// Says why no call stands on Live; "first use" is the one kind with a button, for a test call.
void tellEmptiness(shell::EmptyState &empty, const Emptiness &known);

} // namespace ringdown::live
