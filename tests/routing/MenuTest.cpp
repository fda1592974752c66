// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

class MenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidBeforeIsInTheSameAnswer();
    void aKeyLeadsToItsRoute();
    void aWrongKeyAndSilenceAskAgain_data();
    void aWrongKeyAndSilenceAskAgain();
    void aKeyTellsWhichOthersWereThere();
    void aMissTellsWhichKeysWereThere_data();
    void aMissTellsWhichKeysWereThere();
    void withoutOtherwiseTheNextStepComes();
    void nobodyListsKeysWhereNobodyReads();
    void starAndHashAreKeys();
    void aCallerWhoLeftIsNotAskedAgain();
    void aSecondMenuCountsItsOwnAskings();
};

void MenuTest::whatWasSaidBeforeIsInTheSameAnswer()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    QCOMPARE(call.last.answer.verbs.size(), std::size_t(2));
    QCOMPARE(std::get<SayVerb>(call.last.answer.verbs[0]).text, "Thank you for calling Queen of San Diego.");
    const auto &ask = std::get<AskVerb>(call.last.answer.verbs[1]);
    QCOMPARE(ask.prompt, "For sales press 1, for events press 2.");
    QCOMPARE(ask.seconds, 6);
    QCOMPARE(ask.next.attempt, 1);
    QCOMPARE(toPath(ask.next), "qdn/41/open/1/0.0.1/1/0");
}

void MenuTest::aKeyLeadsToItsRoute()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    call.press('2');
    QCOMPARE(call.dial().targets.front().contact.value, "office");
    const Event pressed = call.lastEvents(EventKind::MenuPressed).at(0);
    QCOMPARE(pressed.key, "2");
    QCOMPARE(pressed.route.value, "events");
    QCOMPARE(pressed.why, "The caller pressed 2 for route events.");
    QCOMPARE(call.count(EventKind::RouteChosen), 1);
    QCOMPARE(call.state.entryRoute.value, "open");
    QCOMPARE(call.state.route.value, "events");
}

void MenuTest::aWrongKeyAndSilenceAskAgain_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("wrong key") << int('9');
    QTest::newRow("silence") << 0;
}

void MenuTest::aWrongKeyAndSilenceAskAgain()
{
    QFETCH(int, key);
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    call.press(static_cast<char>(key));
    QVERIFY(!call.verb<SayVerb>());
    QCOMPARE(call.verb<AskVerb>()->next.attempt, 2);
    QCOMPARE(call.lastEvents(EventKind::MenuPressed).size(), key ? std::size_t(1) : std::size_t(0));
    call.press(static_cast<char>(key));
    // Two tries are two askings: now it is otherwise.
    QVERIFY(!call.verb<AskVerb>());
    QCOMPARE(call.state.route.value, "sales");
    QCOMPARE(
        call.lastWhy(EventKind::StepEntered),
        "The menu got none of its keys in 2 askings, so the call is offered to Primary and then Backup.");
}

void MenuTest::aKeyTellsWhichOthersWereThere()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    call.press('2');
    QCOMPARE(call.lastEvents(EventKind::MenuPressed).at(0).rejected,
             (std::vector<RejectedAlternative>{{"key 1 for route sales", "The caller pressed 2."},
                                               {"route sales without a key", "The caller pressed 2."}}));
}

void MenuTest::aMissTellsWhichKeysWereThere_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("wrong key") << int('9') << QStringLiteral("The caller pressed 9.");
    QTest::newRow("silence") << 0 << QStringLiteral("Nobody pressed a key within 6 s.");
}

void MenuTest::aMissTellsWhichKeysWereThere()
{
    QFETCH(int, key);
    QFETCH(QString, why);
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    std::vector<RejectedAlternative> keys = {{"key 1 for route sales", why.toStdString()},
                                             {"key 2 for route events", why.toStdString()}};
    call.press(static_cast<char>(key));
    auto passedOver = keys;
    passedOver.push_back({"route sales without a key", "It comes after 2 askings."});
    QCOMPARE(call.lastEvents(EventKind::StepEntered).at(0).rejected, passedOver);
    call.press(static_cast<char>(key));
    QCOMPARE(call.lastEvents(EventKind::StepEntered).at(0).rejected, keys);
}

void MenuTest::nobodyListsKeysWhereNobodyReads()
{
    for (const char key : {'2', '9', '\0'}) {
        RehearsedCall call(RehearsalPlan().compile());
        call.words = Words::Omitted;
        call.arrive();
        call.press(key);
        for (const Event &event : call.events)
            QVERIFY(event.rejected.empty());
    }
}

void MenuTest::withoutOtherwiseTheNextStepComes()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    plan::MenuStep menu{"Press 1.", {{'1', RouteId("sales")}}, 3, 1, {}};
    changed.tenants[0].routes[RouteId("open")] = {menu, plan::SayStep{"Goodbye."}};
    RehearsedCall call(CompiledPlan::compile(changed, 1));
    call.arrive();
    call.press(0);
    QCOMPARE(call.last.answer.verbs, (std::vector<Verb>{SayVerb{"Goodbye."}, HangupVerb{}}));
    RehearsedCall pressing(CompiledPlan::compile(changed, 1));
    pressing.arrive();
    pressing.press('1');
    QCOMPARE(pressing.lastEvents(EventKind::MenuPressed).at(0).rejected,
             (std::vector<RejectedAlternative>{{"the next step without a key", "The caller pressed 1."}}));
}

void MenuTest::starAndHashAreKeys()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    plan::MenuStep menu{"", {{'*', RouteId("sales")}, {'#', RouteId("events")}}, 3, 1, {}};
    changed.tenants[0].routes[RouteId("open")] = {menu};
    for (const char key : {'*', '#'}) {
        RehearsedCall call(CompiledPlan::compile(changed, 1));
        call.arrive();
        call.press(key);
        QCOMPARE(call.state.route.value, key == '*' ? "sales" : "events");
    }
}

void MenuTest::aCallerWhoLeftIsNotAskedAgain()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    call.callerLeft = true;
    const std::size_t written = call.events.size();
    call.press(0);
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
    QCOMPARE(call.events.size(), written);
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Abandoned);
}

void MenuTest::aSecondMenuCountsItsOwnAskings()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan changed{{valid->tenants().front()->tenant}};
    const plan::MenuStep second{"Second", {{'1', RouteId("sales")}}, 3, 2, {}};
    changed.tenants[0].routes[RouteId("open")] = {
        plan::MenuStep{"First", {{'1', RouteId("sales")}}, 3, 2, {}}, second};
    RehearsedCall call(CompiledPlan::compile(changed, 1));
    call.arrive();
    call.press(0);
    call.press(0);
    QCOMPARE(call.verb<AskVerb>()->prompt, "Second");
    QCOMPARE(call.verb<AskVerb>()->next.attempt, 1);
}

QTEST_APPLESS_MAIN(MenuTest)
#include "MenuTest.moc"
