// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Drill.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/relay/livetest/LiveTests.h"
#include "core/routing/texts/TextBook.h"

namespace ringdown::relay {

/// "Where would this call go": the what-if of POST /api/v1/route, and the test calls of POST
/// /api/v1/test-calls, drills and live ones.
class TestCallApi {
public:
    TestCallApi(Drill &drill, store::CallStore &log, PlanShelf &plans, Executor &executor);

    /// Before the routes are added.
    void useLiveTests(LiveTests &tests) { m_liveTests = &tests; }
    void addRoutes(RouteTable &table);
    /// Whether a real call's phones would ring on calls of their own, from now on.
    void useOwnLegs(routing::OwnLegs legs) { m_ownLegs = legs; }
    /// Who wants no texts, from now on; before that everybody does.
    void useTexts(const routing::TextBook &texts) { m_texts = &texts; }

private:
    void route(ApiRequest request, const Reply &reply);
    void start(const ApiRequest &request, const Reply &reply);
    void startDrill(DrillRequest wanted, const Once &once, const Reply &reply);
    void begin(const DrillRequest &wanted, const Reply &reply);
    void previewLive(const ApiRequest &request, const Reply &reply) const;

    Drill &m_drill;
    store::CallStore &m_log;
    PlanShelf &m_plans;
    Executor &m_executor;
    LiveTests *m_liveTests = nullptr; ///< null where no call can be placed
    routing::OwnLegs m_ownLegs = routing::OwnLegs::Unsaid;
    const routing::TextBook *m_texts = nullptr;
};

} // namespace ringdown::relay
