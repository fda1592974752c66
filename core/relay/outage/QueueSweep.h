// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/Ports.h"
#include "core/relay/outbox/CarrierLine.h"
#include "core/store/Store.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ringdown::relay {

struct QueueSweepParts {
    const LiveCalls &calls;
    Executor &executor;
    std::function<CarrierLine *()> line;            ///< nullptr: the carrier cannot be asked
    std::function<std::optional<CarrierKey>()> key; ///< in service now
    std::function<void()> noteUse;                  ///< of the key
    std::function<void(store::OutboxRow)> write;
};

/// A queue goes when its caller leaves it; one whose caller left while no relay was there stays at the
/// carrier. A relay looks for those from time to time: queues that are named as those of calls are, with
/// nobody in them, an hour old, and whose call is over by the carrier's own word. They are asked about and
/// given to the outbox, which deletes them, one after the other with a pause. I/O thread.
class QueueSweep {
public:
    explicit QueueSweep(QueueSweepParts parts);
    ~QueueSweep();

    void begin(); ///< the first sweep is a minute from now

    static constexpr std::chrono::minutes firstSweep{1};
    static constexpr std::chrono::hours betweenSweeps{6};
    static constexpr std::chrono::seconds betweenQueues{1};
    static constexpr std::chrono::hours oldEnough{1};
    static constexpr int mostPages = 20;            ///< of the carrier's list, a sweep
    static constexpr std::size_t mostQueues = 1000; ///< asked about in one sweep
    static constexpr int mostTries = 5;             ///< of each request
    static constexpr std::chrono::seconds betweenTries{60};

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
