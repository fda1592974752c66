// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OwnCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <atomic>
#include <cstdint>
#include <string>

namespace ringdown::relay {

/// The plan over HTTP: read, push, history, roll back, check (design section 6). A push is stored before it
/// serves. The references must outlive every request.
class PlanApi {
public:
    PlanApi(store::PlanStore &store, PlanShelf &plans, Executor &executor);

    void addRoutes(RouteTable &table);
    /// Whether this relay can place calls, from now on: some warnings depend on it. Any thread.
    void useOwnCalls(plan::OwnCalls ownCalls) { m_ownCalls = ownCalls; }

private:
    /// A change on its way: what to write, on which revision it builds, and where the answer goes.
    struct Change {
        std::int64_t expected = 0;
        std::string text;
        store::PlanRevision history;
        Reply reply;
        Once once; ///< its answer is written with the revision
    };

    void get(std::int64_t revision, const Reply &reply); ///< 0: the newest
    void put(ApiRequest request, const Reply &reply);
    void list(const ApiRequest &request, const Reply &reply);
    void restore(const ApiRequest &request, const Reply &reply);
    void check(ApiRequest request, const Reply &reply);
    void write(Change change);                            ///< reader thread
    void answer(const Reply &reply, HttpReply httpReply); ///< any thread

    store::PlanStore &m_store;
    PlanShelf &m_plans;
    Executor &m_executor;
    std::atomic<plan::OwnCalls> m_ownCalls = plan::OwnCalls::Possible;
};

} // namespace ringdown::relay
