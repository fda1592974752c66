// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/routing/PickUps.h"
#include "core/store/Store.h"

#include <memory>
#include <span>

namespace ringdown::relay {

/// GET /api/v1/voicemail-pickups?tenant=: when whose voicemail picks up, learned from the calls of the last
/// weeks and from each new one. I/O thread.
class PickUpsApi {
public:
    static constexpr std::chrono::hours looksBack{60 * 24};
    static constexpr int mostCalls = 1'000; ///< of the log, the newest

    PickUpsApi(store::CallStore &log, Executor &executor);

    void addRoutes(RouteTable &table);
    /// Reads the log on a reader thread and learns from it.
    void begin();
    void take(std::span<const Event> events);

private:
    store::CallStore &m_log;
    Executor &m_executor;
    std::shared_ptr<routing::PickUps> m_pickUps; ///< a reader's result may come after this is gone
};

} // namespace ringdown::relay
