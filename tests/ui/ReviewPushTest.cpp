// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/ChangeList.h"
#include "ui/review/ReviewSheet.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

namespace {

const client::ApiFailure lost{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};

/// A relay that answers a push when the test says so.
class SlowRelay : public PatientRelay {
public:
    void push(const std::string &, std::int64_t, const std::string &, const std::string &,
              client::WhenDone<client::Pushed> done) override
    {
        pushed = std::move(done);
    }

    client::WhenDone<client::Pushed> pushed;
};

/// A draft with two parts changed, one of them ticked, as far as it can be pushed.
struct HalfPush {
    /// other: to push to instead of that of the desk.
    explicit HalfPush(PatientRelay *other = nullptr)
        : sheet(desk.draft, &desk.window)
    {
        desk.draft.edit(u"wait longer"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        desk.closeFridayAt(19);
        PatientRelay &relay = other ? *other : desk.relay;
        sheet.setRelay(&relay);
        sheet.begin(wednesdayMorning);
        relay.answer({client::CallPage{}, {}});
        auto *list = sheet.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->text().contains(u"Friday"_s))
                list->item(row)->setCheckState(Qt::Unchecked);
        }
    }

    bool isReady() const
    {
        const QPushButton *push = desk.button(u"Push 1 change(s)"_s);
        return push && push->isEnabled();
    }
    review::ChangeList &list() { return *sheet.findChild<review::ChangeList *>(); }
    plan::Plan chosen() const
    {
        plan::Plan plan = desk.begun;
        queenOf(plan).hours.week[4] = {{9 * 60, 19 * 60}};
        return plan;
    }

    ReviewDesk desk;
    review::ReviewSheet sheet;
};

} // namespace

