// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "core/relay/ServerCounts.h"
#include "core/relay/Webhooks.h"
#include "core/store/Store.h"

#include <functional>
#include <string>

namespace ringdown::relay {

/// What health and metrics are made of, at one moment.
struct HealthReport {
    store::StoreHealth store;
    std::int64_t planRevision = 0; ///< 0: none
    bool isPlanUnread = false;     ///< the store has a newer one, which does not read
    std::size_t runningCalls = 0;
    std::size_t feedReaders = 0;
    std::uint64_t feedClosedTooSlow = 0;
    WebhookCounts webhooks;
    ServerCounts server;
    bool refusesEverySignature = false;
};

/// The part and what anybody may know of it, never an error's own text; "" when every part can serve.
std::string failingPart(const HealthReport &report);
/// The report in Prometheus text format 0.0.4.
std::string metricsText(const HealthReport &report);

/// Adds /healthz, /readyz and /metrics. report is asked on the I/O thread.
void addHealthRoutes(RouteTable &table, const std::function<HealthReport()> &report);

} // namespace ringdown::relay
