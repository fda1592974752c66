// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

/// A call that waits in the queue while two phones (0 Captain, 1 Mate) ring on calls of their own.
RehearsedCall ringing()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.ownLegs = OwnLegs::Placed;
    call.arrive();
    call.place(0);
    call.place(1);
    call.waits();
    return call;
}

/// Where the report on Captain's talk goes to.
Position captainPresses(RehearsedCall &call)
{
    call.ownPicksUp(0);
    call.ownPresses(0, '1');
    return call.verb<JoinVerb>()->next;
}

} // namespace

/// The carrier's word for a queue's end says neither that the two talked nor that they did not (twilio.md
/// C.2: bridging-in-process, none, or one that nobody knows yet).
class QueueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAKeyTheAcceptFlagDecides_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("bridging-in-process") << "bridging-in-process";
        QTest::newRow("none") << "";
        QTest::newRow("of a later day") << "of-a-later-day";
    }
    void afterAKeyTheAcceptFlagDecides()
    {
        QFETCH(QString, word);
        RehearsedCall call = ringing();
        const Position talkEnd = captainPresses(call);
        call.now = call.now + 33s;
        call.report(LegTalkEnded{true}, talkEnd, RehearsedCall::ownSid(0));
        call.queueEnds(QueueResult::Unclear, word.toStdString());
        QVERIFY(call.verb<HangupVerb>());
        QVERIFY(call.texts.empty());
        QCOMPARE(call.state.answeredBy, ContactId("captain"));
        QCOMPARE(call.state.joinedSeconds, 33);
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Answered);
    }

    void unlessThePhonesOwnReportDeniesIt()
    {
        RehearsedCall call = ringing();
        const Position talkEnd = captainPresses(call);
        call.report(LegTalkEnded{false}, talkEnd, RehearsedCall::ownSid(0));
        call.queueEnds(QueueResult::Unclear, "bridging-in-process");
        QCOMPARE(call.count(EventKind::CallConnected), 0);
        QVERIFY(call.verb<DialVerb>());
    }

    void withoutAKeyTheTierRingsByDial()
    {
        RehearsedCall call = ringing();
        call.queueEnds(QueueResult::Unclear);
        QCOMPARE(call.dial().targets.size(), std::size_t(2));
        QCOMPARE(call.lastWhy(EventKind::TierRinging),
                 std::string("The carrier's queue did not keep the caller, and it does not say why, so "
                             "Primary rings by dial: Captain and Mate ring together for 20 s."));
        for (const Event &event : call.events)
            QVERIFY2(event.why.find("did not pick up") == std::string::npos, event.why.c_str());
    }

    void anEndedCallStaysAsItsKeyDecided()
    {
        RehearsedCall call = ringing();
        captainPresses(call);
        call.callerLeft = true;
        call.now = call.now + 33s;
        call.goes();
        QCOMPARE(call.state.disposition(), Outcome::Answered);
        call.queueEnds(QueueResult::Unclear, "bridging-in-process");
        QCOMPARE(call.state.disposition(), Outcome::Answered);
        QVERIFY(call.texts.empty());
    }
};

QTEST_GUILESS_MAIN(QueueWordsTest)
#include "QueueWordsTest.moc"
