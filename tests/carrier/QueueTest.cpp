// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "tests/carrier/ScriptedRelay.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::carrier;
using ringdown::test::ScriptedRelay;
using Does = PhoneScript::Does;
using namespace std::chrono_literals;

namespace {

PhoneScript answering(std::chrono::seconds after)
{
    PhoneScript phone;
    phone.does = Does::Answers;
    phone.after = after;
    return phone;
}

/// A caller who waits in a queue, and calls that the relay makes meanwhile.
struct World {
    World()
        : carrier(test::testAccount(), time, relay, {}, 7)
    {
        const std::string base = ScriptedRelay::base;
        carrier.own({test::businessNumber, base + "/voice", "", base + "/status", false});
        carrier.observe([this](const Observation &seen) {
            lines.push_back(std::to_string((seen.at - begin).count() / 1000) + ' ' + seen.who + ' ' +
                            seen.what);
        });
        carrier.whenEnded([this](const CallEnd &end) { finalStatus = end.status; });
        relay.answer("/voice", R"(<Enqueue action="/queued" waitUrl="/wait">Q1</Enqueue>)");
        relay.answer("/wait", R"(<Pause length="5"/>)");
        relay.answer("/queued", "<Say>After.</Say>");
        relay.answer(
            "/whisper",
            R"(<Gather numDigits="1" timeout="6" action="/key"><Say>Press 1.</Say></Gather><Hangup/>)");
        relay.answer("/key", R"(<Dial action="/talked" timeout="8"><Queue>Q1</Queue></Dial>)");
        relay.answer("/talked", "<Hangup/>");
    }

    void call(CallScript script = {})
    {
        script.from = test::callerNumber;
        script.to = test::businessNumber;
        sid = *carrier.call(std::move(script));
    }
    std::variant<std::string, Complaint> tryPlace(const twilio::FieldList &more)
    {
        twilio::FieldList fields{{"StatusCallback", std::string(ScriptedRelay::base) + "/leg"},
                                 {"StatusCallbackEvent", "ringing"},
                                 {"StatusCallbackEvent", "answered"},
                                 {"StatusCallbackEvent", "completed"},
                                 {"Url", std::string(ScriptedRelay::base) + "/whisper"},
                                 {"Timeout", "20"}};
        fields.insert(fields.end(), more.begin(), more.end());
        return carrier.placeCall(*twilio::Form::decode(twilio::encodeForm(fields)));
    }
    std::string place(const std::string &phone = test::captain)
    {
        const auto placed = tryPlace({{"To", phone}, {"From", test::businessNumber}});
        return std::holds_alternative<std::string>(placed) ? std::get<std::string>(placed) : std::string();
    }
    int update(const std::string &leg, const twilio::FieldList &fields)
    {
        const auto complaint = carrier.updateCall(leg, *twilio::Form::decode(twilio::encodeForm(fields)));
        return complaint ? complaint->code : 0;
    }
    void run(std::chrono::seconds until) { time.runUntil(begin + until); }
    bool saw(const std::string &line) const
    {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    }
    std::vector<std::string> reports(const std::string &leg) const
    {
        std::vector<std::string> statuses;
        for (const auto &got : relay.requestsTo("/leg")) {
            if (got.field("CallSid") == leg)
                statuses.push_back(got.field("CallStatus"));
        }
        return statuses;
    }
    std::string result(const std::string &field = "QueueResult") const
    {
        return relay.only("/queued").field(field);
    }

    Instant begin = parseRfc3339("2026-11-25T10:00:00Z")->at;
    JumpingTimeline time{begin};
    ScriptedRelay relay;
    Carrier carrier;
    std::string sid;
    std::vector<std::string> lines;
    std::string finalStatus;
};

} // namespace

