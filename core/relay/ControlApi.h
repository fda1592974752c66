// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/CallsApi.h"
#include "core/relay/ClaimsApi.h"
#include "core/relay/InsightsApi.h"
#include "core/relay/MessagesApi.h"
#include "core/relay/PlanApi.h"
#include "core/relay/TestCallApi.h"

#include <optional>

namespace ringdown::relay {

/// Everything under /api/v1/ but the feed, which the server serves itself.
class ControlApi {
public:
    /// insights: null when the store adds nothing up; the route is not there then.
    ControlApi(store::CallStore &log, store::PlanStore &planStore, store::InsightStore *insights,
               PlanShelf &plans, LiveCalls &calls, Drill &drill, Executor &executor)
        : m_plan(planStore, plans, executor)
        , m_calls(log, executor)
        , m_claims(log, calls, executor)
        , m_messages(log, executor)
        , m_testCalls(drill, log, plans, executor)
    {
        if (insights)
            m_insights.emplace(*insights, plans, executor);
    }

    void useMissedCalls(MissedCalls &missed, const PlanShelf &plans)
    {
        m_claims.useMissedCalls(missed, plans);
    }
    void useTexts(const routing::TextBook &texts) { m_testCalls.useTexts(texts); }
    void useLiveTests(LiveTests &tests) { m_testCalls.useLiveTests(tests); }
    void addRoutes(RouteTable &table)
    {
        m_plan.addRoutes(table);
        m_calls.addRoutes(table);
        m_claims.addRoutes(table);
        m_messages.addRoutes(table);
        m_testCalls.addRoutes(table);
        if (m_insights)
            m_insights->addRoutes(table);
    }

    /// Whether this relay can place calls, from now on.
    void useOwnLegs(routing::OwnLegs legs)
    {
        m_plan.useOwnCalls(legs == routing::OwnLegs::Placed ? plan::OwnCalls::Possible
                                                            : plan::OwnCalls::Impossible);
        m_testCalls.useOwnLegs(legs);
    }

private:
    PlanApi m_plan;
    CallsApi m_calls;
    ClaimsApi m_claims;
    MessagesApi m_messages;
    TestCallApi m_testCalls;
    std::optional<InsightsApi> m_insights;
};

} // namespace ringdown::relay
