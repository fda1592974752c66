// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/relay/Demo.h"
#include "core/relay/Relay.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HttpTransport.h"

#include <QTest>

#include <atomic>
#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string crewLine = "+16195550300"; // open all day
const std::string dispatch = "+16195550311";
const std::string relief = "+16195550322";

relay::RelaySettings relaySettings()
{
    relay::RelaySettings settings;
    settings.server.listen.port = 0;
    settings.access.credential.webhookKeys = {testAccount().key};
    settings.access.credential.accountSid = testAccount().sid;
    settings.seedPlan = relay::Demo::planText();
    settings.seedPlanName = "the example plan";
    return settings;
}

/// A whole relay behind a socket, and a carrier that calls it sixty times faster than life.
struct Town {
    explicit Town(carrier::Habits habits)
        : relay(relaySettings(), {store, store, store, store, "test", {}, nullptr})
    {
        isServing = relay.start([this] { isReady = true; }).hasValue() &&
                    QTest::qWaitFor([this] { return isReady.load(); });
        const Instant now = clock.now();
        timeline = std::make_unique<carrier::PacedTimeline>(clock, now, now, 60);
        carrier = std::make_unique<carrier::Carrier>(testAccount(), *timeline, line, habits, 5);
        const twilio::WebhookUrls urls(relay.publicUrl(), "");
        carrier->own({crewLine, urls.newCall(), "", urls.callStatus(), true});
        carrier->observe([this](const carrier::Observation &seen) {
            if (seen.what == "is joined to the caller")
                joined.insert(seen.callSid);
        });
        timeline->start();
    }

    carrier::WallClock clock = eventLoopClock();
    FakeStore store;
    relay::Relay relay;
    std::atomic<bool> isReady = false;
    bool isServing = false;
    HttpTransport line;
    std::unique_ptr<carrier::PacedTimeline> timeline;
    std::unique_ptr<carrier::Carrier> carrier;
    std::set<std::string> joined;
};

carrier::CallScript callFrom(const std::string &from)
{
    carrier::CallScript script;
    script.from = from;
    script.to = crewLine;
    script.message = 10s;
    return script;
}

} // namespace

class CarrierOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallCrossesTheSocketAndIsAnswered()
    {
        Town town({});
        QVERIFY(town.isServing);
        carrier::CallScript script = callFrom(callerNumber);
        script.phones[relief].does = carrier::PhoneScript::Does::Answers;
        const auto sid = town.carrier->call(script);
        QVERIFY(sid.hasValue());
        QVERIFY(QTest::qWaitFor([&] { return town.carrier->runningCalls() == 0; }, 20'000));
        QVERIFY(
            QTest::qWaitFor([&] { return town.store.call(CallSid(*sid))->call.outcome.has_value(); }, 5'000));
        const CallSummary call = town.store.call(CallSid(*sid))->call;
        QCOMPARE(call.outcome, Outcome::Answered);
        QCOMPARE(call.contact.value, "relief");
        QVERIFY(town.carrier->debugger().empty());
    }

    void aHostileCarrierWithManyCallsLeavesATrueLog()
    {
        carrier::Habits habits = carrier::Habits::hostile();
        habits.lostPercent = 0; // the relay would wait hours for a lost end
        Town town(habits);
        QVERIFY(town.isServing);
        std::vector<std::string> sids;
        for (int i = 0; i < 40; ++i) {
            carrier::CallScript script = callFrom("+120255501" + std::to_string(10 + i));
            script.phones[dispatch].does =
                i % 3 == 0 ? carrier::PhoneScript::Does::Answers : carrier::PhoneScript::Does::NoAnswer;
            script.phones[relief].does =
                i % 2 == 0 ? carrier::PhoneScript::Does::Busy : carrier::PhoneScript::Does::Declines;
            if (i % 5 == 0)
                script.leavesRinging = std::chrono::seconds(i);
            const auto sid = town.carrier->call(script);
            QVERIFY(sid.hasValue());
            sids.push_back(*sid);
        }
        QVERIFY(QTest::qWaitFor([&] { return town.carrier->runningCalls() == 0; }, 30'000));
        const auto hasEnded = [&](const std::string &sid) {
            return town.store.call(CallSid(sid))->call.outcome.has_value();
        };
        QVERIFY(QTest::qWaitFor([&] { return std::all_of(sids.begin(), sids.end(), hasEnded); }, 10'000));
        QCOMPARE(town.carrier->counts().differingRepeats, 0U);
        for (const std::string &sid : sids)
            QCOMPARE(town.store.call(CallSid(sid))->call.outcome == Outcome::Answered,
                     town.joined.contains(sid));
    }

    void aRelayThatIsGoneMeansAnApology()
    {
        Town town({});
        QVERIFY(town.isServing);
        town.relay.stop();
        std::vector<std::string> heard;
        town.carrier->observe([&](const carrier::Observation &seen) { heard.push_back(seen.what); });
        QVERIFY(town.carrier->call(callFrom(callerNumber)).hasValue());
        QVERIFY(QTest::qWaitFor([&] { return town.carrier->runningCalls() == 0; }, 20'000));
        QCOMPARE(town.carrier->debugger().at(0).complaint.code, 11205);
        QVERIFY(std::find(heard.begin(), heard.end(),
                          "hears \"We are sorry, an application error has occurred. Goodbye.\"") !=
                heard.end());
    }
};

QTEST_GUILESS_MAIN(CarrierOverSocketsTest)
#include "CarrierOverSocketsTest.moc"
