// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/ScriptedTown.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::carrier;
using namespace std::chrono_literals;
using Does = PhoneScript::Does;
using test::phone;
using test::phones;
using test::ScriptedRelay;
using World = test::ScriptedTown;

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
