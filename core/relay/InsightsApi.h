// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/InsightStore.h"

namespace ringdown::relay {

/// What the log adds up to, over HTTP: GET /api/v1/insights?tenant=&since=&until=. Days and hours are those
/// on the wall of each call's business by the newest plan; of a business it does not have, UTC. The
/// references must outlive every request. I/O thread only.
class InsightsApi {
public:
    InsightsApi(store::InsightStore &log, const PlanShelf &plans, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void count(const ApiRequest &request, const Reply &reply);

    store::InsightStore &m_log;
    const PlanShelf &m_plans;
    Executor &m_executor;
};

} // namespace ringdown::relay
