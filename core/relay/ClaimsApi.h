// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <optional>
#include <string>
#include <unordered_set>

namespace ringdown::relay {

/// Who takes care of a missed call, over HTTP: it is claimed, and given back (design section 6,
/// docs/decisions/0046). The references must outlive every request. I/O thread only.
class ClaimsApi {
public:
    ClaimsApi(store::CallStore &log, LiveCalls &calls, Executor &executor);

    /// Those who were texted about the call are told, by the newest plan.
    void useMissedCalls(MissedCalls &missed, const PlanShelf &plans);
    void addRoutes(RouteTable &table);

private:
    enum class Deed { Claim, Return };

    /// One request that is being decided: one at a time for a call.
    struct Asked {
        Deed deed = Deed::Claim;
        CallSid sid;
        std::string by;
        Once once;
        Reply reply;
    };
    /// What the log has of its call.
    struct Read {
        Result<store::CallDetail> detail;
        bool wasCalledBack = false;
    };

    void take(Deed deed, const ApiRequest &request, const Reply &reply);
    Read read(const Asked &asked) const;
    void decide(const Asked &asked, const Read &found);
    void refuse(const Asked &asked, const Error &why);
    void know(const store::CallDetail &detail);
    Result<routing::MissedCall> knownOf(const store::CallDetail &detail) const;
    routing::Claimer holderOf(const CallSummary &call) const;
    store::Record recordOf(const Asked &asked, const CallSummary &call) const;
    void write(const Asked &asked, const CallSummary &call);
    void finish(const Asked &asked, const std::vector<Event> &events,
                const std::optional<routing::MissedCall> &before, bool isCommitted);

    store::CallStore &m_log;
    LiveCalls &m_calls;
    Executor &m_executor;
    MissedCalls *m_missed = nullptr;
    const PlanShelf *m_plans = nullptr;
    std::unordered_set<std::string> m_deciding; ///< SIDs
};

} // namespace ringdown::relay
