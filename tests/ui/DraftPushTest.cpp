// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using draft::Draft;
using tests::harborPlan;

namespace {

const TenantId queen{"qdn"};

void closeFridayAt(Draft &draft, int minute)
{
    draft.edit(QStringLiteral("close Friday at %1").arg(minute / 60), queen, [&](plan::Tenant &tenant) {
        tenant.hours.week[4] = {{9 * 60, minute}};
    });
}

/// With the Friday of the draft, when a merge made it.
plan::Plan renamed(int fridayEnd = 0)
{
    plan::Plan plan = harborPlan();
    plan.tenants[0].name = "Queen";
    if (fridayEnd > 0)
        plan.tenants[0].hours.week[4] = {{9 * 60, fridayEnd}};
    return plan;
}

} // namespace

/// What becomes of a draft and its steps when a plan goes live.
class DraftPushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMergeIsOneStepAndThoseBeforeItStay()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan theirs = renamed();
        draft.takeLive(42, theirs);
        const plan::Plan merged = renamed(18 * 60);
        draft.merge(QStringLiteral("merge revision 42"), 42, theirs, merged);
        QCOMPARE(draft.history().undoText(), QStringLiteral("merge revision 42"));
        draft.history().undo();
        QVERIFY(draft.isStale());
        QCOMPARE(draft.revision(), 41);
        QCOMPARE(draft.history().undoText(), QStringLiteral("close Friday at 18"));
        draft.history().undo();
        QVERIFY(!draft.isEdited());
        draft.history().redo();
        draft.history().redo();
        QVERIFY(!draft.isStale());
        QVERIFY(draft.plan() == merged);
    }

    void theSameChangeOfSomebodyElseIsTheirPushOnceOursWasRefused()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        const plan::Plan sent = draft.plan();
        draft.expect(sent);
        draft.expectNoMore(); // 412
        QSignalSpy arrived(&draft, &Draft::arrived);
        draft.takeLive(42, sent);
        QCOMPARE(arrived.count(), 0);
    }

    void whatIsRefusedSaysNothingOfWhatWasSentBeforeIt()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        const plan::Plan first = draft.plan();
        draft.expect(first);
        closeFridayAt(draft, 19 * 60);
        draft.expect(draft.plan());
        draft.expectNoMore(); // 412, as the first has arrived meanwhile
        QSignalSpy arrived(&draft, &Draft::arrived);
        draft.takeLive(42, first);
        QCOMPARE(arrived.count(), 1);
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.changes().size(), std::size_t(1));
    }

    void aMergeIsNotMadeWhereNothingMayBeChanged()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        const plan::Plan kept = draft.plan();
        draft.lock(QStringLiteral("A viewer looks only."));
        const plan::Plan theirs = renamed();
        draft.takeLive(42, theirs);
        QSignalSpy refused(&draft, &Draft::refused);
        draft.merge(QStringLiteral("merge revision 42"), 42, theirs, renamed(18 * 60));
        QCOMPARE(refused.count(), 1);
        QVERIFY(draft.plan() == kept);
        QVERIFY(draft.isStale());
    }

    void aMergeDoneAgainKeepsWhatWasClosedByHandMeanwhile()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan theirs = renamed();
        draft.takeLive(42, theirs);
        const plan::Plan merged = renamed(18 * 60);
        draft.merge(QStringLiteral("merge revision 42"), 42, theirs, merged);
        draft.history().undo();
        theirs.tenants[0].hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        draft.takeLive(43, theirs);
        draft.history().redo();
        QVERIFY(!draft.isStale());
        QVERIFY(draft.plan().tenants[0].hours.override.has_value());
        QCOMPARE(draft.changes().size(), std::size_t(1));
    }

    void aPushWhoseAnswerWasLostIsOurs()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan sent = draft.plan();
        draft.edit(QStringLiteral("wait longer"), queen,
                   [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        draft.expect(sent);
        QSignalSpy arrived(&draft, &Draft::arrived);
        sent.tenants[0].hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        draft.takeLive(43, sent); // and closed by hand since
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived[0][0].toLongLong(), 43);
        QCOMPARE(arrived[0][1].toLongLong(), 0); // to go back would open it again
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.changes().size(), std::size_t(1));
        QCOMPARE(draft.history().undoText(), QStringLiteral("wait longer"));
    }

    void aPushWhoseAnswerWasLostMayBeTakenBack()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        const plan::Plan sent = draft.plan();
        draft.expect(sent);
        QSignalSpy arrived(&draft, &Draft::arrived);
        draft.takeLive(42, sent);
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(arrived[0][1].toLongLong(), 41);
    }

    void whatSomebodyElsePushedIsNotTheExpected()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        draft.expect(draft.plan());
        QSignalSpy arrived(&draft, &Draft::arrived);
        draft.takeLive(42, renamed());
        QVERIFY(draft.isStale());
        draft.takeLive(43, plan::Plan(draft.plan())); // later, the same by chance
        QCOMPARE(arrived.count(), 0);
    }

    void theStepsOfWhatWasNotPushedStay()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        draft.edit(QStringLiteral("wait longer"), queen,
                   [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        plan::Plan pushed = harborPlan();
        pushed.tenants[0].hours.week[4] = {{9 * 60, 18 * 60}};
        draft.takePushed(42, pushed);
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.changes().size(), std::size_t(1));
        QCOMPARE(draft.history().undoText(), QStringLiteral("wait longer"));
        draft.history().undo();
        QVERIFY(!draft.isEdited());
        draft.history().redo();
        draft.takePushed(43, plan::Plan(draft.plan()));
        QVERIFY(!draft.history().canUndo()); // nothing is left of it
    }
};

QTEST_GUILESS_MAIN(DraftPushTest)
#include "DraftPushTest.moc"
