// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ReviewSheet.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/PartEffects.h"
#include "ui/review/SamePlace.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

namespace {

const client::ApiResult<client::CallPage> noCalls{client::CallPage{}, {}};
const client::ApiResult<client::CallPage> noAnswer{std::nullopt, {}};

/// With a third and a fourth tier that no route rings.
plan::Plan withSpareTiers()
{
    plan::Plan plan = harborPlan();
    for (const char *id : {"third", "fourth"}) {
        queenOf(plan).tiers.push_back(queenOf(plan).tiers.front());
        queenOf(plan).tiers.back().id = TierId(id);
    }
    return plan;
}

/// At 10:41 in San Diego, the day before the review.
CallSummary tuesdayCall(const char *number)
{
    CallSummary call;
    call.to = number;
    call.from = "+12025550147";
    call.startedAt = wednesdayMorning - std::chrono::hours(24);
    return call;
}

QStringList emptyTiers(const plan::Plan &before, const plan::Plan &after)
{
    QStringList lines;
    for (const review::Care &care : review::findingsOf({before, after, {}, wednesdayMorning, {}}).care) {
        if (care.words.contains(u"Nobody is in this tier"_s))
            lines << care.words + u'|' + QString::fromStdString(care.path);
    }
    return lines;
}

/// Somebody closes a business by hand while the push is under way, and this desk hears of it first.
class OvertakenRelay final : public PatientRelay {
public:
    void push(const std::string &text, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override
    {
        if (overtake)
            std::exchange(overtake, {})();
        PatientRelay::push(text, basedOn, note, author, std::move(done));
    }

    std::function<void()> overtake;
};

} // namespace

class ReviewSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thereAreNoCallsOnlyOnceTheyAreRead()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(desk.says(u"SHA-256"_s)); // everything else is found
        QVERIFY(desk.says(u"The calls are being read…"_s));
        QVERIFY(!desk.says(u"There were no calls"_s));
        QVERIFY(!desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.says(u"There were no calls to try it on."_s));
        QVERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
    }

    void anotherPlanOfTheSameRevisionVoidsTheReview()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        plan::Plan other = harborPlan();
        queenOf(other).name = "Another Queen";
        desk.draft.takeLive(desk.draft.liveRevision(), other);
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.says(u"The relay works with another store now"_s));
        QVERIFY(!desk.button(u"Push 1 change(s)"_s)->isEnabled());
    }

    void aRefusedPushLeadsToAnotherToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("it may not push") << 403;
        QTest::newRow("it is not known") << 401;
    }

    void aRefusedPushLeadsToAnotherToken()
    {
        QFETCH(const int, status);
        ReviewDesk desk;
        review::ReviewSheet sheet(desk.draft, &desk.window);
        pushInVain(desk, sheet, {{ErrorCode::Refused, "no"}, status, "No", {}});
        QVERIFY(desk.says(u"The draft was not pushed."_s));
        QSignalSpy wanted(&sheet, &review::ReviewSheet::credentialsWanted);
        desk.button(u"Credentials"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!sheet.isOpen());
        QVERIFY(desk.draft.isEdited());
    }

    void whatTheRelayFindsWrongIsSaidWithTheWayThere()
    {
        ReviewDesk desk;
        review::ReviewSheet sheet(desk.draft, &desk.window);
        client::ApiFailure failure{{ErrorCode::BadInput, "two"}, 422, "Unprocessable", {}};
        failure.problems = {{"tenants[0].tiers[0].seconds", "3", "a whole number from 5 to 600"},
                            {"tenants[0].tiers[1].seconds", "4", "a whole number from 5 to 600"}};
        pushInVain(desk, sheet, failure);
        QVERIFY(desk.says(u"The relay found 2 problem(s) in it."_s));
        QVERIFY(desk.says(u"3 is not a whole number from 5 to 600"_s));
        QSignalSpy wanted(&sheet, &review::ReviewSheet::goToWanted);
        desk.button(u"Go there"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<std::string>(), std::string("tenants[0].tiers[0].seconds"));
    }

    void callsThatCouldNotBeReadStaySaid()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        desk.draft.edit(u"wait"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer(noAnswer);
        const QString failed = u"The calls could not be loaded, so the effect on them is not known."_s;
        QVERIFY(desk.says(failed));
        QTRY_VERIFY(desk.button(u"Push 2 change(s)"_s)->isEnabled());
        QVERIFY(desk.says(failed));
        sheet.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        QVERIFY(desk.says(failed));
        desk.button(u"Retry"_s)->click();
        QVERIFY(desk.says(u"The calls are being read…"_s));
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.says(u"There were no calls to try it on."_s));
        QVERIFY(!desk.button(u"Retry"_s));
    }

    void eachTierThatIsEmptiedIsNamed()
    {
        plan::Plan before = withSpareTiers();
        queenOf(before).tiers[2].contacts.clear();
        plan::Plan after = before;
        queenOf(after).tiers[3].contacts.clear();
        const QStringList lines = emptyTiers(before, after);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(u"Tier “Fourth”"_s), qPrintable(lines[0]));
        QVERIFY2(lines[0].endsWith(u"|tenants[0].tiers[3].contacts"_s), qPrintable(lines[0]));
    }

    void aWarningIsNotNewBecauseItsTierMoved()
    {
        plan::Plan before = withSpareTiers();
        queenOf(before).tiers[2].contacts.clear();
        plan::Plan after = before;
        std::swap(queenOf(after).tiers[2], queenOf(after).tiers[3]);
        std::swap(after.tenants[0], after.tenants[1]);
        QVERIFY2(emptyTiers(before, after).isEmpty(), qPrintable(emptyTiers(before, after).join(u'\n')));
    }

    void placesAreFoundByWhatStandsThere()
    {
        const plan::Plan from = harborPlan();
        plan::Plan to = from;
        std::swap(to.tenants[0], to.tenants[2]);
        std::swap(queenOf(to).tiers[0], queenOf(to).tiers[1]);
        QCOMPARE(review::samePlace("tenants[0].tiers[0].seconds", from, to).value_or(""),
                 std::string("tenants[2].tiers[1].seconds"));
        QCOMPARE(review::samePlace("tenants[0].limits.longestWaitSeconds", from, to).value_or(""),
                 std::string("tenants[2].limits.longestWaitSeconds"));
        queenOf(to).tiers.pop_back();
        QVERIFY(!review::samePlace("tenants[0].tiers[0].seconds", from, to));
        to.tenants.pop_back();
        QVERIFY(!review::samePlace("tenants[0].hours.week", from, to));
    }

    void aLineThatNeedsCareLeadsToItsPlace()
    {
        ReviewDesk desk;
        desk.draft.edit(u"empty"_s, queen, [](plan::Tenant &tenant) { tenant.tiers[0].contacts.clear(); });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        QSignalSpy wanted(&sheet, &review::ReviewSheet::goToWanted);
        std::string path;
        connect(&sheet, &review::ReviewSheet::goToWanted, &sheet, [&](const std::string &to) { path = to; });
        sheet.begin(wednesdayMorning);
        const auto show = [&]() -> QPushButton * {
            for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
                if (button->accessibleName().contains(u"Nobody is in this tier"_s) && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(show());
        show()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(path, std::string("tenants[0].tiers[0].contacts"));
        QVERIFY(!sheet.isOpen());
    }

    void anEditVoidsTheReview()
    {
        ReviewDesk desk;
        desk.draft.edit(u"wait"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 2 change(s)"_s)->isEnabled());
        desk.draft.history().undo();
        QCOMPARE(sheet.findChild<QListWidget *>()->count(), 1);
        QVERIFY(!desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.button(u"Push 1 change(s)"_s)->click();
        plan::Plan live = plan::readPlan(desk.relay.planText).plan;
        QVERIFY(queenOf(live).hours == queenOf(desk.begun).hours);
        QCOMPARE(queenOf(live).limits.longestWaitSeconds, 90);
    }

    void eachChangeSaysWhatItDoesByItself()
    {
        ReviewDesk desk;
        desk.draft.edit(u"wait"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        desk.draft.edit(u"shut"_s, queen, [](plan::Tenant &tenant) { tenant.hours.week[1] = {}; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        const auto *list = sheet.findChild<QListWidget *>();
        QVERIFY(!list->item(0)->text().contains(u"By itself"_s));
        desk.relay.answer(
            {client::CallPage{{tuesdayCall("+16195550100"), tuesdayCall("+16195550100")}, {}}, {}});
        QTRY_VERIFY(list->item(0)->text().endsWith(u"By itself it moves 2 call(s) of the last 7 days."_s));
        QTRY_VERIFY(list->item(1)->text().endsWith(u"By itself it moves no call of the last 7 days."_s));
        QTRY_VERIFY(desk.button(u"Push 2 change(s)"_s)->isEnabled());
        QCOMPARE(list->item(0)->toolTip(), list->item(0)->text());
    }

    void aChangeWithAnErrorIsNotSaidToNeedOthers()
    {
        ReviewDesk desk;
        desk.draft.edit(u"too short"_s, queen, [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 1; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer({client::CallPage{{tuesdayCall("+16195550100")}, {}}, {}});
        const auto *list = sheet.findChild<QListWidget *>();
        QTRY_VERIFY(list->item(0)->text().endsWith(u"\nBy itself it cannot be pushed."_s));
    }

    void aChangeThatNeedsAnotherSaysSo()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        queenOf(after).routes[RouteId("box")] = {plan::VoicemailStep{}};
        queenOf(after).callers[0].then = RouteId("box");
        const std::atomic<bool> goesOn = false;
        for (const plan::PartChange &part : plan::changesByPart(before, after)) {
            const auto effect = review::effectOf(before, after, part.part, {}, goesOn);
            QCOMPARE(effect->standsAlone, part.part.section != plan::Section::Callers);
        }
    }

    void whatIsStoppedFindsNothing()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        queenOf(after).hours.week[1] = {};
        const std::atomic<bool> isStopped = true;
        const auto part = plan::changesByPart(before, after).front().part;
        QVERIFY(!review::effectOf(before, after, part, {tuesdayCall("+16195550100")}, isStopped));
    }

    void whoPushedMeanwhileIsNamed()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        plan::Plan theirs = desk.begun;
        queenOf(theirs).name = "The Queen";
        desk.pushElsewhere(theirs);
        desk.draft.takeLive(desk.relay.revision, theirs);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(
            desk.says(u"Somebody pushed revision 42 at 10:39 (Dana, “holiday”). Your draft is safe."_s));
        QVERIFY(desk.button(u"Compare and merge"_s));
    }

    void whoWasFasterIsNamed()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        plan::Plan theirs = desk.begun;
        queenOf(theirs).name = "The Queen";
        desk.pushElsewhere(theirs);
        desk.button(u"Push 1 change(s)"_s)->click();
        QVERIFY(desk.says(
            u"The draft was not pushed. Somebody pushed revision 42 at 10:39 (Dana, “holiday”)."_s));
        QVERIFY(desk.button(u"Compare and merge"_s));
    }

    void whatCameInDuringThePushIsReviewedFirst()
    {
        ReviewDesk desk;
        OvertakenRelay relay;
        relay.revision = desk.relay.revision;
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&relay);
        sheet.begin(wednesdayMorning);
        relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        plan::Plan theirs = desk.begun;
        queenOf(theirs).hours.override = plan::HoursOverride{
            plan::OpenState::Closed, OffsetInstant{wednesdayMorning + std::chrono::hours(3), 0}, "Storm"};
        relay.overtake = [&] {
            ++relay.revision;
            desk.draft.takeLive(relay.revision, theirs);
        };
        desk.button(u"Push 1 change(s)"_s)->click();
        QVERIFY(desk.says(u"The draft was not pushed."_s));
        QVERIFY(!desk.button(u"Push 1 change(s)"_s)->isEnabled());
        relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.button(u"Push 1 change(s)"_s)->click();
        const plan::Plan pushed = plan::readPlan(relay.planText).plan;
        QVERIFY(std::any_of(pushed.tenants.begin(), pushed.tenants.end(),
                            [](const plan::Tenant &tenant) { return tenant.hours.override.has_value(); }));
    }

private:
    static void pushInVain(ReviewDesk &desk, review::ReviewSheet &sheet, const client::ApiFailure &failure)
    {
        desk.closeFridayAt(19);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer(noCalls);
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.relay.failure = failure;
        desk.button(u"Push 1 change(s)"_s)->click();
    }
};

QTEST_MAIN(ReviewSheetTest)
#include "ReviewSheetTest.moc"
