// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/relay/Relay.h"
#include "core/relay/access/CarrierThread.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HttpTransport.h"

#include <QFile>
#include <QTest>

#include <atomic>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string keySid = "SK" + std::string(32, '4');

std::string planText()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

carrier::RestAccount account()
{
    carrier::RestAccount account;
    account.sid = testAccount().sid;
    account.keys[keySid] = {keySid,
                            "not-a-secret-only-for-tests-1234",
                            "relay",
                            carrier::AccountKey::Type::Restricted,
                            {"/twilio/voice/calls/*"},
                            {},
                            0};
    return account;
}

carrier::PhoneScript phone(carrier::PhoneScript::Does does, std::chrono::seconds after)
{
    carrier::PhoneScript script;
    script.does = does;
    script.after = after;
    script.talks = 5s;
    return script;
}

/// A whole relay with an API key, and a carrier that answers REST and lives five times faster than it.
struct Town {
    explicit Town(const std::string &secret)
        : relay(settings(secret), {store, store, store, store, "test", {}, nullptr})
    {
        isServing = relay.start([this] { isReady = true; }).hasValue() &&
                    QTest::qWaitFor([this] { return isReady.load(); });
        const twilio::WebhookUrls urls(relay.publicUrl(), "");
        carrier.own({businessNumber, urls.newCall(), "", urls.callStatus(), false});
        carrier.observe(
            [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        rest.connect(&carrier);
        timeline.start();
    }
    ~Town()
    {
        relay.stop();
        rest.connect(nullptr);
    }

    relay::RelaySettings settings(const std::string &secret) const
    {
        relay::RelaySettings settings;
        settings.server.listen.port = 0;
        settings.access.credential.webhookKeys = {testAccount().key};
        settings.access.credential.accountSid = testAccount().sid;
        settings.access.credential.apiKey = secrets::ApiKey{keySid, Secret(secret)};
        rest::RestSettings client;
        client.api = server.url();
        settings.line = std::make_shared<relay::CarrierThread>(client);
        settings.seedPlan = planText();
        settings.seedPlanName = "the plan of the legs";
        return settings;
    }

    CallSummary call(carrier::CallScript script)
    {
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
    std::vector<std::string> lines;
};

} // namespace

/// Legs through everything that is real: the relay's server, its outbox, the REST client, sockets.
class LegsOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVoicemailPicksUpAndAPersonTakesTheCall()
    {
        Town town("not-a-secret-only-for-tests-1234");
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.phones[captain] = phone(carrier::PhoneScript::Does::Voicemail, 3s);
        script.phones[office] = phone(carrier::PhoneScript::Does::Answers, 5s);
        const CallSummary call = town.call(script);
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("office"));
        QVERIFY(town.saw("caller waits to be connected"));
        QVERIFY(town.saw("caller hears " + twilio::WebhookUrls(town.relay.publicUrl(), "").ringTone()));
        QVERIFY(town.saw("caller talks to " + office));
        QVERIFY(town.carrier.debugger().empty());
        for (const carrier::CallRecord &record : town.carrier.callList())
            QTRY_VERIFY(town.carrier.findCall(record.sid)->endedAt);
    }

    void aKeyThatTheCarrierRefusesFallsBackToADial()
    {
        Town town("not-the-secret-of-this-key-00000");
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.phones[captain] = phone(carrier::PhoneScript::Does::Answers, 6s);
        const CallSummary call = town.call(script);
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("captain"));
        QVERIFY(town.saw("caller waits to be connected"));
        QVERIFY(town.saw("caller hears ringing"));
    }
};

QTEST_GUILESS_MAIN(LegsOverSocketsTest)
#include "LegsOverSocketsTest.moc"
