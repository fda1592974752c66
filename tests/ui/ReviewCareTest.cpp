// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Renames.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/Review.h"
#include "ui/review/ReviewSheet.h"
#include "ui/review/WaitsAndReach.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

namespace {

using Edit = void (*)(plan::Tenant &);

QStringList careOf(Edit edit)
{
    const plan::Plan before = harborPlan();
    plan::Plan after = before;
    edit(queenOf(after));
    QStringList lines;
    for (const review::Care &care : review::findingsOf({before, after, {}, wednesdayMorning, {}}).care)
        lines << care.words + u'|' + QString::fromStdString(care.path);
    return lines;
}

plan::CallerRule &ruleTo(plan::Tenant &tenant, const char *route)
{
    return *std::find_if(tenant.callers.begin(), tenant.callers.end(), [&](const plan::CallerRule &rule) {
        const auto *to = std::get_if<RouteId>(&rule.then);
        return to && to->value == route;
    });
}

/// The one that sends callers to a route.
plan::CallerRule &ruleOf(plan::Tenant &tenant)
{
    return *std::find_if(tenant.callers.begin(), tenant.callers.end(),
                         [](const auto &rule) { return rule.name == "VIPs"; });
}

} // namespace

/// What a review says of waits and of people out of reach.
class ReviewCareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatWasTypedAndIsNoPartOfTheDraftIsNamed()
    {
        ReviewDesk desk;
        desk.closeFridayAt(19);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.askUntaken([] { return QStringList{u"What stands in “Hours on Monday” cannot be read."_s}; });
        sheet.begin(wednesdayMorning);
        desk.relay.answer({client::CallPage{}, {}});
        QTRY_VERIFY(desk.says(u"What stands in “Hours on Monday” cannot be read."_s));
    }

    void aTierThatRingsLongerMakesCallersWait()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) { tenant.tiers[0].seconds += 15; });
        QCOMPARE(lines,
                 QStringList{u"Queen of San Diego: callers may wait up to 15 second(s) longer, by route "
                             "“sales”, “vip”.|tenants[0].routes.sales"_s});
    }

    void aRouteThatIsCalledOtherwiseIsComparedWithItself()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            tenant.tiers[0].seconds += 15;
            plan::renameRoute(tenant, RouteId("sales"), RouteId("bookings"));
        });
        QVERIFY2(lines.filter(u"15 second(s) longer, by route “bookings”, “vip”."_s).size() == 1,
                 qPrintable(lines.join(u'\n')));
    }

    void theLongestWaitCutsWhatATierAdds()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) { tenant.tiers[0].seconds = 600; });
        QCOMPARE(lines.filter(u"may wait"_s).size(), 1);
        const plan::Tenant queen = [] {
            plan::Plan plan = harborPlan();
            return queenOf(plan);
        }();
        const int rung = queen.tiers[0].seconds + queen.tiers[1].seconds;
        const int longer = queen.limits.longestWaitSeconds - rung;
        QVERIFY2(lines.filter(u"may wait"_s)[0].contains(u"up to %1 second(s)"_s.arg(longer)),
                 qPrintable(lines.join(u'\n')));
    }

    void aShorterTierIsNoLongerWait()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) { tenant.tiers[0].seconds -= 5; });
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void aLongerLimitIsToldByItself()
    {
        const QStringList lines =
            careOf([](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds += 30; });
        QCOMPARE(lines, QStringList{u"Queen of San Diego: callers may wait 30 second(s) longer."
                                    "|tenants[0].limits.longestWaitSeconds"_s});
    }

    void whatIsDeletedForGoodIsNamed()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            tenant.limits.keepCallsDays = 30;
            tenant.limits.keepVoicemailDays = 1;
        });
        QCOMPARE(lines,
                 (QStringList{
                     u"Queen of San Diego: calls older than 30 day(s) are deleted for good; rolling back "
                     "brings none back.|tenants[0].limits.keepCallsDays"_s,
                     u"Queen of San Diego: messages older than 1 day(s) are deleted for good, also at "
                     "the carrier; rolling back brings none back.|tenants[0].limits.keepVoicemailDays"_s}));
    }

    void whatIsKeptLongerNeedsNoCare()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            tenant.limits.keepCallsDays += 1;
            tenant.limits.keepVoicemailDays += 1;
        });
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void aContactThatNothingNamesAnyMoreIsNamed()
    {
        const auto unreachable = [](plan::Tenant &tenant) {
            const ContactId captain = tenant.tiers[0].contacts[0];
            for (plan::Tier &tier : tenant.tiers)
                tier.contacts = {tenant.tiers[1].contacts[0]};
            for (auto &[id, text] : tenant.texts)
                std::erase(text.to, captain);
            if (tenant.sms)
                std::erase(tenant.sms->forwardTo, captain);
        };
        const QStringList lines = careOf(unreachable);
        QCOMPARE(lines.filter(u"Queen of San Diego: nothing rings Captain or texts there any more."_s).size(),
                 1);
        QVERIFY2(lines.filter(u"contacts[0].phone"_s).size() == 1, qPrintable(lines.join(u'\n')));
    }

    void aKeyThatRingsNobodyAnyMoreIsNamed()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            for (plan::Step &step : tenant.routes.at(RouteId("events"))) {
                if (std::holds_alternative<plan::RingStep>(step))
                    step = plan::SayStep{"Nobody is here."};
            }
        });
        QCOMPARE(lines
                     .filter(u"Queen of San Diego: nobody is rung any more for callers who press 2."
                             "|tenants[0].routes.events"_s)
                     .size(),
                 1);
        QVERIFY2(lines.filter(u"any more on"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void keysThatLeadToOneRouteAreOneWay()
    {
        plan::Plan plan = harborPlan();
        plan::Tenant &was = queenOf(plan);
        std::get<plan::MenuStep>(was.routes.at(RouteId("open"))[1]).keys['7'] = RouteId("events");
        plan::Tenant is = was;
        is.routes.at(RouteId("events")) = {plan::VoicemailStep{}};
        QVERIFY((review::silencedWays(was, is) ==
                 std::vector<review::SilencedWay>{{"27", std::nullopt, "routes.events"}}));
    }

    void aRuleWhoseCallersReachNobodyAnyMoreIsNamed_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("its route rings nobody")
            << Edit([](plan::Tenant &tenant) { tenant.routes.at(RouteId("vip")) = {plan::VoicemailStep{}}; });
        QTest::newRow("it goes elsewhere")
            << Edit([](plan::Tenant &tenant) { ruleOf(tenant).then = RouteId("closed"); });
        QTest::newRow("it is refused")
            << Edit([](plan::Tenant &tenant) { ruleOf(tenant).then = plan::RejectReason::Busy; });
    }
    void aRuleWhoseCallersReachNobodyAnyMoreIsNamed()
    {
        QFETCH(Edit, edit);
        const QStringList lines = careOf(edit);
        QCOMPARE(
            lines.filter(u"Queen of San Diego: nobody is rung any more for callers of the rule “VIPs”.|"_s)
                .size(),
            1);
    }

    void aRuleBehindOneForTheSameCallersIsNotAsked()
    {
        plan::Plan plan = harborPlan();
        plan::Tenant &was = queenOf(plan);
        const plan::CallerRule vips = ruleOf(was);
        const auto place = std::distance(was.callers.data(), &ruleOf(was));
        was.callers.insert(was.callers.begin() + place + 1, vips);
        was.callers[std::size_t(place) + 1].name = "VIPs, once more";
        plan::Tenant is = was;
        is.callers[std::size_t(place)].then = RouteId("message");
        const auto silenced = review::silencedWays(was, is);
        QCOMPARE(silenced.size(), std::size_t(1));
        QCOMPARE(silenced.front().rule, std::optional(std::size_t(place)));
        plan::Tenant both = is;
        both.callers[std::size_t(place) + 1].then = RouteId("message");
        QVERIFY(review::silencedWays(is, both).empty()); // nobody was rung for them before
        is.callers[std::size_t(place)].active = false;
        QVERIFY(review::silencedWays(was, is).empty());
    }

    void aRuleThatIsSwitchedOffTakesNobodyAway()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) { ruleOf(tenant).active = false; });
        QVERIFY2(lines.filter(u"of the rule"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void rulesThatSwapTheirNamesTakeNobodyAway()
    {
        const QStringList lines =
            careOf([](plan::Tenant &tenant) { std::swap(tenant.callers[0].name, tenant.callers[1].name); });
        QVERIFY2(lines.filter(u"of the rule"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void ofRulesOfOneNameNoneIsTakenForAnother()
    {
        plan::Plan before = harborPlan();
        plan::Tenant &was = queenOf(before);
        for (plan::CallerRule &rule : was.callers)
            rule.name.clear();
        plan::CallerRule silent = ruleTo(was, "vip");
        silent.then = RouteId("message");
        was.callers.push_back(silent);
        plan::Plan after = before;
        QVERIFY(review::silencedWays(was, queenOf(after)).empty());
        ruleTo(queenOf(after), "vip").then = RouteId("closed");
        const auto care = review::findingsOf({before, after, {}, wednesdayMorning, {}}).care;
        QVERIFY(std::any_of(care.begin(), care.end(), [](const review::Care &each) {
            return each.words ==
                   u"Queen of San Diego: nobody is rung any more for callers of caller rule 2."_s;
        }));
    }

    void aKeyOfASecondMenuIsNamed()
    {
        plan::Plan plan = harborPlan();
        plan::Tenant &was = queenOf(plan);
        plan::Route &open = was.routes.at(RouteId("open"));
        plan::MenuStep first = std::get<plan::MenuStep>(open[1]);
        first.keys = {{'2', RouteId("sales")}};
        first.otherwise.reset();
        open.insert(open.begin() + 1, first);
        plan::Tenant is = was;
        is.routes.at(RouteId("events")) = {plan::VoicemailStep{}};
        QVERIFY((review::silencedWays(was, is) ==
                 std::vector<review::SilencedWay>{{"2", std::nullopt, "routes.events"}}));
    }

    void anOldWarningOfARenamedRouteIsNoNews()
    {
        plan::Plan before = harborPlan();
        queenOf(before).routes.at(RouteId("events")).pop_back(); // it runs out
        plan::Plan after = before;
        plan::renameRoute(queenOf(after), RouteId("events"), RouteId("shows"));
        QVERIFY(review::findingsOf({before, after, {}, wednesdayMorning, {}}).care.empty());
    }

    void aContactOfATierThatNoRouteRingsAnyMoreIsOutOfReach()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            const ContactId lone = tenant.tiers[1].contacts[0];
            for (auto &[id, text] : tenant.texts)
                std::erase(text.to, lone);
            tenant.sms.reset();
            std::erase(tenant.tiers[0].contacts, lone);
            for (auto &[id, route] : tenant.routes) {
                for (plan::Step &step : route) {
                    if (auto *ring = std::get_if<plan::RingStep>(&step))
                        ring->tiers = {tenant.tiers[0].id};
                }
            }
        });
        QCOMPARE(lines.filter(u"or texts there any more"_s).size(), 1);
    }

    void aContactThatStillGetsATextIsWithinReach()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            const ContactId captain = tenant.tiers[0].contacts[0];
            tenant.tiers[0].contacts = tenant.tiers[1].contacts;
            tenant.texts.begin()->second.to = {captain};
        });
        QVERIFY2(lines.filter(u"or texts there"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void aContactThatWasNeverNamedIsNoNews()
    {
        const QStringList lines = careOf([](plan::Tenant &tenant) {
            tenant.contacts.push_back(
                {ContactId("new"), "New", *PhoneNumber::fromE164("+16195550198"), true});
        });
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }
};

QTEST_MAIN(ReviewCareTest)
#include "ReviewCareTest.moc"
