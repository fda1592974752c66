// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/SidKey.h"
#include "core/relay/outage/FillMark.h"
#include "tests/relay/Aftermath.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace ringdown::test;

/// Outages through which the relay lived on.
class OutageLooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDidNotReachALivingRelayIsInTheLogSoon()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        const int missed = relay.minuteNow() + 2;
        relay.executor.advance(3min);
        relay.call(missed, dialled);
        relay.leg(9000, missed, "no-answer");
        relay.text(missed, "Is anybody there?");
        relay.executor.advance(15min);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
        QCOMPARE(relay.store.outboxRows().size(), std::size_t(2)); // who is told of a missed call
        QCOMPARE(relay.texts, std::vector<std::string>{"Is anybody there?"});
        relay.executor.advance(2h);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
        QCOMPARE(relay.texts.size(), std::size_t(1));
    }

    void aNewerCallDoesNotHideTheGap()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        const int missed = relay.minuteNow() + 1;
        relay.line.failures = 6;
        relay.executor.advance(15min); // a look fails, for as long as the line does
        relay.call(missed, dialled);
        relay.hears(EventKind::CallReceived, sidOf("CA", 8000));
        relay.executor.advance(20min);
        QCOMPARE(relay.line.failures, 0);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
    }

    void aQuietHourCostsAPageOfEachListALook()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        relay.line.asked.clear();
        relay.executor.advance(1h);
        QCOMPARE(relay.line.asked["Calls.json"], 5);
        QCOMPARE(relay.line.asked["Messages.json"], 5);
        QCOMPARE(relay.line.asked["Recordings.json"], 0); // of calls that are missing alone
    }

    void aMachineThatSleptLooksWhenItWakes()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        const int missed = relay.minuteNow() + 30;
        relay.executor.sleep(2h);
        relay.call(missed, dialled);
        relay.executor.advance(90s);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
    }

    void theTenthFailureIsAnAlarmAndSuccessEndsIt()
    {
        Aftermath relay;
        relay.call(1, dialled);
        relay.line.failures = relay::OutageFill::mostTries + 2;
        relay.fill.begin(relay.gap);
        relay.executor.advance(9min);
        QVERIFY(relay.alarms.empty());
        relay.executor.advance(1min);
        QCOMPARE(relay.alarms.size(), std::size_t(1));
        const std::string &why = relay.alarms.front();
        QVERIFY2(why.starts_with("The log is not filled from the carrier's lists since " +
                                 toRfc3339(relay.gap) + ": Service Unavailable. "),
                 why.c_str());
        QCOMPARE(relay.line.asked["Calls.json"], relay::OutageFill::mostTries);
        relay.executor.advance(30min); // tried seldom
        QCOMPARE(relay.line.failures, 0);
        QCOMPARE(relay.alarms.size(), std::size_t(1));
        QCOMPARE(relay.cleared, 0);
        relay.executor.advance(10min);
        QCOMPARE(relay.cleared, 1);
        QCOMPARE(relay.written(sidOf("CA", 1)), 1);
        relay.executor.advance(1h);
        QCOMPARE(relay.cleared, 1);
    }

    void aCarrierThatIsAskedTooMuchIsLeftAlone()
    {
        Aftermath relay;
        relay.line.trouble = rest::RestTrouble::Throttled;
        relay.line.failures = 4;
        relay.call(1, dialled);
        relay.fill.begin(relay.gap);
        relay.executor.advance(10min); // after 1, 2 and 4 minutes
        QCOMPARE(relay.line.asked["Calls.json"], 4);
        relay.executor.advance(7min);
        QCOMPARE(relay.written(sidOf("CA", 1)), 1);
    }

    void whatItsWebhookBringsMeanwhileIsNotWrittenTwice()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        const int now = relay.minuteNow();
        relay.executor.advance(11min); // and the next look is wanted, but not begun
        relay.call(now, dialled);
        relay.text(now, "Hello?");
        relay.isReady = false;
        relay.executor.advance(20s);
        relay.hears(EventKind::CallReceived, sidOf("CA", now), false);
        relay.hears(EventKind::MessageReceived, sidOf("SM", now), false);
        relay.isReady = true;
        relay.executor.advance(10min);
        QCOMPARE(relay.written(sidOf("CA", now)), 0);
        QVERIFY(relay.texts.empty());
    }

    void aReplyToALiveTestsTextIsNotMissing()
    {
        Aftermath relay;
        const std::string reply = sidOf("SM", 5);
        Event received;
        received.at = relay.gap + 5min;
        received.kind = EventKind::MessageReceived;
        received.tenant = TenantId("fleet");
        received.call = CallSid(sidOf("CA", 8000)); // and so it is none of the messages
        received.sid = reply;
        received.test = true;
        relay.store.append({relay::keyOfSid(reply), "<Response/>", {received}, {}}, {});
        relay.text(5, "1");
        relay.text(6, "Is anybody there?");
        relay.begin(relay.gap);
        QCOMPARE(relay.texts, std::vector<std::string>{"Is anybody there?"});
        QCOMPARE(relay.warnings.size(), std::size_t(1));
        QVERIFY2(relay.warnings[0].starts_with("1 calls and texts that came between "),
                 relay.warnings[0].c_str());
    }

    void whatCouldNotBeWrittenIsLookedForAgain()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("outage-since")).toStdString();
        Aftermath relay(file);
        relay.begin(relay.executor.now());
        const Instant looked = *relay::FillMark(file).since();
        const int missed = relay.minuteNow() + 2;
        relay.executor.advance(3min);
        relay.call(missed, dialled);
        relay.isKept = false;
        relay.executor.advance(20min);
        QCOMPARE(relay.written(sidOf("CA", missed)), 0);
        QCOMPARE(*relay::FillMark(file).since(), looked);
        relay.isKept = true;
        relay.executor.advance(15min);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
        QVERIFY(*relay::FillMark(file).since() > looked);
    }

    void aCallThatBeganLongBeforeAndEndedUnheardIsEnded()
    {
        Aftermath relay;
        relay.begin(relay.executor.now());
        relay.runsHere(1);
        relay.executor.advance(1h);
        relay.call(1, dialled);
        for (int minute = 5; minute < 40; ++minute)
            relay.call(minute, "+12025550100"); // in front of it in the list, and before the look's while
        relay.executor.advance(15min);
        QCOMPARE(relay.ended.size(), std::size_t(1));
        QCOMPARE(relay.ended[0].call.sid, sidOf("CA", 1));
    }

    void anEmptyLogIsLookedAtFromItsFirstCall()
    {
        Aftermath relay;
        relay.begin(std::nullopt);
        relay.executor.advance(1h);
        QVERIFY(relay.line.asked.empty());
        relay.hears(EventKind::CallReceived, sidOf("CA", 8000));
        const int missed = relay.minuteNow() + 1;
        relay.executor.advance(2min);
        relay.call(missed, dialled);
        relay.executor.advance(15min);
        QCOMPARE(relay.written(sidOf("CA", missed)), 1);
    }

    void whatWasLookedAtOutlivesAKill()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("outage-since")).toStdString();
        auto killed = std::make_unique<Aftermath>(file);
        killed->begin(killed->executor.now());
        const Instant looked = *relay::FillMark(file).since();
        killed->line.failures = 1000;
        killed->executor.advance(30min);
        QCOMPARE(*relay::FillMark(file).since(), looked);
        killed->hears(EventKind::CallReceived, sidOf("CA", 8000)); // newer than the gap
        const Instant lastHeard = killed->executor.now();
        const int missed = killed->minuteNow() - 20;
        killed.reset();
        Aftermath next(file);
        next.executor.advance(40min);
        next.call(missed, dialled);
        next.begin(lastHeard);
        QCOMPARE(next.written(sidOf("CA", missed)), 1);
    }
};

QTEST_GUILESS_MAIN(OutageLooksTest)
#include "OutageLooksTest.moc"
