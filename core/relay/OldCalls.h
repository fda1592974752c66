// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/store/Store.h"

#include <memory>

namespace ringdown::relay {

/// Has the store drop what is older than the newest plan's tenants want to keep: at the start and every hour.
/// I/O thread.
class OldCalls {
public:
    static constexpr std::chrono::hours pause{1};

    /// All must outlive this, the log sink may be empty.
    /// release: none forgets recordings here alone.
    OldCalls(store::PlanStore &plans, store::Forgetting &store, Executor &executor, LogSink log,
             store::ReleaseRecording release = {});
    ~OldCalls();

    void begin();

private:
    class Private;
    std::shared_ptr<Private> d;
};

store::Retention retentionOf(const plan::Plan &plan, Instant now);

} // namespace ringdown::relay
