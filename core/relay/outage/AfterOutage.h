// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Webhooks.h"
#include "core/relay/outage/OutageFill.h"
#include "core/relay/outage/QueueSweep.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace ringdown::relay {

struct AfterOutageParts {
    store::CallStore &log;
    PlanShelf &plans;
    const LiveCalls &calls;
    Executor &executor;
    Webhooks &webhooks; ///< what is found is written there
    std::function<CarrierLine *()> line;
    std::function<std::optional<CarrierKey>()> key;
    std::function<void()> noteUse;
    /// Whether it is known who was texted and who wants no texts, and whatever was answered is in the log.
    std::function<bool()> isReady;
    LogSink say;
    std::function<void(Event)> tell; ///< an alarm
    std::chrono::seconds settle;
    std::string markFile; ///< of what is still to be filled
    std::chrono::seconds betweenLooks;
};

/// What a relay makes good after it did not answer for a while, or was not reached: calls and texts that it
/// never heard of, ends of calls that it did not hear, queues that were left. The references outlive it. I/O
/// thread.
class AfterOutage {
public:
    explicit AfterOutage(const AfterOutageParts &parts);

    /// The relay has just begun to serve. lastHeard: of what its log has.
    void begin(std::optional<Instant> lastHeard);
    void take(std::span<const Event> events); ///< that are written here

private:
    OutageFill m_fill;
    QueueSweep m_sweep;
};

} // namespace ringdown::relay
