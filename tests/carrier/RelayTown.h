// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/relay/Relay.h"
#include "core/relay/access/CarrierThread.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HttpTransport.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace ringdown::test {

/// A whole relay with an API key, and a carrier that answers REST and lives five times faster than it.
struct RelayTown {
    static constexpr const char *goodSecret = "not-a-secret-only-for-tests-1234";
    static inline const std::string keySid = "SK" + std::string(32, '4');

    /// before: what the store is given before the relay begins.
    explicit RelayTown(const std::string &plan, const std::string &secret = goodSecret,
                       const std::function<void(FakeStore &)> &before = {})
        : relay((before ? before(store) : void(), settings(plan, secret)),
                {store, store, store, store, "test", {}, nullptr})
    {
        isServing = relay.start([this] { isReady = true; }).hasValue() &&
                    QTest::qWaitFor([this] { return isReady.load(); });
        const twilio::WebhookUrls urls(relay.publicUrl(), "");
        carrier.own({businessNumber, urls.newCall(), "", urls.callStatus(), false, urls.sms()});
        carrier.observe(
            [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        rest.texts().whenDelivered([this](const carrier::TextRecord &text) { delivered.push_back(text); });
        rest.connect(&carrier);
        timeline.start();
    }
    ~RelayTown()
    {
        relay.stop();
        rest.connect(nullptr);
    }

    static carrier::RestAccount account()
    {
        carrier::RestAccount account;
        account.sid = testAccount().sid;
        account.numbers = {businessNumber};
        account.keys[keySid] = {keySid,
                                goodSecret,
                                "relay",
                                carrier::AccountKey::Type::Restricted,
                                {"/twilio/voice/calls/*", "/twilio/messaging/messages/*"},
                                {},
                                0};
        return account;
    }

    relay::RelaySettings settings(const std::string &plan, const std::string &secret) const
    {
        relay::RelaySettings settings;
        settings.server.listen.port = 0;
        settings.access.credential.webhookKeys = {testAccount().key};
        settings.access.credential.accountSid = testAccount().sid;
        settings.access.credential.apiKey = secrets::ApiKey{keySid, Secret(secret)};
        rest::RestSettings client;
        client.api = server.url();
        settings.line = std::make_shared<relay::CarrierThread>(client);
        settings.seedPlan = plan;
        settings.seedPlanName = "the plan of the test";
        return settings;
    }

    /// From its beginning to its end in the log.
    CallSummary call(carrier::CallScript script)
    {
        if (script.from.empty())
            script.from = callerNumber;
        script.to = businessNumber;
        const auto sid = carrier.call(std::move(script));
        if (!QTest::qWaitFor([&] { return store.call(CallSid(*sid)).hasValue() && hasEnded(*sid); }, 60'000))
            qWarning("the call never ended");
        return store.call(CallSid(*sid))->call;
    }
    bool hasEnded(const std::string &sid) { return store.call(CallSid(sid))->call.outcome.has_value(); }
    bool saw(const std::string &wanted) const
    {
        return std::find(lines.begin(), lines.end(), wanted) != lines.end();
    }

    carrier::WallClock clock = eventLoopClock();
    carrier::PacedTimeline timeline{clock, clock.now(), clock.now(), 5};
    HttpTransport line;
    carrier::Carrier carrier{testAccount(), timeline, line, {}, 5};
    carrier::RestSide rest{account(), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, 5};
    carrier::RestServer server{rest};
    FakeStore store;
    relay::Relay relay;
    std::atomic<bool> isReady = false;
    bool isServing = false;
    std::vector<std::string> lines;             ///< what people notice and do
    std::vector<carrier::TextRecord> delivered; ///< to phones
};

} // namespace ringdown::test
