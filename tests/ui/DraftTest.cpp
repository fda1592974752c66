// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/Draft.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Workers.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <thread>

using namespace ringdown;
using draft::Draft;
using tests::harborPlan;

namespace {

const TenantId queen{"qdn"};

void closeFridayAt(Draft &draft, int minute, const QString &key = {})
{
    draft.edit(
        QStringLiteral("close Friday at %1").arg(minute / 60), queen,
        [&](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, minute}};
        },
        key);
}

const plan::DayHours &friday(const Draft &draft)
{
    return draft.tenant(queen)->hours.week[4];
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutEditsItFollowsTheLivePlan()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        QVERIFY(draft.isReady());
        plan::Plan pushed = harborPlan();
        pushed.tenants[0].name = "Queen";
        draft.takeLive(42, pushed);
        QVERIFY(!draft.isEdited());
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.revision(), 42);
        QVERIFY(draft.plan() == pushed);
    }

    void everyStepIsUndoneByItsName()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        QCOMPARE(draft.history().undoText(), QStringLiteral("close Friday at 18"));
        QVERIFY(draft.isEdited());
        QSignalSpy revisited(&draft, &Draft::revisited);
        draft.history().undo();
        QVERIFY(!draft.isEdited());
        QCOMPARE(revisited.count(), 1);
        draft.history().redo();
        QVERIFY(friday(draft) == (plan::DayHours{{9 * 60, 18 * 60}}));
    }

    void undoLeadsToWhatIsThereBeforeWhatWent()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        draft.edit(QStringLiteral("another route"), TenantId("qdn"), [](plan::Tenant &tenant) {
            tenant.routes.erase(RouteId("sales"));
            tenant.routes[RouteId("quotes")] = {plan::HangupStep{}};
        });
        QSignalSpy revisited(&draft, &Draft::revisited);
        draft.history().undo();
        const auto changes = revisited[0][0].value<std::vector<plan::Change>>();
        QCOMPARE(changes.front().path, std::string("tenants[0].routes.sales"));
        QCOMPARE(changes.back().kind, plan::ChangeKind::Removed);
    }

    /// QtGui paints large areas with the global pool's threads and waits for them.
    void aWindowPaintsWhileAllWorkersWork()
    {
        QThreadPool &pool = draft::workers();
        QSemaphore begun;
        QSemaphore end;
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([&] {
                begun.release();
                end.acquire();
            });
        begun.acquire(pool.maxThreadCount());
        std::atomic<bool> isPainted = false;
        std::thread painter([&isPainted] {
            QImage picture(2000, 2000, QImage::Format_ARGB32_Premultiplied);
            QPainter(&picture).fillRect(picture.rect(), QColor(0, 0, 0, 80));
            isPainted = true;
        });
        const bool painted = QTest::qWaitFor([&isPainted] { return isPainted.load(); }, 20'000);
        end.release(pool.maxThreadCount());
        pool.waitForDone();
        painter.join();
        QVERIFY(painted);
    }

    void oneDragIsOneStep()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        for (const int minute : {17 * 60 + 30, 18 * 60, 18 * 60 + 30})
            closeFridayAt(draft, minute, QStringLiteral("drag"));
        QCOMPARE(draft.history().count(), 1);
        QCOMPARE(draft.history().undoText(), QStringLiteral("close Friday at 18"));
        draft.endMerging();
        closeFridayAt(draft, 19 * 60, QStringLiteral("drag"));
        QCOMPARE(draft.history().count(), 2);
        draft.history().undo();
        QVERIFY(friday(draft) == (plan::DayHours{{9 * 60, 18 * 60 + 30}}));
    }

    void aDragBackToItsStartLeavesNoStep()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        const plan::DayHours before = friday(draft);
        closeFridayAt(draft, 18 * 60, QStringLiteral("drag"));
        draft.edit(
            QStringLiteral("drag"), queen, [&](plan::Tenant &tenant) { tenant.hours.week[4] = before; },
            QStringLiteral("drag"));
        QCOMPARE(draft.history().count(), 0);
        QVERIFY(!draft.isEdited());
    }

    void anEditThatChangesNothingIsNoStep()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        draft.edit(QStringLiteral("nothing"), queen, [](plan::Tenant &) {});
        QCOMPARE(draft.history().count(), 0);
    }

    void aPushBySomebodyElseMakesItStale()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan theirs = harborPlan();
        theirs.tenants[0].name = "Queen";
        draft.takeLive(42, theirs);
        QVERIFY(draft.isStale());
        QCOMPARE(draft.revision(), 41);
        QVERIFY(friday(draft) == (plan::DayHours{{9 * 60, 18 * 60}}));
        plan::Plan merged = theirs;
        merged.tenants[0].hours.week[4] = {{9 * 60, 18 * 60}};
        draft.merge(QStringLiteral("merge revision 42"), 42, theirs, merged);
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.changes().size(), std::size_t(1));
    }

    /// A store that was set up anew counts from one again.
    void anotherPlanOfTheSameNumberMakesItStale()
    {
        Draft draft;
        draft.takeLive(1, harborPlan());
        plan::Plan theirs = harborPlan();
        theirs.tenants[0].name = "Queen";
        draft.takeLive(1, theirs);
        QVERIFY(!draft.isEdited());
        QVERIFY(draft.plan() == theirs);
        closeFridayAt(draft, 18 * 60);
        QSignalSpy changed(&draft, &Draft::basisChanged);
        draft.takeLive(1, harborPlan());
        QVERIFY(draft.isStale());
        QCOMPARE(changed.count(), 1);
        QVERIFY(friday(draft) == (plan::DayHours{{9 * 60, 18 * 60}}));
        draft.takeLive(1, harborPlan());
        QCOMPARE(changed.count(), 1); // the same again
    }

    void aKeptDraftMeetsAnotherPlanOfItsNumber()
    {
        QTemporaryDir folder;
        {
            Draft draft;
            draft.open(folder.path(), QStringLiteral("relay"));
            draft.takeLive(1, harborPlan());
            closeFridayAt(draft, 18 * 60);
        }
        Draft again;
        again.open(folder.path(), QStringLiteral("relay"));
        again.takeLive(1, harborPlan());
        QVERIFY(!again.isStale());
        plan::Plan theirs = harborPlan();
        theirs.tenants[0].name = "Queen";
        again.takeLive(1, theirs);
        QVERIFY(again.isStale());
        QVERIFY(again.isEdited());
    }

    void closingByHandMeanwhileIsTakenOver()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan closed = harborPlan();
        closed.tenants[0].hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        draft.takeLive(42, closed);
        QVERIFY(!draft.isStale());
        QVERIFY(draft.tenant(queen)->hours.override.has_value());
        QCOMPARE(draft.changes().size(), std::size_t(1));
        draft.history().undo();
        QVERIFY(!draft.isEdited());
        QVERIFY(draft.tenant(queen)->hours.override.has_value());
    }

    void whatIsWrongIsFoundWhileEditing()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        QSignalSpy checked(&draft, &Draft::problemsChanged);
        draft.edit(QStringLiteral("ring nobody"), queen,
                   [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 3; });
        QTRY_VERIFY(!draft.errors().empty());
        QVERIFY(QString::fromStdString(draft.errors()[0].path).contains(QStringLiteral("seconds")));
        draft.history().undo();
        QTRY_VERIFY(draft.errors().empty());
    }

    void theSameRelayAgainLeavesTheDraftAlone()
    {
        Draft draft;
        draft.open(QString(), QStringLiteral("this desk"));
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        draft.open(QString(), QStringLiteral("this desk"));
        QVERIFY(draft.isEdited());
        draft.open(QString(), QStringLiteral("relay.example.com"));
        QVERIFY(!draft.isReady());
    }

    void whoListensMayGoFirst()
    {
        QObject window;
        auto *draft = new Draft(&window);
        draft->takeLive(41, harborPlan());
        closeFridayAt(*draft, 18 * 60);
        QSignalSpy moved(&draft->history(), &QUndoStack::indexChanged);
        delete draft;
        QCOMPARE(moved.count(), 0);
    }

    void discardingCanBeUndone()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        draft.discard();
        QVERIFY(!draft.isEdited());
        draft.history().undo();
        QVERIFY(draft.isEdited());
    }

    void discardingAStaleDraftIsOneStepToo()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan theirs = harborPlan();
        theirs.tenants[0].name = "Queen";
        draft.takeLive(42, theirs);
        const plan::Plan edited = draft.plan();
        draft.discard();
        QVERIFY(draft.plan() == theirs);
        QVERIFY(!draft.isStale());
        draft.history().undo();
        QVERIFY(draft.plan() == edited);
        QVERIFY(draft.isStale());
        QCOMPARE(draft.changes().size(), std::size_t(1));
        draft.history().redo();
        QVERIFY(draft.plan() == theirs);
        QVERIFY(!draft.isStale());
        draft.history().undo();
        draft.history().undo();
        QVERIFY(!draft.isEdited());
        QCOMPARE(draft.revision(), 41);
    }

    /// What is undone can be redone, so nothing newer is taken by itself.
    void whoUndidEverythingBehindWhatIsLiveCanGoThere()
    {
        Draft draft;
        draft.takeLive(41, harborPlan());
        closeFridayAt(draft, 18 * 60);
        plan::Plan theirs = harborPlan();
        theirs.tenants[0].name = "Queen";
        draft.takeLive(42, theirs);
        draft.history().undo();
        QVERIFY(!draft.isEdited() && draft.isStale());
        draft.discard();
        QVERIFY(!draft.isStale());
        QVERIFY(draft.plan() == theirs);
        QCOMPARE(draft.revision(), 42);
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "DraftTest.moc"
