// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CompiledPlan.h"
#include "core/twilio/rest/ListedLog.h"

#include <string>
#include <vector>

namespace ringdown::relay {

/// A call that came in while no relay answered, as the carrier's lists tell of it.
struct OutageCall {
    rest::ListedCall call;
    std::vector<rest::ListedCall> legs; ///< phones that were dialled for it
    std::vector<rest::ListedRecording> recordings;
    bool isLiveTest = false; ///< it was ordered here
};

/// Where a recording is fetched.
std::string mediaUrl(const rest::ListedRecording &recording);

/// What the log says of it. Whose words it are is said plainly: who talked is not known, only which phone was
/// connected and how long. It is answered when a phone was (design decision 4: the carrier does not say
/// whether a person took it), else a voicemail when there is a recording, else missed when a phone rang.
std::vector<Event> eventsOf(const OutageCall &outage, const routing::TenantPlan &tenant);

} // namespace ringdown::relay
