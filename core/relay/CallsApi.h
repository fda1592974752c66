// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <string>
#include <unordered_set>

namespace ringdown::relay {

/// The log over HTTP: pages of calls, one call with its timeline, and the claim of a missed one (design
/// section 6). The references must outlive every request. I/O thread only.
class CallsApi {
public:
    CallsApi(store::CallStore &log, LiveCalls &calls, Executor &executor);

    /// A claim tells those who were texted about the call, by the newest plan.
    void useMissedCalls(MissedCalls &missed, const PlanShelf &plans);
    void addRoutes(RouteTable &table);

private:
    void list(const ApiRequest &request, const Reply &reply);
    void count(const ApiRequest &request, const Reply &reply);
    void show(const ApiRequest &request, const Reply &reply);
    void claim(const ApiRequest &request, const Reply &reply);
    store::Record claimRecord(const CallSummary &call, const std::string &by) const;
    void refuseClaim(const std::string &sid, const Error &why, const Reply &reply);
    void writeClaim(const CallSummary &call, const std::string &by, const Once &once, const Reply &reply);

    store::CallStore &m_log;
    LiveCalls &m_calls;
    Executor &m_executor;
    MissedCalls *m_missed = nullptr;
    const PlanShelf *m_plans = nullptr;
    std::unordered_set<std::string> m_claiming; ///< SIDs whose claim is being decided: one at a time
};

} // namespace ringdown::relay
