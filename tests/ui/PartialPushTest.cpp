// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/ChangeList.h"
#include "ui/review/MergeSheet.h"
#include "ui/review/NeededParts.h"
#include "ui/review/ReviewSheet.h"
#include "ui/review/RowsTogether.h"
#include "ui/review/SamePlace.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

/// A new contact rings in the first tier.
void ringLee(plan::Tenant &tenant)
{
    tenant.contacts.push_back({ContactId("lee"), "Lee Stone", *PhoneNumber::fromE164("+16195550177"), true});
    tenant.tiers[0].contacts.emplace_back("lee");
}

/// The first number of the second business is one of the queen's.
plan::Plan withMovedNumber(plan::Plan plan)
{
    plan::Tenant &other = plan.tenants[1];
    queenOf(plan).numbers.push_back(other.numbers.front());
    other.numbers.erase(other.numbers.begin());
    return plan;
}

void renameSales(plan::Tenant &tenant)
{
    plan::renameRoute(tenant, RouteId("sales"), RouteId("reservations"));
}

plan::HoursException exception(const std::string &name, unsigned day)
{
    return {name, std::chrono::year(2026) / std::chrono::December / day, {}};
}

plan::MenuStep &menuOf(plan::Tenant &tenant)
{
    return std::get<plan::MenuStep>(tenant.routes.at(RouteId("open")).back());
}

/// Friday, and another name for “sales”; a review of both, and what comes after it as in the window.
struct RenamingDesk : ReviewDesk {
    RenamingDesk()
        : sheet(draft, &window)
        , merge(draft, &window)
    {
        closeFridayAt(19);
        draft.edit(u"rename sales"_s, queen, renameSales);
        sheet.setRelay(&relay);
        QObject::connect(&sheet, &review::ReviewSheet::mergeWanted, &merge,
                         [this](const review::Choice &choice) { merge.begin(choice); });
        QObject::connect(&merge, &review::MergeSheet::merged, &sheet,
                         [this](const std::optional<review::Choice> &reviewed) {
                             sheet.begin(wednesdayMorning, reviewed);
                             relay.answer({client::CallPage{}, {}});
                         });
    }
    void review()
    {
        sheet.begin(wednesdayMorning);
        relay.answer({client::CallPage{}, {}});
    }
    /// Another desk calls “sales” otherwise too, so that nothing of it is left that has another name.
    bool mergeWithBookings()
    {
        plan::Plan theirs = begun;
        plan::renameRoute(queenOf(theirs), RouteId("sales"), RouteId("bookings"));
        return mergeWith(theirs);
    }
    bool mergeWith(const plan::Plan &theirs)
    {
        pushElsewhere(theirs);
        draft.takeLive(relay.revision, theirs);
        if (!QTest::qWaitFor([this] { return button(u"Compare and merge"_s); }))
            return false;
        button(u"Compare and merge"_s)->click();
        button(u"Merge into my draft"_s)->click();
        return sheet.isOpen() && !draft.isStale();
    }
    /// "Friday…" of each row that is ticked, or that is not.
    QStringList rows(Qt::CheckState state) const
    {
        QStringList words;
        const auto *list = sheet.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == state)
                words += list->item(row)->text().section(u'\n', 0, 0);
        }
        words.sort();
        return words;
    }

    review::ReviewSheet sheet;
    review::MergeSheet merge;
};

QListWidgetItem *rowWith(const review::ReviewSheet &sheet, const QString &words)
{
    const auto rows = sheet.findChild<QListWidget *>()->findItems(words, Qt::MatchContains);
    return rows.isEmpty() ? nullptr : rows.first();
}

} // namespace

