// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "core/plan/merge/ChangedPart.h"
#include "tests/ui/ReviewPlans.h"
#include "ui/review/EffectView.h"
#include "ui/review/PartEffects.h"
#include "ui/review/Review.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <atomic>
#include <vector>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

/// Hours in which nobody rings, and what old calls meet under both plans.
class ReviewFindingsTest : public QObject, protected ReviewPlans {
    Q_OBJECT
private Q_SLOTS:
    void hoursInWhichNobodyRingsAnyMoreAreNamed()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[3] = {{9 * 60, 17 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[3] = {{9 * 60, 13 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QVERIFY(findings.errors.empty());
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(QStringLiteral("Thu 13:00 to 17:00")),
                 qPrintable(findings.care[0].words));
        QCOMPARE(findings.care[0].path, std::string("tenants[0].hours.week"));
        QVERIFY(review::findingsOf({after, before, {}, wednesdayMorning}).care.empty());
    }

    void hoursThatBeginAndEndAtAnyMinuteAreNamedToIt_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("words");
        QTest::newRow("closes a quarter earlier") << 9 * 60 << 16 * 60 + 45 << u"Thu 16:45 to 17:00."_s;
        QTest::newRow("opens a quarter later") << 9 * 60 + 15 << 17 * 60 << u"Thu 09:00 to 09:15."_s;
        QTest::newRow("by a minute") << 9 * 60 << 16 * 60 + 59 << u"Thu 16:59 to 17:00."_s;
    }
    void hoursThatBeginAndEndAtAnyMinuteAreNamedToIt()
    {
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const QString, words);
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[3] = {{9 * 60, 17 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[3] = {{from, until}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.endsWith(words), qPrintable(findings.care[0].words));
    }

    void aPauseBetweenTwoHalfHoursIsNamed()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[3] = {{9 * 60, 17 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[3] = {{9 * 60, 11 * 60 + 31}, {11 * 60 + 58, 17 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.endsWith(u"Thu 11:31 to 11:58."_s),
                 qPrintable(findings.care[0].words));
    }

    void aBusinessThatIsAlwaysSilentNowIsToldAsSuch()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week = {};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.endsWith(u"nobody is rung any more, all week long."_s),
                 qPrintable(findings.care[0].words));
        QVERIFY(findings.silent.isEmpty());
    }

    void hoursPastMidnightNameBothDays()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[4] = {{0, 8 * 60}};
        queenOf(after).hours.week[5] = {{9 * 60, 24 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(u"Fri 08:00 to Sat 09:00"_s),
                 qPrintable(findings.care[0].words));
    }

    void theSameWeekdayAWeekLaterIsToldByItsDate()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week = {};
        queenOf(after).hours.week[2] = {{10 * 60, 12 * 60}}; // of Wednesday, which is today
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(u"Wed 25 Nov 12:00 to Wed 2 Dec 10:00"_s),
                 qPrintable(findings.care[0].words));
    }

    /// As an afternoon that is closed from now on, and was begun already.
    void aGapThatGoesOnThroughNowIsOne()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[2] = {{0, 10 * 60}, {18 * 60, 24 * 60}}; // of Wednesday, which is today
        queenOf(after).hours.week[4] = {{0, 10 * 60}, {18 * 60, 24 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.endsWith(u" on Fri 10:00 to 18:00, Wed 10:00 to 18:00."_s),
                 qPrintable(findings.care[0].words));
    }

