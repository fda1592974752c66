// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/carrier/studio/HostedFallback.h"
#include "core/relay/Relay.h"
#include "core/relay/access/CarrierThread.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HttpTransport.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <set>

namespace ringdown::test {

/// A whole relay with an API key and a store that outlives it, and a carrier that answers REST and lives some
/// times faster than it. The plan is that of the legs: "qdn" at businessNumber, "fleet" at otherNumber.
class WholeTown {
public:
    static constexpr const char *operatorToken = "an-operator-token-only-for-tests-0123456789";
    static inline const std::string otherNumber = "+16195550101";
    static inline const std::string keySid = "SK" + std::string(32, '4');
    static inline const std::string goodSecret = "not-a-secret-only-for-tests-1234";

    explicit WholeTown(const std::string &secret = goodSecret, int timesFaster = 5,
                       const std::string &plan = "legs", std::shared_ptr<relay::MusicSource> music = nullptr)
        : m_secret(secret)
        , m_plan(plan)
        , m_music(std::move(music))
        , timeline(clock, clock.now(), clock.now(), timesFaster)
    {
        carrier.observe(
            [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        rest.connect(&carrier);
        isServing = startRelay();
        timeline.start();
    }
    ~WholeTown()
    {
        stopRelay();
        rest.connect(nullptr);
    }
    WholeTown(const WholeTown &) = delete;
    WholeTown &operator=(const WholeTown &) = delete;

    /// The numbers lead to it from now on, and to the fallback when it does not answer.
    bool startRelay()
    {
        isReady = false;
        relay = std::make_unique<relay::Relay>(
            settings(), relay::RelayStore{store, store, store, store, "test", {}, nullptr});
        if (!relay->start([this] { isReady = true; }).hasValue())
            return false;
        if (!QTest::qWaitFor([this] { return isReady.load(); }))
            return false;
        const twilio::WebhookUrls urls(relay->publicUrl(), "");
        for (const std::string &number : {businessNumber, otherNumber})
            carrier.own({number, urls.newCall(), fallback, urls.callStatus(), false, urls.sms()});
        return true;
    }
    void stopRelay()
    {
        if (relay)
            relay->stop();
        relay.reset();
    }

    bool hasEnded(const std::string &sid) const
    {
        auto &log = const_cast<FakeStore &>(store);
        const auto detail = log.call(CallSid(sid));
        return detail && detail->call.outcome.has_value();
    }
    /// A call that began and ended, as the log has it.
    CallSummary call(carrier::CallScript script)
    {
        script.from = callerNumber;
        script.to = businessNumber;
        const auto sid = carrier.call(std::move(script));
        if (!QTest::qWaitFor([&] { return hasEnded(*sid); }, 60'000))
            qWarning("the call never ended");
        return store.call(CallSid(*sid))->call;
    }
    bool saw(const std::string &wanted) const
    {
        return std::find(lines.begin(), lines.end(), wanted) != lines.end();
    }

    carrier::WallClock clock = eventLoopClock();

private:
    std::string planText() const
    {
        QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/%1.json")
                       .arg(QString::fromStdString(m_plan)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static carrier::RestAccount accountOfTown()
    {
        carrier::RestAccount account;
        account.sid = testAccount().sid;
        account.numbers = {businessNumber, otherNumber};
        account.keys[keySid] = {keySid,
                                goodSecret,
                                "relay",
                                carrier::AccountKey::Type::Restricted,
                                {"/twilio/voice/calls/*", "/twilio/voice/recordings/*",
                                 "/twilio/voice/queues/*", "/twilio/messaging/messages/*"},
                                {},
                                0};
        return account;
    }
    relay::RelaySettings settings() const
    {
        relay::RelaySettings settings;
        settings.server.listen.port = 0;
        settings.access.credential.webhookKeys = {testAccount().key};
        settings.access.credential.accountSid = testAccount().sid;
        settings.access.credential.apiKey = secrets::ApiKey{keySid, Secret(m_secret)};
        rest::RestSettings client;
        client.api = server.url();
        settings.line = std::make_shared<relay::CarrierThread>(client);
        settings.music = m_music;
        settings.outageSettle = std::chrono::seconds(1);
        settings.outageLooks = outageLooks;
        settings.seedPlan = planText();
        settings.seedPlanName = "the plan of the legs";
        if (!settings.tokens.add(relay::Role::Operator, Secret(operatorToken), "RINGDOWN_OPERATOR_TOKEN"))
            qWarning("the operator's token is no token");
        return settings;
    }

    std::string m_secret;
    std::string m_plan;
    std::shared_ptr<relay::MusicSource> m_music;

public:
    std::string fallback; ///< of the numbers, from the next start of the relay
    std::chrono::seconds outageLooks{std::chrono::minutes(12)}; ///< from the next start of the relay
    carrier::PacedTimeline timeline;
    HttpTransport line;
    carrier::HostedFallback hosted{line};
    carrier::Carrier carrier{testAccount(), timeline, hosted, {}, 5};
    carrier::RestSide rest{accountOfTown(), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, 5};
    carrier::RestServer server{rest};
    FakeStore store;
    std::unique_ptr<relay::Relay> relay;
    std::atomic<bool> isReady = false;
    bool isServing = false;
    std::vector<std::string> lines;
};

} // namespace ringdown::test