/// Changes of a draft that hang together, of which some are pushed.
class PartialPushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsNewIsNamedAndANumberThatMovesIsNotLost()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = withMovedNumber(before);
        const PhoneNumber moved = before.tenants[1].numbers.front();
        ringLee(queenOf(after));
        std::vector<std::string> words;
        for (const plan::PartChange &part : plan::changesByPart(before, after)) {
            for (const plan::Change &change : part.changes)
                words.push_back(change.words);
        }
        QCOMPARE(words.size(), std::size_t(4));
        const auto says = [&words](const std::string &part) {
            return std::any_of(words.begin(), words.end(),
                               [&](const std::string &each) { return each.find(part) != std::string::npos; });
        };
        QVERIFY(says("also rings Lee Stone."));
        QVERIFY(says("Number " + moved.e164() + " moves to " + queenOf(after).name));
        QVERIFY(says("Number " + moved.e164() + " moves here from " + after.tenants[1].name));
        const auto together = review::rowsTogether(before, after, plan::changesByPart(before, after));
        QCOMPARE(std::count_if(together.begin(), together.end(),
                               [](const auto &rows) { return rows.size() == 1; }),
                 2);
    }

    void aNumberThatMovesIsPushedWholeOrNotAtAll()
    {
        ReviewDesk desk;
        desk.draft.editPlan(u"move a number"_s, [](plan::Plan &plan) { plan = withMovedNumber(plan); });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer({client::CallPage{}, {}});
        QListWidgetItem *comes = rowWith(sheet, u"moves here from"_s);
        QListWidgetItem *goes = rowWith(sheet, u"moves to"_s);
        QVERIFY(comes && goes);
        comes->setCheckState(Qt::Unchecked);
        QCOMPARE(goes->checkState(), Qt::Unchecked);
        goes->setCheckState(Qt::Checked);
        QCOMPARE(comes->checkState(), Qt::Checked);
    }

    void whatIsNeededOfWhatWasLeftOutIsNamedAndPushedToo()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        desk.draft.edit(u"ring Lee"_s, queen, ringLee);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        desk.relay.answer({client::CallPage{}, {}});
        rowWith(sheet, u"Contact Lee Stone"_s)->setCheckState(Qt::Unchecked);
        rowWith(sheet, u"Friday"_s)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(desk.button(u"Push that too"_s));
        QVERIFY(desk.says(u"What is ticked cannot be pushed without what is left out:"_s));
        QVERIFY(desk.says(u"Contact Lee Stone"_s));
        QVERIFY(!desk.button(u"Go there"_s));
        desk.button(u"Push that too"_s)->click();
        QCOMPARE(rowWith(sheet, u"Contact Lee Stone"_s)->checkState(), Qt::Checked);
        QCOMPARE(rowWith(sheet, u"Friday"_s)->checkState(), Qt::Unchecked);
        QTRY_VERIFY(!desk.button(u"Push that too"_s));
    }

    void whatIsCalledOtherwiseInTheDraftIsFoundThere_data()
    {
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("there");
        QTest::newRow("a step") << "tenants[0].routes.sales[0].seconds"s
                                << "tenants[0].routes.vente[0].seconds"s;
        QTest::newRow("a route") << "tenants[0].routes.sales"s
                                 << "tenants[0].routes.vente"s;
        QTest::newRow("a text") << "tenants[0].texts.sorry"s
                                << "tenants[0].texts.pardon"s;
        QTest::newRow("a text's words") << "tenants[0].texts.sorry.body"s
                                        << "tenants[0].texts.pardon.body"s;
        QTest::newRow("a tier") << "tenants[0].tiers[0].seconds"s
                                << "tenants[0].tiers[1].seconds"s;
        QTest::newRow("a caller rule") << "tenants[0].callers[0].then"s
                                       << "tenants[0].callers[1].then"s;
        QTest::newRow("an exception") << "tenants[0].hours.exceptions[0].hours"s
                                      << "tenants[0].hours.exceptions[1].hours"s;
    }
    void whatIsCalledOtherwiseInTheDraftIsFoundThere()
    {
        QFETCH(const std::string, path);
        QFETCH(const std::string, there);
        plan::Plan shown = harborPlan();
        queenOf(shown).texts[TextId("sorry")] = {};
        queenOf(shown).routes[RouteId("sales")] = {plan::RingStep{{queenOf(shown).tiers[0].id}},
                                                   plan::TextStep{TextId("sorry")}};
        queenOf(shown).hours.exceptions = {exception("Eve", 24), exception("Christmas", 25)};
        plan::Plan draft = shown;
        plan::renameException(queenOf(draft), "Eve", "Xmas Eve");
        std::swap(queenOf(draft).hours.exceptions[0], queenOf(draft).hours.exceptions[1]);
        plan::renameRule(queenOf(draft), queenOf(draft).callers[0].name, "Unwanted");
        std::swap(queenOf(draft).callers[0], queenOf(draft).callers[1]);
        plan::renameTier(queenOf(draft), queenOf(shown).tiers[0].id, TierId("vorne"));
        std::swap(queenOf(draft).tiers[0], queenOf(draft).tiers[1]);
        plan::renameText(queenOf(draft), TextId("sorry"), TextId("pardon"));
        plan::renameRoute(queenOf(draft), RouteId("sales"), RouteId("vente"));
        QCOMPARE(review::samePlace(path, shown, draft).value_or(""), there);
    }

    void aNameThatWasLeftOutStaysOutThoughAMergeMakesOtherPartsOfIt()
    {
        RenamingDesk desk;
        desk.review();
        rowWith(desk.sheet, u"is now called"_s)->setCheckState(Qt::Unchecked);
        QVERIFY(desk.mergeWithBookings());
        QVERIFY(!rowWith(desk.sheet, u"is now called"_s));
        QCOMPARE(desk.rows(Qt::Checked).size(), 1);
        QVERIFY(desk.rows(Qt::Checked).front().contains(u"Friday"_s));
        QCOMPARE(desk.rows(Qt::Unchecked).size(), 2); // “open”, “reservations”
        QVERIFY(desk.says(u"What was left out stays left out."_s));
        QVERIFY(!desk.says(u"new in this list"_s));
        QTRY_VERIFY(desk.button(u"Push 1 change(s)"_s) && desk.button(u"Push 1 change(s)"_s)->isEnabled());
        desk.button(u"Push 1 change(s)"_s)->click();
        plan::Plan pushed = plan::readPlan(desk.relay.planText).plan;
        QVERIFY(queenOf(pushed).routes.contains(RouteId("bookings")));
        QVERIFY(!queenOf(pushed).routes.contains(RouteId("reservations")));
        QVERIFY(queenOf(pushed).hours.week[4] == plan::DayHours({{9 * 60, 19 * 60}}));
    }

    void whatAnotherDeskDoesUnderTheOldNameLeavesTheNameAsItWas()
    {
        RenamingDesk desk;
        desk.review();
        rowWith(desk.sheet, u"is now called"_s)->setCheckState(Qt::Unchecked);
        plan::Plan theirs = desk.begun;
        queenOf(theirs).routes.at(RouteId("sales")).push_back(plan::HangupStep());
        QVERIFY(desk.mergeWith(theirs));
        QCOMPARE(desk.rows(Qt::Checked).size(), 1);
        QCOMPARE(rowWith(desk.sheet, u"is now called"_s)->checkState(), Qt::Unchecked);
        QVERIFY(desk.says(u"What was left out stays left out."_s));
    }

    void aNameThatWasChosenStaysChosen()
    {
        RenamingDesk desk;
        desk.review();
        rowWith(desk.sheet, u"Friday"_s)->setCheckState(Qt::Unchecked);
        QVERIFY(desk.mergeWithBookings());
        QCOMPARE(desk.rows(Qt::Unchecked).size(), 1);
        QVERIFY(desk.rows(Qt::Unchecked).front().contains(u"Friday"_s));
        QCOMPARE(desk.rows(Qt::Checked).size(), 2);
        QVERIFY(!desk.says(u"new in this list"_s));
        QTRY_VERIFY(desk.button(u"Push 3 change(s)"_s) && desk.button(u"Push 3 change(s)"_s)->isEnabled());
    }

    /// The menu leads elsewhere by the name, and asks once more by itself: one part, of which half was
    /// chosen.
    void whatWasLeftOutInPartIsToldAndWaits()
    {
        RenamingDesk desk;
        desk.draft.edit(u"ask more often"_s, queen, [](plan::Tenant &tenant) { menuOf(tenant).tries = 3; });
        desk.review();
        rowWith(desk.sheet, u"is now called"_s)->setCheckState(Qt::Unchecked);
        QVERIFY(desk.mergeWithBookings());
        QCOMPARE(desk.rows(Qt::Checked).size(), 1);
        QVERIFY(
            desk.says(u"What was left out stays left out. 3 change(s) are new in this list; tick what is to "
                      u"go."_s));
        QListWidgetItem *menu = rowWith(desk.sheet, u"asks 3 time(s)"_s);
        QVERIFY(menu->text().contains(u"\nNew in this list."_s));
        menu->setCheckState(Qt::Checked);
        QVERIFY(!desk.says(u"new in this list;"_s));
    }

    /// Its Monday alone was reviewed; kept, it comes whole.
    void aBusinessThatAnotherDeskRemovedDoesNotComeBackByItself_data()
    {
        QTest::addColumn<bool>("isChosen");
        QTest::newRow("left out") << false;
        QTest::newRow("chosen") << true;
    }
    void aBusinessThatAnotherDeskRemovedDoesNotComeBackByItself()
    {
        QFETCH(const bool, isChosen);
        RenamingDesk desk;
        const plan::Tenant other = desk.begun.tenants.back();
        QVERIFY(other.id != queen);
        desk.draft.edit(u"open early"_s, other.id, [](plan::Tenant &tenant) {
            tenant.hours.week[0] = {{6 * 60, 9 * 60}};
        });
        desk.review();
        if (!isChosen)
            rowWith(desk.sheet, u"Monday"_s)->setCheckState(Qt::Unchecked);
        plan::Plan theirs = desk.begun;
        theirs.tenants.pop_back();
        QVERIFY(desk.mergeWith(theirs));
        QCOMPARE(desk.rows(Qt::Checked).size(), 2); // Friday and the name
        QListWidgetItem *business = rowWith(desk.sheet, QString::fromStdString(other.name));
        QVERIFY(business && business->checkState() == Qt::Unchecked);
        QVERIFY(business->text().contains(u"\nNew in this list."_s));
        QVERIFY(desk.says(u"1 change(s) are new in this list"_s));
    }

    void whatIsNewInAListThatIsMadeAnewWaitsForATick()
    {
        RenamingDesk desk;
        desk.review();
        desk.draft.edit(u"wait longer"_s, queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        QCOMPARE(desk.rows(Qt::Checked).size(), 2);
        QCOMPARE(desk.rows(Qt::Unchecked).size(), 1);
        QVERIFY(desk.says(u"1 change(s) are new in this list"_s));
        QVERIFY(!desk.says(u"stays left out"_s));
        desk.closeFridayAt(18); // it is still new, as nobody ticked it
        QVERIFY(desk.says(u"1 change(s) are new in this list"_s));
        QVERIFY(!desk.says(u"stays left out"_s));
        desk.sheet.close();
        desk.review(); // by a person: everything is chosen anew
        QCOMPARE(desk.rows(Qt::Unchecked).size(), 0);
        QVERIFY(!desk.says(u"new in this list"_s));
    }

    void partsThatBecomeANameAreAsTheyWere()
    {
        RenamingDesk desk;
        const auto addStep = [](plan::Tenant &tenant) {
            tenant.routes.at(RouteId("reservations")).push_back(plan::HangupStep());
        };
        const auto removeStep = [](plan::Tenant &tenant) {
            tenant.routes.at(RouteId("reservations")).pop_back();
        };
        desk.draft.edit(u"add a step"_s, queen, addStep);
        desk.review();
        QCOMPARE(desk.rows(Qt::Checked).size(), 4);
        desk.draft.edit(u"remove it"_s, queen, removeStep);
        QCOMPARE(desk.rows(Qt::Checked).size(), 2); // all of it was chosen
        desk.draft.edit(u"add it again"_s, queen, addStep);
        QCOMPARE(desk.rows(Qt::Checked).size(), 4);
        for (const QString &row : {u"“reservations” is new"_s, u"“sales” is removed"_s, u"“open”"_s})
            rowWith(desk.sheet, row)->setCheckState(Qt::Unchecked);
        desk.draft.edit(u"and remove it again"_s, queen, removeStep);
        QCOMPARE(desk.rows(Qt::Checked).size(), 1);
        QVERIFY(rowWith(desk.sheet, u"is now called"_s)->checkState() == Qt::Unchecked);
        QVERIFY(desk.says(u"What was left out stays left out."_s));
    }

    void whereTheDraftItselfHasErrorsNothingLeftOutHelps()
    {
        const plan::Plan before = harborPlan();
        plan::Plan edited = before;
        ringLee(queenOf(edited));
        queenOf(edited).tiers[0].seconds = 1;
        review::Question question{before, before, {}, wednesdayMorning};
        question.edited = edited;
        question.leftOut = {{queen, plan::Section::Contact, "lee"}};
        question.after = review::withParts(
            before, edited, {{queen, plan::Section::Tier, before.tenants[0].tiers[0].id.value}});
        QVERIFY(review::neededParts(question).empty());
    }
};

QTEST_MAIN(PartialPushTest)
#include "PartialPushTest.moc"
