// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::relay {

/// Has the store drop what is older than the newest plan's tenants want to keep: at the start and every hour,
/// but not by a clock that may be wrong (ClockTrust). I/O thread.
class OldCalls {
public:
    static constexpr std::chrono::hours pause{1};

    /// All must outlive this, the log sink may be empty.
    /// release: none forgets recordings here alone.
    OldCalls(store::PlanStore &plans, store::Forgetting &store, Executor &executor, LogSink log,
             store::ReleaseRecording release = {});
    ~OldCalls();

    /// The sentence of the alarm when the clock is doubted, "" when it is believed again.
    void whenDoubted(std::function<void(const std::string &why)> tell);
    /// newestCall: when the newest call began before this start, nothing for a log without one.
    void begin(const Result<std::optional<Instant>> &newestCall);

private:
    class Private;
    std::shared_ptr<Private> d;
};

store::Retention retentionOf(const plan::Plan &plan, Instant now);

} // namespace ringdown::relay
