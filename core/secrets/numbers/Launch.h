// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/numbers/FlowShelf.h"
#include "core/secrets/numbers/Survey.h"

#include <optional>

namespace ringdown::desk {

/// A lifeboat about to be put at the carrier.
struct BoatDraft {
    TenantId tenant;
    std::string sid; ///< of the flow it replaces, "" for a new one
    FlowDraft flow;
    std::optional<numbers::KeptFlow> seen{}; ///< what it replaces, as it was reviewed
};

/// The lifeboats that the account lacks or that are not of this plan any more, of the tenants named (all when
/// empty); not those of whom it is not known.
std::vector<BoatDraft> boatsToLaunch(const Survey &survey, const plan::Plan &plan, std::int64_t revision,
                                     const std::vector<TenantId> &tenants);

struct LaunchResult {
    std::vector<numbers::KeptFlow> launched; ///< read back, and of this plan
    /// Each flow that could not be read on the way, its business first: left as it was, or not read back.
    std::vector<std::string> unread;
    std::string stopped;  ///< why it stopped, "" when it came to its end
    bool isStale = false; ///< stopped before anything was made: flows are not as they were reviewed
};

/// Has the carrier check all definitions, looks whether the flows are as they were reviewed, then makes or
/// replaces them, each read back. Nothing is made when one definition is refused, or when somebody made,
/// changed or removed one of the flows since. One that cannot be read stops none of the others.
void launch(const FlowShelf &shelf, std::vector<BoatDraft> boats,
            std::function<void(const LaunchResult &)> done);

} // namespace ringdown::desk
