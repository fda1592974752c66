// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Webhooks.h"
#include "core/routing/WhatIf.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace ringdown::twilio {
class WebhookKey;
}

namespace ringdown::relay {

/// What a test call is to be like (the body of POST /api/v1/test-calls).
struct DrillRequest {
    enum class Mode { Drill, Live };
    enum class Pace { Real, Fast };

    TenantId tenant;
    Mode mode = Mode::Drill;
    Pace pace = Pace::Real; ///< fast: simulated time jumps from one happening to the next
    ContactId contact;      ///< of a live one: the only one to ring; "" for whom the plan rings
    std::string from;       ///< E.164 or "anonymous"; "" for a number of the relay's choice
    std::string digits;     ///< pressed one by one when asked, then silence
    std::map<ContactId, routing::PhoneScript> answers; ///< whoever is not named does not answer
    std::string sid;                                   ///< of the call; "" for one that is made up

    friend bool operator==(const DrillRequest &, const DrillRequest &) = default;
};

/// Reads the body of POST /api/v1/test-calls. Unknown fields are refused; errors name the field and what it
/// may be.
Result<DrillRequest> readDrillRequest(std::string_view json);

/// One-click test calls: a call on a simulated carrier inside the relay, through the same door as a real one.
/// No phone rings, nothing is sent, and every event says test: true. I/O thread only.
class Drill {
public:
    /// key signs the drill's webhooks: one of those that webhooks verifies with. The references must outlive
    /// this.
    Drill(Webhooks &webhooks, PlanShelf &plans, Executor &executor, WebhookSettings settings,
          twilio::WebhookKey key);
    ~Drill();

    /// Begins the call and returns its SID at once; the call goes on by itself. NotFound: no such tenant.
    /// Refused: a live test call, or more than maxRunning drills at once.
    Result<CallSid> start(const DrillRequest &request);

    static constexpr std::size_t maxRunning = 20;

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// Why neither a drill nor a live test can be made of a business.
inline constexpr const char *noNumberToCall =
    "This business has no number, so no test call can come in: give it a number first.";

} // namespace ringdown::relay