/// What becomes of a review and of the draft when a part of it is pushed.
class ReviewPushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void changesAreCountedAsEverywhere()
    {
        ReviewDesk desk;
        desk.draft.edit(u"import holidays"_s, queen, [](plan::Tenant &tenant) {
            for (const unsigned day : {24U, 25U}) // of one name: one line of the list
                tenant.hours.exceptions.push_back(
                    {"Christmas", std::chrono::year(2027) / std::chrono::December / day, {}});
        });
        QCOMPARE(desk.draft.changes().size(), std::size_t(2));
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QCOMPARE(sheet.findChild<QListWidget *>()->count(), 1);
        QVERIFY(desk.says(u"Push 2 change(s) to relay.example.com"_s));
        QVERIFY(desk.button(u"Push 2 change(s)"_s));
    }

    void callersAreWrittenAsInTheLog()
    {
        ReviewDesk desk;
        desk.draft.edit(u"shut"_s, queen, [](plan::Tenant &tenant) { tenant.hours.week[1] = {}; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        CallSummary call;
        call.to = "+16195550100";
        call.from = "+12025550147";
        call.tenant = queen;
        call.startedAt = wednesdayMorning - std::chrono::hours(24);
        desk.relay.answer({client::CallPage{{call}, {}}, {}});
        const auto lists = sheet.findChildren<QListWidget *>();
        const auto says = [&] {
            return std::any_of(lists.begin(), lists.end(), [](const QListWidget *list) {
                return list->count() == 1 && list->item(0)->text().contains(u"  (202) 555-0147: "_s);
            });
        };
        QTRY_VERIFY(says());
    }

    void aNewBusinessIsNamedOnce()
    {
        ReviewDesk desk;
        desk.draft.editPlan(u"add a business"_s, [](plan::Plan &plan) {
            plan.tenants.push_back(plan.tenants.front());
            plan.tenants.back().id = TenantId("boats");
            plan.tenants.back().name = "Boat Shop";
            plan.tenants.back().numbers = {*PhoneNumber::fromE164("+16195550999")};
        });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        const QString line = sheet.findChild<QListWidget *>()->item(0)->text();
        QVERIFY2(line.contains(u"“Boat Shop”, "_s), qPrintable(line));
        QVERIFY2(!line.startsWith(u"Boat Shop: "_s), qPrintable(line));
    }

    /// A field is taken when the review has the keys.
    void whatIsBeingTypedWhenItOpensIsNotNewInIt()
    {
        ReviewDesk desk;
        desk.draft.edit(u"wait longer"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        auto *field = new QLineEdit(&desk.window);
        connect(field, &QLineEdit::editingFinished, field, [&desk] { desk.closeFridayAt(19); });
        field->show();
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        field->setFocus();
        QTest::keyClicks(field, u"9-19"_s);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QVERIFY(desk.button(u"Push 2 change(s)"_s));
        QVERIFY(!desk.says(u"new in this list"_s));
        QVERIFY(!desk.says(u"look again"_s));
    }

    void whatSomebodyElsePushedTooIsNotLeftToPush()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.draft.takeLive(42, half.desk.draft.plan());
        half.desk.relay.answer({client::CallPage{}, {}});
        QVERIFY(half.desk.says(u"Nothing is left to push: revision 42 has the same."_s));
        QTRY_VERIFY(half.desk.says(u"There were no calls to try it on."_s));
        QVERIFY(!half.desk.says(u"SHA-256"_s));
    }

    void whereItIsPushedIsSaidAnewWithAnotherRelay()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.sheet.setRelay(nullptr);
        QVERIFY(!half.desk.says(u"relay.example.com"_s));
        half.sheet.setRelay(&half.desk.relay);
        QVERIFY(half.desk.says(u"Push 1 change(s) to relay.example.com"_s));
    }

    void whatIsLeftOutKeepsItsSteps()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.button(u"Push 1 change(s)"_s)->click();
        QVERIFY(!half.sheet.isOpen());
        QCOMPARE(half.desk.draft.changes().size(), std::size_t(1));
        QVERIFY(half.desk.draft.history().canUndo());
        half.desk.draft.history().undo();
        half.desk.draft.history().undo();
        QVERIFY(queenOf(half.desk.begun).hours.week == half.desk.draft.tenant(queen)->hours.week);
    }

    void aPushWhoseAnswerWasLostIsNotSomebodyElses()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.relay.failure = lost;
        half.desk.button(u"Push 1 change(s)"_s)->click();
        QVERIFY(half.desk.says(u"It is not known whether the draft was pushed."_s));
        QSignalSpy pushed(&half.sheet, &review::ReviewSheet::pushed);
        half.desk.draft.takeLive(42, half.chosen());
        QCOMPARE(pushed.count(), 1);
        QCOMPARE(pushed[0][0].toLongLong(), 42);
        QCOMPARE(pushed[0][1].toLongLong(), 41);
        QVERIFY(!half.sheet.isOpen());
        QVERIFY(!half.desk.draft.isStale());
        QCOMPARE(half.desk.draft.changes().size(), std::size_t(1));
        QCOMPARE(half.desk.draft.tenant(queen)->limits.longestWaitSeconds, 90);
    }

    void thePlanMayComeBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("isPushedOver"); // by somebody else, before the answer comes
        QTest::newRow("the plan alone") << false;
        QTest::newRow("and another after it") << true;
    }
    void thePlanMayComeBeforeTheAnswer()
    {
        QFETCH(const bool, isPushedOver);
        SlowRelay slow;
        HalfPush half(&slow);
        QTRY_VERIFY(half.isReady());
        QSignalSpy pushed(&half.sheet, &review::ReviewSheet::pushed);
        half.desk.button(u"Push 1 change(s)"_s)->click();
        QVERIFY(slow.pushed);
        QVERIFY(half.sheet.isOpen());
        half.desk.draft.takeLive(42, half.chosen());
        QCOMPARE(pushed.count(), 1);
        QVERIFY(!half.sheet.isOpen());
        if (isPushedOver)
            half.desk.draft.takeLive(43, half.desk.begun);
        slow.pushed({client::Pushed{42, {}}, {}});
        QCOMPARE(pushed.count(), 1);
        QCOMPARE(half.desk.draft.liveRevision(), isPushedOver ? 43 : 42);
        QCOMPARE(half.desk.draft.tenant(queen)->limits.longestWaitSeconds, 90);
    }

    /// The first try is live before the second comes.
    void aPushThatIsSentAgainIsNotSomebodyElsesThoughItIsRefused()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.relay.failure = lost;
        half.desk.button(u"Push 1 change(s)"_s)->click();
        half.desk.draft.takeLive(41, half.desk.begun);
        QVERIFY(half.desk.says(u"what was pushed has not arrived so far."_s));
        half.desk.relay.failure = client::ApiFailure{{ErrorCode::Conflict, "stale"}, 412, {}, {}};
        QTRY_VERIFY(half.isReady());
        half.desk.button(u"Push 1 change(s)"_s)->click();
        QSignalSpy pushed(&half.sheet, &review::ReviewSheet::pushed);
        half.desk.draft.takeLive(42, half.chosen());
        QCOMPARE(pushed.count(), 1);
        QVERIFY(!half.sheet.isOpen());
        QVERIFY(!half.desk.draft.isStale());
    }

    /// And another review is open by then, of what was edited since.
    void aLostAnswerLeavesALaterReviewAlone()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.relay.failure = lost;
        half.desk.button(u"Push 1 change(s)"_s)->click();
        half.sheet.close();
        half.sheet.begin(wednesdayMorning);
        auto *note = half.sheet.findChild<QLineEdit *>();
        note->setText(u"the longer wait"_s);
        QSignalSpy pushed(&half.sheet, &review::ReviewSheet::pushed);
        half.desk.draft.takeLive(42, half.chosen());
        QCOMPARE(pushed.count(), 1);
        QVERIFY(half.sheet.isOpen());
        QCOMPARE(note->text(), u"the longer wait"_s);
        QTRY_VERIFY(half.desk.button(u"Push 0 change(s)"_s)); // the other of the two is still left out
    }

    void aLostAnswerEndsALaterReviewOfTheSame()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.relay.failure = lost;
        half.desk.button(u"Push 1 change(s)"_s)->click();
        half.desk.draft.edit(u"wait as before"_s, queen, [&](plan::Tenant &tenant) {
            tenant.limits.longestWaitSeconds = queenOf(half.desk.begun).limits.longestWaitSeconds;
        });
        QVERIFY(half.sheet.isOpen());
        half.desk.draft.takeLive(42, half.chosen());
        QVERIFY(!half.sheet.isOpen()); // nothing is left to push
    }

    void whatIsLeftOutStaysOutWhenAnotherDeskCloses()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        const std::vector<plan::PlanPart> left = half.list().leftParts();
        QCOMPARE(left.size(), std::size_t(1));
        half.desk.button(u"Back"_s)->setFocus();

        plan::Plan closed = harborPlan();
        closed.tenants.back().hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        half.desk.draft.takeLive(half.desk.draft.liveRevision() + 1, closed);
        half.desk.relay.answer({client::CallPage{}, {}});
        QVERIFY(half.list().leftParts() == left);
        QVERIFY(half.desk.window.focusWidget() == half.desk.button(u"Back"_s));
        QVERIFY(half.desk.says(u"look again. What was left out stays left out."_s));
        QTRY_VERIFY(half.desk.says(u"SHA-256"_s));
        QVERIFY(!half.isReady()); // a key that was under way pushes nothing
        QTRY_VERIFY(half.isReady());

        half.sheet.close();
        half.sheet.begin(wednesdayMorning); // by a person: everything is chosen anew
        QVERIFY(half.list().leftParts().empty());
        QVERIFY(!half.desk.says(u"look again"_s));
    }

    void whereNothingWasLeftOutNothingStaysOut()
    {
        HalfPush half;
        half.list().choose(half.list().leftParts());
        plan::Plan closed = harborPlan();
        closed.tenants.back().hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        half.desk.draft.takeLive(half.desk.draft.liveRevision() + 1, closed);
        QVERIFY(half.desk.says(u"It changed while this was open: look again."_s));
        QVERIFY(!half.desk.says(u"stays left out"_s));
    }

    void whatIsLeftOutStaysOutOverAMerge()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        const std::vector<plan::PlanPart> left = half.list().leftParts();
        plan::Plan theirs = harborPlan();
        theirs.tenants.back().name = "Another";
        half.desk.draft.takeLive(half.desk.draft.liveRevision() + 1, theirs);
        QTRY_VERIFY(half.desk.button(u"Compare and merge"_s));
        std::optional<review::Choice> told;
        connect(&half.sheet, &review::ReviewSheet::mergeWanted, &half.sheet,
                [&told](const review::Choice &choice) { told = choice; });
        half.desk.button(u"Compare and merge"_s)->click();
        QVERIFY(told);
        plan::Plan merged = half.desk.draft.plan();
        merged.tenants.back().name = "Another";
        half.desk.draft.merge(u"merge"_s, half.desk.draft.liveRevision(), theirs, merged);
        half.sheet.begin(wednesdayMorning, told);
        QVERIFY(half.list().leftParts() == left);
        QVERIFY(half.desk.says(u"What was left out stays left out."_s));
        QVERIFY(!half.desk.says(u"look again"_s));
    }

    void nothingIsPushedOverAPlanThatThisConsoleCannotRead()
    {
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.draft.takeUnreadable(42);
        half.desk.relay.answer({client::CallPage{}, {}});
        QTRY_VERIFY(half.desk.says(u"Revision 42 is live now, and this console cannot read it"_s));
        QVERIFY(half.desk.says(u"live is 42."_s));
        QVERIFY(!half.isReady());
        QVERIFY(!half.desk.button(u"Compare and merge"_s)); // with a plan that is not live any more
        plan::Plan theirs = half.desk.begun;
        queenOf(theirs).name = "The Queen";
        half.desk.draft.takeLive(42, theirs);
        half.desk.relay.answer({client::CallPage{}, {}});
        QTRY_VERIFY(half.desk.button(u"Compare and merge"_s));
    }

    /// Somebody who pushes the very same afterwards has pushed it.
    void whatWasRefusedIsNotExpected_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {403, 412, 422})
            QTest::addRow("%d", status) << status;
    }
    void whatWasRefusedIsNotExpected()
    {
        QFETCH(const int, status);
        HalfPush half;
        QTRY_VERIFY(half.isReady());
        half.desk.relay.failure = client::ApiFailure{{ErrorCode::Conflict, "refused"}, status, "refused", {}};
        half.desk.button(u"Push 1 change(s)"_s)->click();
        QSignalSpy pushed(&half.sheet, &review::ReviewSheet::pushed);
        half.desk.draft.takeLive(42, half.chosen());
        QCOMPARE(pushed.count(), 0);
        QVERIFY(half.sheet.isOpen());
    }
};

QTEST_MAIN(ReviewPushTest)
#include "ReviewPushTest.moc"
