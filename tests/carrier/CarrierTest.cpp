// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "tests/carrier/ScriptedRelay.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown;
using namespace ringdown::carrier;
using ringdown::test::ScriptedRelay;
using Does = PhoneScript::Does;
using namespace std::chrono_literals;

namespace {

/// One simulated account with one number and a relay of fixed answers.
struct World {
    explicit World(Habits habits = {}, std::uint64_t seed = 7)
        : carrier(test::testAccount(), time, relay, habits, seed)
    {
        const std::string base = ScriptedRelay::base;
        carrier.own({test::businessNumber, base + "/voice", base + "/fallback", base + "/status", true});
        carrier.observe([this](const Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        carrier.whenEnded([this](const CallEnd &end) { finalStatus = end.status; });
    }

    /// Answers with a Dial of the captain (and the office) with a whisper that wants a key.
    void answerWithDial(bool wantsKey, const std::string &attributes = "timeout=\"20\"", bool both = true)
    {
        const std::string noun = std::string("<Number statusCallback=\"/leg\" "
                                             "statusCallbackEvent=\"initiated ringing answered completed\"") +
                                 (wantsKey ? " url=\"/whisper\">" : ">");
        relay.answer("/voice", "<Dial action=\"/after\" answerOnBridge=\"true\" " + attributes + '>' + noun +
                                   test::captain + "</Number>" +
                                   (both ? noun + test::office + "</Number>" : "") + "</Dial>");
        relay.answer("/whisper", "<Gather numDigits=\"1\" timeout=\"6\" finishOnKey=\"\" "
                                 "action=\"/accepted\"><Say>A call. Press 1.</Say></Gather><Hangup/>");
        relay.answer("/accepted", "");
        relay.answer("/after", "<Hangup/>");
    }

    void call(CallScript script = {})
    {
        script.from = script.from.empty() ? test::callerNumber : script.from;
        script.to = test::businessNumber;
        QVERIFY(carrier.call(std::move(script)).hasValue());
        time.run();
    }

    bool saw(const std::string &line) const
    {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    }
    std::string after(const std::string &field) const { return relay.only("/after").field(field); }
    /// The statuses reported of the leg that rang this phone, as they came.
    std::vector<std::string> reportsOf(const std::string &phone) const
    {
        std::vector<std::string> statuses;
        for (const auto &got : relay.requestsTo("/leg")) {
            if (got.field("To") == phone)
                statuses.push_back(got.field("CallStatus"));
        }
        return statuses;
    }

    JumpingTimeline time{Instant::fromSeconds(1'770'000'000)};
    ScriptedRelay relay;
    std::vector<std::string> lines;
    std::string finalStatus;
    Carrier carrier;
};

PhoneScript phone(Does does, std::chrono::seconds after = 5s, const std::string &keys = "1")
{
    PhoneScript script;
    script.does = does;
    script.after = after;
    script.keys = keys;
    script.talks = 40s;
    return script;
}

CallScript phones(std::map<std::string, PhoneScript> scripts)
{
    CallScript script;
    script.phones = std::move(scripts);
    return script;
}

} // namespace

class CarrierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRequestIsAsOnTheWire()
    {
        World world;
        world.relay.answer("/voice", "<Reject reason=\"busy\"/>");
        CallScript script;
        script.callerName = "ANA LIMA";
        script.forwardedFrom = test::office;
        world.call(script);
        const auto got = world.relay.only("/voice");
        QVERIFY(got.isGenuine);
        QCOMPARE(got.field("CallSid").size(), 34U);
        QCOMPARE(got.field("CallStatus"), "ringing");
        QCOMPARE(got.field("Direction"), "inbound");
        QCOMPARE(got.field("From"), test::callerNumber);
        QCOMPARE(got.field("Caller"), test::callerNumber);
        QCOMPARE(got.field("Called"), test::businessNumber);
        QCOMPARE(got.field("FromCity"), "");
        QCOMPARE(got.field("ToState"), "");
        QCOMPARE(got.field("CallerName"), "ANA LIMA");
        QCOMPARE(got.field("ForwardedFrom"), test::office);
        QCOMPARE(got.field("ParentCallSid"), "(absent)");
    }

    void aRejectedCallIsNeverAnswered_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("busy") << QByteArray("<Reject reason=\"busy\"/>") << QByteArray("busy");
        QTest::newRow("rejected") << QByteArray("<Reject/>") << QByteArray("no-answer");
        QTest::newRow("not first") << QByteArray("<Say>No.</Say><Reject/>") << QByteArray("completed");
    }
    void aRejectedCallIsNeverAnswered()
    {
        QFETCH(QByteArray, verb);
        World world;
        world.relay.answer("/voice", verb.toStdString());
        world.call();
        QTEST(QByteArray::fromStdString(world.finalStatus), "status");
        QTEST(QByteArray::fromStdString(world.relay.only("/status").field("CallStatus")), "status");
    }

    void aPhoneThatAcceptsIsJoinedAndHangsUp()
    {
        World world;
        world.answerWithDial(true);
        world.call(phones({{test::captain, phone(Does::Answers, 4s)}}));
        QCOMPARE(world.after("DialCallStatus"), "completed");
        QCOMPARE(world.after("DialBridged"), "true");
        QCOMPARE(world.after("DialCallDuration"), "43"); // 3 s until the key, 40 s of talk
        QCOMPARE(world.after("CallStatus"), "in-progress");
        const auto whisper = world.relay.only("/whisper");
        QCOMPARE(whisper.field("ParentCallSid"), world.relay.only("/voice").field("CallSid"));
        QCOMPARE(whisper.field("Direction"), "outbound-dial");
        QCOMPARE(whisper.field("To"), test::captain);
        QCOMPARE(world.relay.only("/accepted").field("Digits"), "1");
        QCOMPARE(world.relay.only("/accepted").field("CallSid"), whisper.field("CallSid"));
        QCOMPARE(world.after("DialCallSid"), whisper.field("CallSid"));
        QCOMPARE(world.reportsOf(test::captain),
                 (std::vector<std::string>{"initiated", "ringing", "in-progress", "completed"}));
        QCOMPARE(world.relay.only("/status").field("CallDuration"), "47");
    }

    void withoutAWhisperWhoPicksUpIsJoined()
    {
        World world;
        world.answerWithDial(false);
        world.call(phones({{test::captain, phone(Does::Voicemail, 4s)}}));
        QCOMPARE(world.after("DialBridged"), "true");
        QVERIFY(world.relay.requestsTo("/whisper").empty());
    }

    void nobodyInTimeIsNoAnswerFiveSecondsLate()
    {
        World world;
        world.answerWithDial(true);
        world.call();
        QCOMPARE(world.after("DialCallStatus"), "no-answer");
        QCOMPARE(world.after("DialBridged"), "false");
        QCOMPARE(world.after("CallStatus"), "ringing");
        QCOMPARE(world.reportsOf(test::office).back(), "no-answer");
        QCOMPARE(world.relay.only("/status").field("CallDuration"), "25");
    }

    void phonesThatCannotTakeIt_data()
    {
        QTest::addColumn<int>("captain");
        QTest::addColumn<int>("office");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("both busy") << int(Does::Busy) << int(Does::Busy) << QByteArray("busy");
        QTest::newRow("both declined") << int(Does::Declines) << int(Does::Declines) << QByteArray("busy");
        QTest::newRow("both off") << int(Does::Off) << int(Does::Off) << QByteArray("failed");
        QTest::newRow("both invalid") << int(Does::Invalid) << int(Does::Invalid) << QByteArray("failed");
        QTest::newRow("busy and silent") << int(Does::Busy) << int(Does::NoAnswer) << QByteArray("no-answer");
        QTest::newRow("busy and off") << int(Does::Busy) << int(Does::Off) << QByteArray("busy");
    }
    void phonesThatCannotTakeIt()
    {
        QFETCH(int, captain);
        QFETCH(int, office);
        World world;
        world.answerWithDial(true);
        world.call(phones({{test::captain, phone(Does(captain))}, {test::office, phone(Does(office))}}));
        QTEST(QByteArray::fromStdString(world.after("DialCallStatus")), "status");
        QCOMPARE(world.after("DialBridged"), "false");
    }

    void whoDoesNotPressTheKeyIsNotJoined_data()
    {
        QTest::addColumn<int>("does");
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("a phone's voicemail") << int(Does::Voicemail) << QByteArray("1");
        QTest::newRow("silence") << int(Does::Answers) << QByteArray("");
    }
    void whoDoesNotPressTheKeyIsNotJoined()
    {
        QFETCH(int, does);
        QFETCH(QByteArray, keys);
        for (const auto refused : {Habits::Refused::Completed, Habits::Refused::NoAnswer}) {
            Habits habits;
            habits.refused = refused;
            World world(habits);
            world.answerWithDial(true);
            world.call(phones({{test::captain, phone(Does(does), 4s, keys.toStdString())}}));
            QCOMPARE(world.after("DialCallStatus"),
                     refused == Habits::Refused::Completed ? "completed" : "no-answer");
            QCOMPARE(world.after("DialBridged"), "false");
            QVERIFY(world.after("DialCallDuration") != "0");
            QCOMPARE(world.reportsOf(test::captain).back(), "completed");
            QVERIFY(world.relay.requestsTo("/accepted").empty());
        }
    }

    void hangingUpDuringTheWhisperRefuses()
    {
        World world;
        world.answerWithDial(true);
        PhoneScript script = phone(Does::Answers, 4s);
        script.hangsUpAfter = 2s;
        world.call(phones({{test::captain, script}}));
        QCOMPARE(world.after("DialCallStatus"), "completed");
        QCOMPARE(world.after("DialBridged"), "false");
        QCOMPARE(world.after("DialCallDuration"), "2");
    }

    void whenTheRaceEndsAtTheAnswerAVoicemailSilencesTheOthers()
    {
        World world;
        world.answerWithDial(true);
        world.call(
            phones({{test::captain, phone(Does::Voicemail, 4s)}, {test::office, phone(Does::Answers, 6s)}}));
        QCOMPARE(world.reportsOf(test::office),
                 (std::vector<std::string>{"initiated", "ringing", "canceled"}));
        QCOMPARE(world.after("DialBridged"), "false");
    }

    void whenTheRaceEndsAtTheBridgeAVoicemailDoesNotMatter()
    {
        Habits habits;
        habits.race = Habits::Race::AtBridge;
        World world(habits);
        world.answerWithDial(true);
        world.call(
            phones({{test::captain, phone(Does::Voicemail, 4s)}, {test::office, phone(Does::Answers, 6s)}}));
        QCOMPARE(world.relay.requestsTo("/whisper").size(), 2U);
        QVERIFY(world.saw(test::office + " is joined to the caller"));
        QCOMPARE(world.reportsOf(test::captain).back(), "completed");
        QCOMPARE(world.after("DialBridged"), "true");
    }

    void cancelledLegsAreCalledWhatTheHabitSays()
    {
        Habits habits;
        habits.cancelled = Habits::Cancelled::NoAnswer;
        habits.bridged = Habits::Bridged::Absent;
        World world(habits);
        world.answerWithDial(true);
        world.call(phones({{test::captain, phone(Does::Answers, 4s)}}));
        QCOMPARE(world.reportsOf(test::office).back(), "no-answer");
        QCOMPARE(world.after("DialBridged"), "(absent)");
    }

    void aCallerWhoLeavesWhileItRingsIsReportedAndCancelsThePhones()
    {
        World world;
        world.answerWithDial(true);
        CallScript script;
        script.leavesRinging = 8s;
        world.call(script);
        QCOMPARE(world.after("CallStatus"), "completed");
        QCOMPARE(world.after("DialCallStatus"), "canceled");
        QCOMPARE(world.reportsOf(test::captain).back(), "canceled");
        QCOMPARE(world.finalStatus, "no-answer");
        QCOMPARE(world.relay.only("/status").field("CallDuration"), "8");
    }

    void aCallerWhoEndsTheTalkIsReportedAsBridged()
    {
        World world;
        world.answerWithDial(true);
        CallScript script = phones({{test::captain, phone(Does::Answers, 4s)}});
        script.talks = 12s;
        world.call(script);
        QCOMPARE(world.after("DialCallStatus"), "completed");
        QCOMPARE(world.after("DialBridged"), "true");
        QCOMPARE(world.after("CallStatus"), "completed");
        QCOMPARE(world.after("DialCallDuration"), "15");
    }

    void inSequencePhonesRingOneAfterTheOther()
    {
        World world;
        world.answerWithDial(true, "timeout=\"10\" sequential=\"true\"");
        world.call(phones({{test::office, phone(Does::Answers, 2s)}}));
        QCOMPARE(world.reportsOf(test::captain).back(), "no-answer");
        QVERIFY(world.saw(test::office + " is joined to the caller"));
    }

    void aPhoneThatTalksIsBusyToTheNextCaller()
    {
        World world;
        world.answerWithDial(true, "timeout=\"20\"", false);
        CallScript first = phones({{test::captain, phone(Does::Answers, 2s)}});
        first.from = test::callerNumber;
        first.to = test::businessNumber;
        CallScript second = first;
        QVERIFY(world.carrier.call(first).hasValue());
        world.time.after(10s, [&] { QVERIFY(world.carrier.call(second).hasValue()); });
        world.time.run();
        QVERIFY(world.saw(test::captain + " is busy"));
        QCOMPARE(world.relay.requestsTo("/after").front().field("DialCallStatus"), "busy");
        QCOMPARE(world.carrier.runningCalls(), 0U);
    }

    void aForeignCallerIdRingsNobody()
    {
        World world;
        world.answerWithDial(true, "callerId=\"+16195550199\"");
        world.call(phones({{test::captain, phone(Does::Answers)}}));
        QCOMPARE(world.after("DialCallStatus"), "failed");
        QCOMPARE(world.carrier.debugger().at(0).complaint.code, 13214);
    }

    void aDialInsideAWhisperIsAnError()
    {
        World world;
        world.answerWithDial(true);
        world.relay.answer("/whisper", "<Dial>+16195550133</Dial>");
        world.call(phones({{test::captain, phone(Does::Answers)}}));
        QCOMPARE(world.after("DialBridged"), "false");
        QCOMPARE(world.carrier.debugger().at(0).complaint.code, 13201);
    }

    void keysAreGatheredByTheRules_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QByteArray>("got"); // "(absent)": no action request
        QTest::addColumn<QByteArray>("finished");
        QTest::newRow("one digit ends it")
            << QByteArray("numDigits=\"1\"") << QByteArray("12") << QByteArray("1") << QByteArray("");
        QTest::newRow("the finish key is not a digit")
            << QByteArray("") << QByteArray("12#") << QByteArray("12") << QByteArray("#");
        QTest::newRow("a lone finish key is no input")
            << QByteArray("") << QByteArray("#") << QByteArray("(absent)") << QByteArray("(absent)");
        QTest::newRow("without finish key # is a digit")
            << QByteArray("numDigits=\"1\" finishOnKey=\"\"") << QByteArray("#") << QByteArray("#")
            << QByteArray("");
        QTest::newRow("silence") << QByteArray("numDigits=\"1\"") << QByteArray("-") << QByteArray("(absent)")
                                 << QByteArray("(absent)");
        QTest::newRow("silence that is told") << QByteArray("actionOnEmptyResult=\"true\"") << QByteArray("")
                                              << QByteArray("") << QByteArray("(absent)");
    }
    void keysAreGatheredByTheRules()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, digits);
        World world;
        world.relay.answer("/voice", "<Gather action=\"/key\" " + attributes.toStdString() +
                                         "><Say>Press.</Say></Gather><Redirect>/silent</Redirect>");
        CallScript script;
        script.digits = digits.toStdString();
        world.call(script);
        QTEST(QByteArray::fromStdString(world.relay.only("/key").field("Digits")), "got");
        QTEST(QByteArray::fromStdString(world.relay.only("/key").field("FinishedOnKey")), "finished");
        QCOMPARE(world.relay.requestsTo("/silent").size(), world.relay.requestsTo("/key").empty() ? 1U : 0U);
    }

    void messagesAreRecordedByTheRules_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("duration"); // "(absent)": no action request
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("hangs up at the end") << 12 << int(MessageEnd::HangsUp) << QByteArray("12")
                                             << QByteArray("hangup") << QByteArray("completed");
        QTest::newRow("presses the key")
            << 12 << int(MessageEnd::Key) << QByteArray("12") << QByteArray("#") << QByteArray("in-progress");
        QTest::newRow("falls silent") << 12 << int(MessageEnd::Silence) << QByteArray("12") << QByteArray("")
                                      << QByteArray("in-progress");
        QTest::newRow("talks too long") << 99 << int(MessageEnd::Silence) << QByteArray("30")
                                        << QByteArray("") << QByteArray("in-progress");
        QTest::newRow("says nothing") << 0 << int(MessageEnd::Silence) << QByteArray("(absent)")
                                      << QByteArray("(absent)") << QByteArray("(absent)");
        QTest::newRow("hangs up at the beep") << 0 << int(MessageEnd::HangsUp) << QByteArray("(absent)")
                                              << QByteArray("(absent)") << QByteArray("(absent)");
    }
    void messagesAreRecordedByTheRules()
    {
        QFETCH(int, seconds);
        QFETCH(int, end);
        World world;
        world.relay.answer(
            "/voice",
            "<Say>Speak.</Say><Record action=\"/done\" maxLength=\"30\" finishOnKey=\"#\" transcribe=\"true\""
            " transcribeCallback=\"/words\" recordingStatusCallback=\"/kept\"/><Redirect>/empty</Redirect>");
        CallScript script;
        script.message = std::chrono::seconds(seconds);
        script.messageEnd = MessageEnd(end);
        script.messageWords = "Call me.";
        world.call(script);
        const auto done = world.relay.only("/done");
        QTEST(QByteArray::fromStdString(done.field("RecordingDuration")), "duration");
        QTEST(QByteArray::fromStdString(done.field("Digits")), "digits");
        QTEST(QByteArray::fromStdString(done.field("CallStatus")), "status");
        const bool isKept = seconds > 0;
        QCOMPARE(world.relay.only("/kept").field("RecordingSid"),
                 isKept ? done.field("RecordingSid") : "(absent)");
        QCOMPARE(world.relay.only("/words").field("TranscriptionText"), isKept ? "Call me." : "(absent)");
        QCOMPARE(world.relay.requestsTo("/empty").size(),
                 !isKept && MessageEnd(end) == MessageEnd::Silence ? 1U : 0U);
    }

    void whenTheRelayFailsTheFallbackIsAskedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("500") << QByteArray("text/xml") << 500 << QByteArray("11200");
        QTest::newRow("404") << QByteArray("text/xml") << 404 << QByteArray("11200");
        QTest::newRow("JSON") << QByteArray("application/json") << 200 << QByteArray("12300");
        QTest::newRow("broken") << QByteArray("text/xml") << 200 << QByteArray("12100");
    }
    void whenTheRelayFailsTheFallbackIsAskedWithTheReason()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        World world;
        world.relay.answer(
            "/voice", {{Delivery::Answered, status, {{"Content-Type", type.toStdString()}}, "<Response"}});
        world.relay.answer("/fallback", "<Say>Hold on.</Say>");
        world.call();
        QTEST(QByteArray::fromStdString(world.relay.only("/fallback").field("ErrorCode")), "code");
        QCOMPARE(world.relay.only("/fallback").field("ErrorUrl"),
                 ScriptedRelay::base + std::string("/voice"));
        QVERIFY(world.saw("caller hears \"Hold on.\""));
    }

    void whenTheFallbackFailsTooTheCarrierApologises()
    {
        World world;
        world.relay.answer("/voice", {ScriptedRelay::status(500)});
        world.relay.answer("/fallback", {ScriptedRelay::status(500)});
        world.call();
        QVERIFY(world.saw("caller hears \"We are sorry, an application error has occurred. Goodbye.\""));
        QCOMPARE(world.carrier.debugger().size(), 2U);
        QCOMPARE(world.finalStatus, "completed");
    }

    /// The number's fallback is that of the number's address; an update has its own, or none.
    void aMovedCallHasTheFallbackOfTheMove_data()
    {
        QTest::addColumn<QByteArray>("fallback");
        QTest::addColumn<QByteArray>("heard");
        QTest::newRow("named") << QByteArray("/other") << QByteArray("Leave a message.");
        QTest::newRow("none") << QByteArray()
                              << QByteArray("We are sorry, an application error has occurred. Goodbye.");
    }
    void aMovedCallHasTheFallbackOfTheMove()
    {
        QFETCH(const QByteArray, fallback);
        QFETCH(const QByteArray, heard);
        World world;
        world.relay.answer("/voice", "<Pause length=\"60\"/>");
        world.relay.answer("/moved", {ScriptedRelay::status(500)});
        world.relay.answer("/fallback", "<Say>Of the number.</Say>");
        world.relay.answer("/other", "<Say>Leave a message.</Say>");
        const std::string base = ScriptedRelay::base;
        twilio::FieldList fields{{"Url", base + "/moved"}, {"Method", "POST"}};
        if (!fallback.isEmpty())
            fields.emplace_back("FallbackUrl", base + fallback.toStdString());
        CallScript script;
        script.from = test::callerNumber;
        script.to = test::businessNumber;
        const std::string sid = *world.carrier.call(std::move(script));
        world.carrier.later(5s, [&] {
            QVERIFY(!world.carrier.updateCall(sid, *twilio::Form::decode(twilio::encodeForm(fields))));
        });
        world.time.run();
        QVERIFY2(world.saw("caller hears \"" + heard.toStdString() + '"'), heard.constData());
        QVERIFY(!world.saw("caller hears \"Of the number.\""));
        QCOMPARE(world.relay.requestsTo("/other").size(), fallback.isEmpty() ? 0U : 1U);
        if (!fallback.isEmpty())
            QCOMPARE(world.relay.only("/other").field("ErrorCode"), "11200");
    }

    void aCallToSomebodyElsesNumberIsRefused()
    {
        World world;
        CallScript script;
        script.to = "+16195550198";
        QCOMPARE(world.carrier.call(script).error().code, ErrorCode::NotFound);
    }

    void theSameSeedBringsTheSameRun()
    {
        const auto transcript = [](std::uint64_t seed) {
            World world(Habits::hostile(), seed);
            world.answerWithDial(true);
            for (int i = 0; i < 20; ++i)
                world.call(phones({{test::captain, phone(i % 2 ? Does::Voicemail : Does::Answers)}}));
            std::string all;
            for (const auto &got : world.relay.requests())
                all += got.target + ' ' + got.token + ' ' + got.body + '\n';
            return all;
        };
        QCOMPARE(transcript(11), transcript(11));
        QVERIFY(transcript(11) != transcript(12));
    }

    void aCallOfNinetySecondsTakesMilliseconds()
    {
        World world;
        world.answerWithDial(true);
        QElapsedTimer stopwatch;
        stopwatch.start();
        constexpr int calls = 500;
        for (int i = 0; i < calls; ++i)
            world.call(phones({{test::captain, phone(Does::Answers)}}));
        const double perSecond =
            calls * 1000.0 / static_cast<double>(std::max<qint64>(stopwatch.elapsed(), 1));
        qInfo("%.0f calls a second, %zu requests each", perSecond, world.relay.requests().size() / calls);
        QVERIFY2(perSecond > 100, qPrintable(QString::number(perSecond)));
    }
};

QTEST_GUILESS_MAIN(CarrierTest)
#include "CarrierTest.moc"