    void hoursInWhichANewBusinessRingsNobodyAreToldQuietly()
    {
        plan::Plan after = harbor();
        queenOf(after).hours = {};
        for (auto &day : queenOf(after).hours.week)
            day = {{0, 24 * 60}};
        queenOf(after).hours.week[3] = {{0, 18 * 60}};
        plan::Plan before = after;
        std::erase_if(before.tenants, [](const plan::Tenant &tenant) { return tenant.id == queen; });
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.silent, QStringList{u"Queen of San Diego is new: nobody is rung on Thu 18:00 to "
                                              u"Fri 00:00."_s});
    }

    void hoursThatRangNobodyBeforeEitherAreToldQuietly()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        queenOf(before).hours.week[3] = {{0, 18 * 60}};
        plan::Plan after = before;
        queenOf(after).limits.longestWaitSeconds += 1;
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.silent.size(), 1); // of the others nothing changes
        QVERIFY2(findings.silent[0].endsWith(u"as before, nobody is rung on Thu 18:00 to Fri 00:00."_s),
                 qPrintable(findings.silent[0]));
        for (const review::Care &care : findings.care)
            QVERIFY2(!care.words.contains(u"nobody is rung"_s), qPrintable(care.words));
    }

    void whatIsLeftOutOfTheEffectIsSaid()
    {
        PatientRelay relay;
        review::RecentCalls calls;
        calls.read(&relay, wednesdayMorning);
        client::CallPage page;
        page.calls.assign(5'000, call(3, Outcome::Missed));
        page.next = "further";
        const auto first = relay.held.front();
        first({page, {}});
        QCOMPARE(relay.held.size(), std::size_t(1));
        QVERIFY(calls.isCut());
        review::Findings findings;
        findings.replayed = 5'000;
        findings.elsewhere.assign(250, {call(3, Outcome::Missed), u"before"_s, u"after"_s});
        findings.noLongerAnswered = 3;
        review::EffectView view;
        view.show(findings, harbor(), harbor(), calls);
        const auto *list = view.findChild<QListWidget *>();
        QCOMPARE(list->count(), 201);
        QCOMPARE(list->item(200)->text(), u"50 more call(s) are not listed."_s);
        QStringList said;
        for (const QLabel *label : view.findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(
            said.contains(
                u"250 of 5,000 call(s) would have gone elsewhere. 3 would not have been answered any more. "
                "These are the newest 5,000 call(s); the older ones of the 7 days were not tried."_s),
            qPrintable(said.join(u'|')));
        calls.read(&relay, wednesdayMorning);
        QVERIFY(!calls.isCut());
    }

    void oldCallsArePlayedThroughBothPlans()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[1] = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[1] = {};
        // Yesterday, a Tuesday, was open; the day before was not.
        const auto findings = review::findingsOf(
            {before, after, {call(24, Outcome::Missed), call(48, Outcome::Voicemail)}, wednesdayMorning});
        QCOMPARE(findings.replayed, 2);
        QCOMPARE(findings.elsewhere.size(), std::size_t(1));
        QVERIFY(findings.elsewhere[0].before.contains(QStringLiteral("open")));
        QVERIFY(findings.elsewhere[0].after.contains(QStringLiteral("closed")));
    }

    void aRouteThatIsCalledOtherwiseMovesNoCall()
    {
        plan::Plan before = harbor();
        queenOf(before).callers = {{"Guests", {.prefixes = {"+1"}}, RouteId("vip")}};
        plan::Plan after = before;
        plan::renameRoute(queenOf(after), RouteId("vip"), RouteId("regulars"));
        plan::renameTier(queenOf(after), TierId("primary"), TierId("crew"));
        const std::vector<CallSummary> calls{call(24, Outcome::Missed), call(48, Outcome::Voicemail)};
        const auto findings = review::findingsOf({before, after, calls, wednesdayMorning});
        QCOMPARE(findings.replayed, 2);
        QVERIFY(findings.elsewhere.empty());
        const std::atomic<bool> goesOn = false;
        for (const plan::PartChange &part : plan::changesByPart(before, after)) {
            const auto effect = review::effectOf(before, after, part.part, calls, goesOn);
            QVERIFY(effect == review::PartEffect());
        }
        queenOf(after).callers[0].then = RouteId("closed");
        queenOf(after).callers.push_back({"Others", {.prefixes = {"+44"}}, RouteId("regulars")});
        const auto moved = review::findingsOf({before, after, calls, wednesdayMorning});
        QCOMPARE(moved.elsewhere.size(), std::size_t(2)); // the name hides no real move
        QVERIFY2(moved.elsewhere[0].before.contains(u"“regulars”"_s), qPrintable(moved.elsewhere[0].before));
        QVERIFY2(moved.elsewhere[0].after.contains(u"“closed”"_s), qPrintable(moved.elsewhere[0].after));
    }

    void aScenarioThatFailsByANameAloneSaysSo()
    {
        plan::Plan before = harbor();
        queenOf(before).callers = {{"Guests", {.prefixes = {"+1"}}, RouteId("vip")}};
        scenario::Scenario kept;
        kept.name = u"A guest"_s;
        kept.question = {"+16195550100", "+12015550123", wednesdayMorning, {}, {}};
        kept.expected = scenario::expectationOf(
            *scenario::play(*routing::CompiledPlan::compile(before, 1), kept.question));
        QCOMPARE(kept.expected.firstTier, TierId("primary"));
        plan::Plan after = before;
        plan::renameRoute(queenOf(after), RouteId("vip"), RouteId("regulars"));
        plan::renameTier(queenOf(after), TierId("primary"), TierId("crew"));
        const auto named = review::findingsOf({before, after, {}, wednesdayMorning, {kept}});
        QCOMPARE(named.failingScenarios.size(), 1); // it will fail in each plan to come
        QVERIFY2(named.failingScenarios[0].startsWith(u"The scenario “A guest” fails by a name alone"_s),
                 qPrintable(named.failingScenarios[0]));
        queenOf(after).callers[0].then = RouteId("closed");
        queenOf(after).callers.push_back({"Others", {.prefixes = {"+44"}}, RouteId("regulars")});
        const auto moved = review::findingsOf({before, after, {}, wednesdayMorning, {kept}});
        QCOMPARE(moved.failingScenarios.size(), 1);
        QVERIFY2(moved.failingScenarios[0].contains(u"it would be"_s), qPrintable(moved.failingScenarios[0]));
    }

    void whoLeavesThePlanAnswersNoMore()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        CallSummary answered = call(24, Outcome::Answered);
        answered.contact = queenOf(before).tiers[0].contacts[0];
        plan::Plan after = before;
        for (auto &day : queenOf(after).hours.week)
            day = {};
        const auto findings = review::findingsOf({before, after, {answered}, wednesdayMorning});
        QCOMPARE(findings.noLongerAnswered, 1);
    }

    void aPlanWithErrorsIsNotPlayed()
    {
        plan::Plan after = harbor();
        queenOf(after).tiers[0].seconds = 3;
        QVERIFY(!review::findingsOf({harbor(), after, {}, wednesdayMorning}).errors.empty());
    }
};

QTEST_MAIN(ReviewFindingsTest)
#include "ReviewFindingsTest.moc"
