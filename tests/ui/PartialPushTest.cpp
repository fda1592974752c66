// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/MovedNumbers.h"
#include "ui/review/NeededParts.h"
#include "ui/review/ReviewSheet.h"
#include "ui/review/SamePlace.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>
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
    }
    void whatIsCalledOtherwiseInTheDraftIsFoundThere()
    {
        QFETCH(const std::string, path);
        QFETCH(const std::string, there);
        plan::Plan shown = harborPlan();
        queenOf(shown).texts[TextId("sorry")] = {};
        queenOf(shown).routes[RouteId("sales")] = {plan::RingStep{{queenOf(shown).tiers[0].id}},
                                                   plan::TextStep{TextId("sorry")}};
        plan::Plan draft = shown;
        plan::renameTier(queenOf(draft), queenOf(shown).tiers[0].id, TierId("vorne"));
        std::swap(queenOf(draft).tiers[0], queenOf(draft).tiers[1]);
        plan::renameText(queenOf(draft), TextId("sorry"), TextId("pardon"));
        plan::renameRoute(queenOf(draft), RouteId("sales"), RouteId("vente"));
        QCOMPARE(review::samePlace(path, shown, draft).value_or(""), there);
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
