// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Webhooks.h"
#include "core/relay/outbox/CarrierLine.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace ringdown::twilio {
class SignatureCheck;
class WebhookKey;
} // namespace ringdown::twilio

namespace ringdown::relay {

struct DemoSettings {
    std::uint64_t seed = 7; ///< the same seed brings the same callers
    int historyCalls = 84;  ///< made before start() reports, so that the log is not empty
    int historyDays = 7;
};

/// --demo: businesses with simulated callers, so that a console has something to show. The calls go through
/// the same door as real ones, signed like them; no phone rings, and texts go to simulated phones. I/O thread
/// only.
class Demo {
public:
    /// The three businesses of the demo as a plan document, for a store that has none.
    static std::string planText();

    Demo(WebhookSettings webhooks, std::shared_ptr<const twilio::SignatureCheck> signatures,
         twilio::WebhookKey key, store::CallStore &log, PlanShelf &plans, LiveCalls &calls,
         Executor &executor, DemoSettings settings = {});
    ~Demo();

    /// Where the relay's outbox sends while it shows the demo.
    CarrierLine &line();
    /// Makes the history, then tells whenReady (print the ready line then); calls go on from there until the
    /// end.
    void start(std::function<void()> whenReady);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
