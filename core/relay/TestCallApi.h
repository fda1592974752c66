// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Drill.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"

namespace ringdown::relay {

/// "Where would this call go": the what-if of POST /api/v1/route and the drill of POST /api/v1/test-calls.
class TestCallApi {
public:
    TestCallApi(Drill &drill, PlanShelf &plans, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void route(ApiRequest request, const Reply &reply);

    Drill &m_drill;
    PlanShelf &m_plans;
    Executor &m_executor;
};

} // namespace ringdown::relay
