// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/MissedCallsDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace ringdown::test::missed;
using missed::captain; // the desk has names that other tests have too
using missed::office;

/// A contact replies 1 to the text of a live test call.
class RepliesToTestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplyToATestsTextTakesNoCallersCall()
    {
        Desk desk;
        const std::string test = sidOf("CA", 2);
        desk.miss(test, 5min, Desk::Who::LiveTest);
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        QCOMPARE(desk.count(EventKind::MessageSent), 0); // to nobody
        const Event received = desk.last(EventKind::MessageReceived);
        QCOMPARE(received.call.value, test);
        QVERIFY(received.test);
        const std::vector<store::OutboxRow> rows = desk.store.outboxRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.back().to, captain);
        QVERIFY(rows.back().isLiveTest && !rows.back().test); // it is sent
        QVERIFY2(rows.back().body.starts_with(
                     "That was a test call: nobody waits, and you have taken nothing. Reply 1 again to take "
                     "the call from (202) 555-0110 at "),
                 rows.back().body.c_str());
        QVERIFY(desk.last(EventKind::TextQueued).test);

        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        desk.text(office, "1"); // who got that text, too
        QCOMPARE(desk.last(EventKind::MessageReceived).call.value, test);
        QVERIFY(desk.textsTo(office).back().ends_with("you have taken nothing."));
    }

    void aReplyToATestsTextIsKnownAfterARestart()
    {
        Desk desk;
        desk.miss(sidOf("CA", 2), 5min, Desk::Who::LiveTest);
        desk.restart();
        desk.know();
        desk.text(captain, "1");
        QCOMPARE(desk.count(EventKind::MissedClaimed), 0);
        desk.restart();
        desk.know();
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
    }

    void aNewerTextOfACallerIsMeantAndDrillsNeverAre()
    {
        Desk desk;
        desk.miss(sidOf("CA", 2), 30min, Desk::Who::LiveTest); // before the caller's
        desk.miss(sidOf("CA", 3), 5min, Desk::Who::Drill);
        desk.text(captain, "1");
        QCOMPARE(desk.last(EventKind::MissedClaimed).call.value, call);
        QVERIFY(!desk.last(EventKind::MessageReceived).test);
    }
};

QTEST_GUILESS_MAIN(RepliesToTestsTest)
#include "RepliesToTestsTest.moc"
