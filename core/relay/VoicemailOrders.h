// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/DecisionRows.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/relay/Webhooks.h"
#include "core/store/Store.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// POST /api/v1/calls/{sid}/voicemail: an operator sends a caller to voicemail
/// (docs/decisions/0026-sending-a-caller-to-voicemail.md). The references must outlive every request. I/O
/// thread only.
class VoicemailOrders {
public:
    VoicemailOrders(const WebhookSettings &settings, store::CallStore &log, PlanShelf &plans,
                    LiveCalls &calls, Webhooks &webhooks, Executor &executor);

    /// Whether the carrier can be asked to move a call, from now on.
    void useOwnLegs(routing::OwnLegs legs) { m_movesCalls = legs == routing::OwnLegs::Placed; }
    void addRoutes(RouteTable &table);

private:
    struct Order {
        CallSid sid;
        std::string by;
        Once once;
    };
    /// Whom a call belongs to, by the revision it began with or else the newest.
    struct Place {
        std::shared_ptr<const routing::CompiledPlan> plan; ///< keeps the tenant alive
        const routing::TenantPlan *tenant = nullptr;       ///< nullptr: in no plan any more
    };

    void take(const ApiRequest &request, const Reply &reply);
    void begin(const Order &order);
    void findCall(const Order &order);
    void findRevision(const Order &order, std::int64_t revision);
    void decide(const Order &order);
    void write(const Order &order, const routing::TenantPlan &tenant, const routing::CallState &call);
    void answer(const CallSid &sid, const HttpReply &reply);
    Place placeOf(const routing::CallState &call) const;
    bool canMove(const routing::CallState &call) const;
    std::optional<Error> objection(const routing::TenantPlan &tenant, const routing::CallState &call) const;

    twilio::WebhookUrls m_urls;
    store::CallStore &m_log;
    PlanShelf &m_plans;
    LiveCalls &m_calls;
    Webhooks &m_webhooks;
    Executor &m_executor;
    DecisionRows m_rows;
    bool m_movesCalls = false;
    std::unordered_map<std::string, std::vector<Reply>> m_waiting; ///< by the SID of the call
};

} // namespace ringdown::relay
