// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/CallsApi.h"
#include "core/relay/MessagesApi.h"
#include "core/relay/PlanApi.h"
#include "core/relay/TestCallApi.h"

namespace ringdown::relay {

/// Everything under /api/v1/ but the feed, which the server serves itself.
class ControlApi {
public:
    ControlApi(store::CallStore &log, store::PlanStore &planStore, PlanShelf &plans, LiveCalls &calls,
               Drill &drill, Executor &executor)
        : m_plan(planStore, plans, executor)
        , m_calls(log, calls, executor)
        , m_messages(log, executor)
        , m_testCalls(drill, plans, executor)
    {
    }

    void addRoutes(RouteTable &table)
    {
        m_plan.addRoutes(table);
        m_calls.addRoutes(table);
        m_messages.addRoutes(table);
        m_testCalls.addRoutes(table);
    }

private:
    PlanApi m_plan;
    CallsApi m_calls;
    MessagesApi m_messages;
    TestCallApi m_testCalls;
};

} // namespace ringdown::relay
