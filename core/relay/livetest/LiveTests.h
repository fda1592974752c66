// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/OnceAnswer.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/livetest/TestOrders.h"
#include "core/relay/outbox/CarrierLine.h"
#include "core/twilio/Form.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// A phone that a live test call rings when nobody answers before.
struct RungPhone {
    int after = 0; ///< seconds from the call's beginning, about
    ContactId contact;
    std::string name;
    std::string phone;
    TierId tier;

    friend bool operator==(const RungPhone &, const RungPhone &) = default;
};

/// What a live test call would do, for the question that comes before it.
struct LiveTestPreview {
    TenantId tenant;
    std::string to;   ///< the business number
    std::string from; ///< the number that calls it, "" when there is none
    RouteId route;    ///< by which it would enter now
    std::vector<RungPhone> phones;
    int seconds = 0;    ///< until the last phone has stopped ringing, about
    std::string whyNot; ///< why it cannot be placed now, a whole sentence; "" when it can

    friend bool operator==(const LiveTestPreview &, const LiveTestPreview &) = default;
};

struct LiveTestRequest {
    TenantId tenant;
    std::string from;  ///< "" for another number of the plan
    ContactId contact; ///< the only one to ring; "" for whom the plan rings now
    std::string by;    ///< who wants it
    Once once = {};
};

struct LiveTestParts {
    PlanShelf &plans;
    Executor &executor;
    std::function<CarrierLine *()> line;            ///< nullptr: no call can be placed
    std::function<std::optional<CarrierKey>()> key; ///< in service now
    std::function<void()> noteUse;                  ///< of the key
    /// Why this phone may not be dialled now, as a sentence; nothing when it may. May be empty.
    std::function<std::optional<std::string>(const plan::Tenant &, const std::string &phone)> whyNotDialled =
        {};
    /// Writes the order down and says whether it is kept: before that nothing is placed. A repeat of the
    /// request is not done again from then on.
    std::function<void(const TestOrder &, const Once &, std::function<void(const Result<void> &)>)> keep;
    /// Ends a call that the carrier placed and that did not come in.
    std::function<void(const TenantId &, const std::string &callSid)> hangUp;
};

/// Live test calls: a call that the carrier places from one number of the account to the business number, so
/// that it comes in like any other and rings real phones. It is known again when it comes in by what nobody
/// who calls can arrange: that this relay has just placed it, as the log says from before. I/O thread.
class LiveTests {
public:
    explicit LiveTests(LiveTestParts parts);
    ~LiveTests();

    /// What was ordered in the hour before the start: it counts, and what may still come in is expected.
    void recall(const std::vector<TestOrder> &orders);

    /// NotFound: no such tenant, or no such contact.
    Result<LiveTestPreview> preview(const LiveTestRequest &request) const;

    using WhenIn = std::function<void(const Result<CallSid> &)>;
    /// Places the call. done comes once: with the call's SID when it has come in, or with the reason why it
    /// did not, at most patience later. Conflict: one is on its way. TooLarge: mostAnHour were made.
    void start(const LiveTestRequest &request, WhenIn done);
    /// The plan by which this new call goes if it is the one that was placed, else nullptr. A second call
    /// from the same number is not.
    std::shared_ptr<const routing::CompiledPlan> planOf(const twilio::Form &newCall);

    static constexpr std::chrono::seconds patience{12}; ///< from placing it to its coming in
    static constexpr std::size_t mostAnHour = 12;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
