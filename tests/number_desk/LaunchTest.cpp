// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/number_desk/DeskTown.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using namespace ringdown::desk::town;
using namespace ringdown::numbers;

/// Fallbacks that live at the carrier: launched, stale, changed by others, and not to be read.
class LaunchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lifeboatsAreLaunchedAndGoStaleWithThePlan()
    {
        Town town;
        const auto stateOf = [&town](const char *tenant) {
            for (const BoatStanding &standing : boatStandings(town.look(), town.plan)) {
                if (standing.tenant.value == tenant)
                    return standing.state;
            }
            return BoatState::None;
        };
        QVERIFY(stateOf("qdn") == BoatState::None);
        QVERIFY(boatStandings(town.look(), town.plan)[0].showsCallers);
        plan::Plan businessOnly = town.plan;
        for (plan::Tier &tier : businessOnly.tenants[0].tiers)
            tier.show = plan::Show::Business;
        QVERIFY(!boatStandings(town.look(), businessOnly)[0].showsCallers);
        const LaunchResult first = town.launchAll(41);
        QVERIFY2(first.stopped.empty(), first.stopped.c_str());
        QCOMPARE(first.launched.size(), 3U);
        QVERIFY(stateOf("qdn") == BoatState::Fresh);
        QCOMPARE(revisionOf(*boatStandings(town.look(), town.plan)[0].flow).value(), 41);
        // Its address is what the numbers' fallback must be now.
        const Review review = town.adoption({{"+16195550100"}, {NumberField::VoiceFallbackUrl}});
        QCOMPARE(review.numbers[0].fields.back().to, first.launched[0].url);

        town.plan.tenants[0].tiers[0].seconds = 30; // somebody pushed
        QVERIFY(stateOf("qdn") == BoatState::Stale);
        QVERIFY(stateOf("rady") == BoatState::Fresh);
        const LaunchResult second = town.launchAll(42);
        QCOMPARE(second.launched.size(), 1U);
        QCOMPARE(town.side.account.flows.size(), 3U); // replaced, not made anew
        QVERIFY(stateOf("qdn") == BoatState::Fresh);
    }

    void aFlowThatSomebodyChangedMeanwhileIsNotOverwritten()
    {
        Town town;
        QVERIFY(town.launchAll(41).stopped.empty());
        town.plan.tenants[0].tiers[0].seconds = 30;
        town.plan.tenants[1].tiers[0].seconds = 30;
        const auto reviewed = boatsToLaunch(town.look(), town.plan, 42, {});
        QCOMPARE(reviewed.size(), 2U);
        auto &theirs = town.side.account.flows.at(reviewed[1].sid);
        ++theirs.revision; // within the same second, by another desk or by hand
        const auto before = town.side.account.flows;
        const LaunchResult result = town.put(reviewed);
        QVERIFY(result.isStale && result.launched.empty());
        QCOMPARE(result.stopped, "rady: somebody changed its flow meanwhile");
        for (const auto &[sid, flow] : before)
            QCOMPARE(town.side.account.flows.at(sid).revision, flow.revision);
        town.side.account.flows.erase(reviewed[1].sid);
        QCOMPARE(town.put(reviewed).stopped, "rady: its flow is no longer at Twilio");
        QVERIFY(town.launchAll(42).stopped.empty()); // looked at anew
    }

    void aFlowThatAnotherDeskMadeMeanwhileIsNotMadeTwice()
    {
        Town town;
        const auto reviewed = boatsToLaunch(town.look(), town.plan, 41, {TenantId("qdn")});
        QVERIFY(town.put(reviewed).stopped.empty()); // the other desk
        const LaunchResult result = town.put(reviewed);
        QVERIFY(result.isStale);
        QCOMPARE(result.stopped, "qdn: somebody made its flow meanwhile");
        QCOMPARE(town.side.account.flows.size(), 1U);
    }

    void whileStudioDoesNotAnswerTheFallbacksAreNotKnown()
    {
        Town town;
        QVERIFY(town.launchAll(41).stopped.empty());
        town.server.setFate([](const carrier::RestRequest &request) {
            return request.path.starts_with("/v2/Flows") ? Fate::CutBeforeDoing : Fate::Answer;
        });
        const Survey seen = town.look();
        QVERIFY(!knowsFlows(seen));
        for (const BoatStanding &boat : boatStandings(seen, town.plan)) {
            QVERIFY(boat.state == BoatState::Unknown);
            QVERIFY(!boat.whyUnknown.empty());
        }
        QVERIFY(boatsToLaunch(seen, town.plan, 42, {}).empty()); // none is made beside one that is there
    }

    void oneFlowThatCannotBeReadIsNotKnownTheOthersAre()
    {
        Town town;
        const LaunchResult made = town.launchAll(41);
        const std::string unread = "/v2/Flows/" + made.launched[1].sid;
        town.server.setFate([unread](const carrier::RestRequest &request) {
            return request.path == unread ? Fate::CutBeforeDoing : Fate::Answer;
        });
        const Survey seen = town.look();
        const auto boats = boatStandings(seen, town.plan);
        QVERIFY(boats[0].state == BoatState::Fresh && boats[2].state == BoatState::Fresh);
        QVERIFY(boats[1].state == BoatState::Unknown && !boats[1].whyUnknown.empty());
        QVERIFY(knowsFlows(seen)); // which there are was listed
        const Destination destination = destinationOf(seen, "https://r.example", "");
        QVERIFY(!destination.flows.contains(TenantId("rady")));
        QVERIFY(destination.unreadFlows == std::set<TenantId>{TenantId("rady")});
        const auto needed = neededNumbers(town.plan, destination);
        QVERIFY(!needed[0].isFallbackUnknown && needed[1].isFallbackUnknown);
    }

    void oneFlowThatCannotBeReadStopsNoneOfTheOthers()
    {
        Town town;
        const LaunchResult made = town.launchAll(41);
        const std::string unread = "/v2/Flows/" + made.launched[1].sid;
        const auto goAway = [&town, unread] {
            town.server.setFate([unread](const carrier::RestRequest &request) {
                return request.path == unread ? Fate::CutBeforeDoing : Fate::Answer;
            });
        };
        for (plan::Tenant &tenant : town.plan.tenants)
            tenant.tiers[0].seconds = 31; // somebody pushed
        const auto all = boatsToLaunch(town.look(), town.plan, 42, {});
        QCOMPARE(all.size(), 3U);
        goAway(); // after the review
        const LaunchResult late = town.put(all);
        QVERIFY2(late.stopped.empty(), late.stopped.c_str());
        QCOMPARE(late.launched.size(), 2U);
        QCOMPARE(late.unread.size(), 1U);
        QVERIFY2(late.unread[0].starts_with("rady: ") &&
                     late.unread[0].ends_with("; its flow was not changed"),
                 late.unread[0].c_str());
        for (plan::Tenant &tenant : town.plan.tenants)
            tenant.tiers[0].seconds = 32;
        const auto others = boatsToLaunch(town.look(), town.plan, 43, {}); // before the review
        QCOMPARE(others.size(), 2U);
        QCOMPARE(town.put(others).launched.size(), 2U);
    }

    void whatCannotBeReadBackIsNamedAndTheOthersAreMade()
    {
        Town town;
        std::string first; // of the flows that are read back
        town.server.setFate([&first](const carrier::RestRequest &request) {
            const bool isShown = request.method == "GET" && request.path.starts_with("/v2/Flows/FW");
            if (isShown && first.empty())
                first = request.path;
            return isShown && request.path == first ? Fate::CutBeforeDoing : Fate::Answer;
        });
        const LaunchResult result = town.launchAll(41);
        QVERIFY2(result.stopped.empty(), result.stopped.c_str());
        QCOMPARE(result.launched.size(), 2U);
        QCOMPARE(result.unread.size(), 1U);
        QVERIFY2(result.unread[0].starts_with("qdn: it was put there, but could not be read back: "),
                 result.unread[0].c_str());
        QCOMPARE(town.side.account.flows.size(), 3U);
    }

    void aFallbackThatFitsIntoNoAddressNeedsAFlow()
    {
        Town town;
        plan::Route &open = town.plan.tenants[0].routes[RouteId("open")];
        open.insert(open.begin(), plan::SayStep{std::string(4'000, 'x')});
        QVERIFY(boatStandings(town.look(), town.plan)[0].state == BoatState::TooLong);
        QVERIFY(town.launchAll(41).stopped.empty());
        QVERIFY(boatStandings(town.look(), town.plan)[0].state == BoatState::Fresh);
        QVERIFY(!town.adoption({{"+16195550100"}, {NumberField::VoiceFallbackUrl}}).isEmpty());
    }

    void aCarrierWithoutStudioLeavesTheEcho()
    {
        Town town;
        Survey seen = town.look();
        QVERIFY(destinationOf(seen, "https://r.example", "").knowsFlows);
        seen.withoutFlows = rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003, "no", ""};
        QVERIFY(destinationOf(seen, "https://r.example", "").knowsFlows);
        seen.numbers[0].values[NumberField::VoiceFallbackUrl] =
            "https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1";
        QVERIFY(
            !destinationOf(seen, "https://r.example", "").knowsFlows); // there is one, whatever is refused
        seen.numbers[0].values.clear();
        seen.withoutFlows->trouble = rest::RestTrouble::Unreachable;
        QVERIFY(!destinationOf(seen, "https://r.example", "").knowsFlows);
    }
};

QTEST_GUILESS_MAIN(LaunchTest)
#include "LaunchTest.moc"