class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWaitDocumentIsAskedForAgainAndAgain()
    {
        World world;
        world.call();
        world.run(20s);
        const auto asked = world.relay.requestsTo("/wait");
        QVERIFY(asked.size() >= 3);
        QCOMPARE(asked[0].field("QueueTime"), std::string("0"));
        QVERIFY(asked[1].field("QueueTime") != "0");
        QVERIFY(asked[0].field("QueueSid").starts_with("QU"));
        QCOMPARE(asked[0].field("CallStatus"), std::string("in-progress"));
        QVERIFY(asked[0].isGenuine);
    }

    void leavingGoesOnAtTheAction()
    {
        World world;
        world.relay.answer("/wait", "<Leave/>");
        world.call();
        world.time.run();
        QCOMPARE(world.result(), std::string("leave"));
        QVERIFY(world.saw("0 caller hears \"After.\""));
    }

    void withoutAnActionTheDocumentGoesOn()
    {
        World world;
        world.relay.answer("/voice", R"(<Enqueue waitUrl="/wait">Q1</Enqueue><Say>Behind.</Say>)");
        world.relay.answer("/wait", "<Leave/>");
        world.call();
        world.time.run();
        QVERIFY(world.saw("0 caller hears \"Behind.\""));
    }

    void aCallMadeByRestIsJoinedWithTheQueuesFirstCaller()
    {
        World world;
        PhoneScript phone = answering(4s);
        phone.talks = 30s;
        world.carrier.equip(test::captain, phone);
        world.call();
        const std::string leg = world.place();
        world.time.run();
        QCOMPARE(world.relay.only("/whisper").field("Direction"), std::string("outbound-api"));
        QCOMPARE(world.relay.only("/whisper").field("ParentCallSid"), std::string("(absent)"));
        QVERIFY(world.saw("7 caller talks to " + test::captain));
        QVERIFY(world.saw("37 caller hears the other side hang up"));
        QCOMPARE(world.result(), std::string("bridged"));
        QCOMPARE(world.result("QueueTime"), std::string("7"));
        QCOMPARE(world.reports(leg), (std::vector<std::string>{"ringing", "in-progress", "completed"}));
        QCOMPARE(world.carrier.findCall(leg)->status, std::string("completed"));
    }

    void aDocumentThatCannotBeHadLeadsToTheCallsFallback()
    {
        World world;
        PhoneScript phone = answering(4s);
        phone.keys = "11";
        world.carrier.equip(test::captain, phone);
        world.relay.answer("/whisper", {ScriptedRelay::status(503)});
        world.relay.answer(
            "/key", {ScriptedRelay::status(503), ScriptedRelay::document("<Say>Taken.</Say><Hangup/>")});
        world.relay.answer(
            "/alone",
            R"(<Gather numDigits="1" timeout="6" action="/key"><Say>Try again.</Say></Gather><Hangup/>)");
        QVERIFY(std::holds_alternative<std::string>(
            world.tryPlace({{"To", test::captain},
                            {"From", test::businessNumber},
                            {"FallbackUrl", std::string(ScriptedRelay::base) + "/alone"}})));
        world.time.run();
        const auto asked = world.relay.requestsTo("/alone");
        QCOMPARE(asked.size(), std::size_t(2)); // of the whisper, and of the first key
        QCOMPARE(asked[0].field("ErrorCode"), std::string("11200"));
        QCOMPARE(asked[0].field("ErrorUrl"), std::string(ScriptedRelay::base) + "/whisper");
        QCOMPARE(asked[1].field("ErrorUrl"), std::string(ScriptedRelay::base) + "/key");
        QVERIFY(world.saw("10 " + test::captain + " hears \"Taken.\""));
    }

    void whereTheFallbackFailsTooTheCarrierApologizes()
    {
        World world;
        world.carrier.equip(test::captain, answering(4s));
        world.carrier.equip(test::office, answering(4s));
        world.relay.answer("/whisper", {ScriptedRelay::status(503)});
        world.relay.answer("/alone", {ScriptedRelay::status(503)});
        const std::string leg = world.place();
        QVERIFY(std::holds_alternative<std::string>(
            world.tryPlace({{"To", test::office},
                            {"From", test::businessNumber},
                            {"FallbackUrl", std::string(ScriptedRelay::base) + "/alone"}})));
        world.time.run();
        const std::string words = " hears \"We are sorry, an application error has occurred. Goodbye.\"";
        QVERIFY(world.saw("4 " + test::captain + words));
        QVERIFY(world.saw("5 " + test::office + words));
        QCOMPARE(world.relay.requestsTo("/alone").size(), std::size_t(1));
        QCOMPARE(world.carrier.findCall(leg)->status, std::string("completed"));
    }

    void theOneWhoPickedUpHearsTheDocumentBehindTheDialWhenTheCallerHangsUp()
    {
        World world;
        world.carrier.equip(test::captain, answering(4s));
        CallScript script;
        script.talks = 10s;
        world.call(script);
        world.place();
        world.time.run();
        QCOMPARE(world.result(), std::string("bridged"));
        QCOMPARE(world.result("CallStatus"), std::string("completed"));
        QCOMPARE(world.relay.only("/talked").field("DialBridged"), std::string("true"));
        QCOMPARE(world.relay.only("/talked").field("DialCallDuration"), std::string("10"));
    }

    void aCallerWhoLeavesTheQueueIsReported()
    {
        World world;
        CallScript script;
        script.leavesRinging = 8s;
        world.call(script);
        world.time.run();
        QCOMPARE(world.result(), std::string("hangup"));
        QCOMPARE(world.result("QueueTime"), std::string("8"));
        QCOMPARE(world.finalStatus, std::string("completed"));
    }

    void anEmptyQueueIsWaitedForAndAnUnknownOneFails()
    {
        World world;
        world.carrier.equip(test::captain, answering(4s));
        world.place();
        world.time.run();
        QCOMPARE(world.relay.only("/talked").field("DialCallStatus"), std::string("failed"));
        CallScript script;
        script.hangsUpAfter = 1s;
        world.call(script);
        world.place();
        world.time.run();
        QCOMPARE(world.relay.requestsTo("/talked").back().field("DialCallStatus"), std::string("no-answer"));
    }

    void callsStartOneASecond()
    {
        World world;
        world.carrier.equip(test::captain, answering(60s));
        world.place();
        const std::string second = world.place();
        const std::string third = world.place();
        world.run(1s);
        QVERIFY(world.saw("0 " + test::captain + " rings, showing " + test::businessNumber));
        QVERIFY(world.saw("1 " + test::captain + " rings, showing " + test::businessNumber));
        QCOMPARE(world.carrier.findCall(second)->status, std::string("ringing"));
        QCOMPARE(world.carrier.findCall(third)->status, std::string("queued"));
        QCOMPARE(world.update(third, {{"Status", "canceled"}}), 0);
        world.time.run();
        QVERIFY(world.reports(third).empty());
        QCOMPARE(world.carrier.findCall(third)->status, std::string("canceled"));
    }

    void anUpdateEndsARingingCallOrSpeaksToOneThatWasPickedUp()
    {
        World world;
        world.carrier.equip(test::captain, answering(4s));
        world.carrier.equip(test::office, answering(2s));
        const std::string ringing = world.place();
        const std::string asked = world.place(test::office);
        world.run(3s);
        QCOMPARE(world.update(ringing, {{"Twiml", "<Response/>"}}), 21220);
        QCOMPARE(world.update(ringing, {{"Status", "completed"}}), 0);
        QCOMPARE(world.update(asked, {{"Status", "canceled"}}), 21220);
        QCOMPARE(world.update(asked, {{"Twiml", "<Response><Say>Taken.</Say><Hangup/></Response>"}}), 0);
        world.time.run();
        QCOMPARE(world.reports(ringing), (std::vector<std::string>{"ringing", "canceled"}));
        QVERIFY(world.saw("3 " + test::office + " hears \"Taken.\""));
        QVERIFY(world.relay.requestsTo("/key").empty());
        QCOMPARE(world.update(asked, {{"Status", "completed"}}), 21220);
        QCOMPARE(world.update("CA00", {{"Status", "completed"}}), 20404);
    }

    void anUpdateTakesACallerOutOfTheQueue()
    {
        World world;
        world.call();
        world.run(2s);
        QCOMPARE(world.update(world.sid, {{"Twiml", "<Response><Say>Moved.</Say></Response>"}}), 0);
        world.time.run();
        QVERIFY(world.saw("2 caller hears \"Moved.\""));
        QCOMPARE(world.finalStatus, std::string("completed"));
    }

    void nobodyPicksUpInTime()
    {
        World world;
        const std::string leg = world.place();
        world.time.run();
        QVERIFY(world.saw("25 " + test::captain + " stops ringing")); // the carrier rings some 5 s longer
        QCOMPARE(world.reports(leg), (std::vector<std::string>{"ringing", "no-answer"}));
    }

    void whatIsWrongWithAnOrderIsSaidByItsCode_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("code");
        const QString own = QString::fromStdString(test::businessNumber);
        const QString caller = QString::fromStdString(test::callerNumber);
        const QString phone = QString::fromStdString(test::captain);
        QTest::newRow("nobody") << "" << own << "" << 21201;
        QTest::newRow("no sender") << phone << ""
                                   << "" << 21213;
        QTest::newRow("malformed") << "555" << own << "" << 21211;
        QTest::newRow("somebody else's") << phone << caller << "" << 21210;
        QTest::newRow("a wrong token") << phone << caller << "other" << 21210;
        QTest::newRow("the caller's, by token") << phone << caller << "token" << 0;
    }
    void whatIsWrongWithAnOrderIsSaidByItsCode()
    {
        QFETCH(QString, to);
        QFETCH(QString, from);
        QFETCH(QString, token);
        QFETCH(int, code);
        World world;
        CallScript script;
        script.callToken = "token";
        world.call(script);
        const auto placed = world.tryPlace(
            {{"To", to.toStdString()}, {"From", from.toStdString()}, {"CallToken", token.toStdString()}});
        QCOMPARE(std::holds_alternative<Complaint>(placed) ? std::get<Complaint>(placed).code : 0, code);
    }

    void theAccountListsItsCallsNewestFirst()
    {
        World world;
        world.call();
        const std::string leg = world.place();
        const auto list = world.carrier.callList();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].sid, leg);
        QCOMPARE(list[0].direction, std::string("outbound-api"));
        QCOMPARE(list[1].sid, world.sid);
        QCOMPARE(list[1].direction, std::string("inbound"));
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "QueueTest.moc"
