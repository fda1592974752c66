// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/ScriptedTown.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::carrier;
using namespace std::chrono_literals;
using Does = PhoneScript::Does;
using test::phone;
using test::phones;
using World = test::ScriptedTown;

/// Phones that a document dials, and what the carrier then says of it.
class DialAttemptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(DialAttemptTest)
#include "DialAttemptTest.moc"
