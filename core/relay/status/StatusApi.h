// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/AuditFigures.h"
#include "core/relay/Health.h"
#include "core/relay/Ports.h"
#include "core/relay/outbox/OutboxRunner.h"
#include "core/relay/status/AlarmBoard.h"
#include "core/relay/status/LogRing.h"
#include "core/relay/status/OutsideCheck.h"
#include "core/relay/status/RecentWebhooks.h"

#include <functional>
#include <memory>
#include <string>

namespace ringdown::relay {

/// Where a store keeps its files, for how much they are and how much more there is room for.
struct StorePlace {
    std::string engine;    ///< "SQLite"
    std::string directory; ///< "" when it has none
};

/// The state of a relay at one moment, as the control API tells it.
struct StatusReport {
    Instant startedAt;
    std::string url;
    std::string publicUrl; ///< "" when none was configured
    std::string pathPrint; ///< twilio::pathPrint()
    bool isDemo = false;
    HealthReport health;
    RecentWebhooks::Figures recent;
    std::string lastRefusedWhy;
    std::optional<Instant> lastRefusedAt;
    std::vector<StandingAlarm> alarms;
    OutboxFigures outbox;                     ///< since the start
    std::optional<audit::AuditFigures> audit; ///< nothing: there is no audit collection
};

/// How the relay is: GET /api/v1/status, its own log, and the look from outside.
class StatusApi {
public:
    StatusApi(StorePlace place, store::Outbox &outbox, const LogRing &log, OutsideCheck &outside,
              Executor &executor, std::function<StatusReport()> report)
        : m_place(std::move(place))
        , m_outbox(outbox)
        , m_log(log)
        , m_outside(outside)
        , m_executor(executor)
        , m_report(std::move(report))
    {
    }

    void addRoutes(RouteTable &table);

private:
    void status(const Reply &reply);
    void log(const ApiRequest &request, const Reply &reply) const;

    StorePlace m_place;
    store::Outbox &m_outbox;
    const LogRing &m_log;
    OutsideCheck &m_outside;
    Executor &m_executor;
    std::function<StatusReport()> m_report;
};

} // namespace ringdown::relay
