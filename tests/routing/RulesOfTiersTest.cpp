// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingHour.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <functional>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

const std::string captain = "+16195550111";
const std::string mate = "+16195550112";
const std::string office = "+16195550122";
const std::string premium = "+19005550111";
const std::string british = "+442079460958";

const DialEnded noAnswer{DialStatus::NoAnswer, false, 0, {}};

using Change = std::function<void(plan::Tenant &)>;

std::shared_ptr<const CompiledPlan> planWith(const RehearsalPlan &plan, const Change &change)
{
    plan::Plan changed{{plan.compile()->tenants().front()->tenant}};
    change(changed.tenants[0]);
    return CompiledPlan::compile(changed, 41);
}

RehearsedCall call(const RehearsalPlan &plan, const Change &change, OwnLegs legs = OwnLegs::Unsaid)
{
    RehearsedCall made(planWith(plan, change), "+16195550178");
    made.ownLegs = legs;
    return made;
}

Change phones(const std::string &ofCaptain, const std::string &ofMate, const std::string &ofOffice = office)
{
    return [=](plan::Tenant &tenant) {
        tenant.contacts[0].phone = *PhoneNumber::fromE164(ofCaptain);
        tenant.contacts[1].phone = *PhoneNumber::fromE164(ofMate);
        tenant.contacts[2].phone = *PhoneNumber::fromE164(ofOffice);
    };
}

Change budgets(int all, int each)
{
    return [=](plan::Tenant &tenant) {
        tenant.limits.outgoingPerHour = all;
        tenant.limits.outgoingPerNumberPerHour = each;
    };
}

std::vector<std::string> rung(const RehearsedCall &call)
{
    std::vector<std::string> numbers;
    if (const auto *dial = call.verb<DialVerb>()) {
        for (const DialTarget &target : dial->targets)
            numbers.push_back(target.phone.e164());
    }
    for (const LegEffect &leg : call.last.legs)
        numbers.push_back(leg.to);
    return numbers;
}

std::vector<std::string> counted(const RehearsedCall &call)
{
    std::vector<std::string> numbers;
    for (const DialEffect &dial : call.last.dials)
        numbers.push_back(dial.to);
    return numbers;
}

using Numbers = std::vector<std::string>;

} // namespace

/// Countries, premium numbers and budgets hold for the phones of tiers, whichever way they would ring.
class RulesOfTiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDialledCounts();
    void aPhoneThatMayNotBeRungIsLeftOut_data();
    void aPhoneThatMayNotBeRungIsLeftOut();
    void inTurnTheNextPhoneRings();
    void aTierOfWhomNobodyMayBeRungGoesOnToTheNext();
    void whereNobodyMayBeRungPeopleAreTextedAndTheCallerLeavesAMessage();
    void legsAreAskedOneByOne();
    void aForbiddenLegDoesNotMakeTheTierRingByDial();
    void onlyTheForbiddenLegIsLeftOutOfADial();
    void theBudgetOfANumberHolds();
    void theBudgetOfTheBusinessHoldsWithinOneDial();
    void whoWasLeftOutHasNoFate();
};

void RulesOfTiersTest::whatIsDialledCounts()
{
    RehearsedCall dialled = call({}, [](plan::Tenant &) {});
    dialled.arrive();
    QCOMPARE(counted(dialled), (Numbers{captain, mate}));
    QCOMPARE(dialled.last.dials[1].id, dialled.state.sid.value + ".dial.1.0.1");
    RehearsedCall inTurn = call({.ring = "in-turn"}, [](plan::Tenant &) {});
    inTurn.arrive();
    QCOMPARE(counted(inTurn), Numbers{captain});
    inTurn.dialEnds(noAnswer, 20);
    QCOMPARE(counted(inTurn), Numbers{mate});
    RehearsedCall legs = call(
        {}, [](plan::Tenant &) {}, OwnLegs::Placed);
    legs.arrive();
    QVERIFY(legs.last.dials.empty()); // the order to call them counts
    QCOMPARE(legs.last.legs.size(), std::size_t(2));
}

void RulesOfTiersTest::aPhoneThatMayNotBeRungIsLeftOut_data()
{
    QTest::addColumn<QString>("ring");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<int>("legs");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("why");
    const QString rate = QStringLiteral("is a premium rate number");
    const QString country = QStringLiteral("is in GB");
    QTest::newRow("dial") << "together"
                          << "key" << int(OwnLegs::Unsaid) << QString::fromStdString(premium) << rate;
    QTest::newRow("no key to ask for")
        << "together"
        << "none" << int(OwnLegs::Placed) << QString::fromStdString(premium) << rate;
    QTest::newRow("no API key") << "together"
                                << "key" << int(OwnLegs::NoApiKey) << QString::fromStdString(british)
                                << country;
    QTest::newRow("legs") << "together"
                          << "key" << int(OwnLegs::Placed) << QString::fromStdString(british) << country;
    QTest::newRow("in turn") << "in-turn"
                             << "key" << int(OwnLegs::Placed) << QString::fromStdString(premium) << rate;
}

void RulesOfTiersTest::aPhoneThatMayNotBeRungIsLeftOut()
{
    QFETCH(QString, ring);
    QFETCH(QString, accept);
    QFETCH(int, legs);
    QFETCH(QString, number);
    QFETCH(QString, why);
    RehearsedCall rings = call({.ring = ring.toStdString(), .accept = accept.toStdString()},
                               phones(number.toStdString(), mate), OwnLegs(legs));
    rings.arrive();
    QCOMPARE(rung(rings), Numbers{mate});
    QCOMPARE(counted(rings), Numbers{mate}); // one phone alone is dialled
    const Event tier = rings.lastEvents(EventKind::TierRinging).at(0);
    QCOMPARE(tier.contacts, std::vector{ContactId("mate")});
    QCOMPARE(tier.rejected.at(0).what, "Captain");
    QVERIFY2(tier.rejected[0].why.find(why.toStdString()) != std::string::npos, tier.rejected[0].why.c_str());
    QCOMPARE(rings.count(EventKind::LegRinging), 1);
}

void RulesOfTiersTest::inTurnTheNextPhoneRings()
{
    RehearsedCall rings = call({.ring = "in-turn"}, [](plan::Tenant &tenant) {
        tenant.contacts[1].phone = *PhoneNumber::fromE164(premium);
        tenant.tiers[0].contacts = {ContactId("captain"), ContactId("mate"), ContactId("office")};
    });
    rings.arrive();
    QCOMPARE(rung(rings), Numbers{captain});
    rings.dialEnds(noAnswer, 20);
    QCOMPARE(rung(rings), Numbers{office});
    QCOMPARE(rings.dial().next.contact, 2);
    QCOMPARE(rings.lastEvents(EventKind::LegRinging).at(0).rejected.at(0).what, "Mate");
}

void RulesOfTiersTest::aTierOfWhomNobodyMayBeRungGoesOnToTheNext()
{
    RehearsedCall rings = call({}, phones(premium, british));
    rings.arrive();
    QCOMPARE(rung(rings), Numbers{office});
    const Event tier = rings.lastEvents(EventKind::TierRinging).at(0);
    QCOMPARE(tier.tier.value, "backup");
    QCOMPARE(tier.why, "Primary has no phone that may be rung, so Backup is next: Office rings for 25 s.");
    QCOMPARE(tier.rejected.size(), std::size_t(3));
    QCOMPARE(tier.rejected[2], (RejectedAlternative{"tier primary", "None of its phones may be rung."}));
}

void RulesOfTiersTest::whereNobodyMayBeRungPeopleAreTextedAndTheCallerLeavesAMessage()
{
    RehearsedCall rings = call({}, phones(premium, premium, premium));
    rings.arrive();
    QVERIFY(!rings.verb<DialVerb>() && !rings.verb<EnqueueVerb>());
    QVERIFY(rings.verb<SayVerb>() && rings.verb<RecordVerb>());
    QCOMPARE(rings.count(EventKind::TierRinging), 0);
    QCOMPARE(rings.texts.size(),
             std::size_t(2)); // office takes none; the rules of texts are asked when they go
    QVERIFY(rings.texts[0].body.ends_with("Primary has no phone that may be rung."));
}

void RulesOfTiersTest::legsAreAskedOneByOne()
{
    plan::OutgoingHour hour{{}, {{mate, {2, 0}}}};
    RehearsedCall rings = call(
        {},
        [](plan::Tenant &tenant) {
            budgets(100, 2)(tenant);
            tenant.tiers[0].contacts = {ContactId("captain"), ContactId("mate"), ContactId("office")};
        },
        OwnLegs::Placed);
    rings.outgoing = &hour;
    rings.arrive();
    QCOMPARE(rung(rings), (Numbers{captain, office}));
    QVERIFY(rings.verb<EnqueueVerb>());
}

void RulesOfTiersTest::aForbiddenLegDoesNotMakeTheTierRingByDial()
{
    RehearsedCall rings = call(
        {}, [](plan::Tenant &) {}, OwnLegs::Placed);
    rings.arrive();
    rings.forbid(0);
    rings.place(1);
    QVERIFY(rings.waits().answer.verbs.size() == 1 && rings.verb<WaitVerb>()); // the other one rings on
    rings.hearOwn(1, LegProgress::Busy);
    rings.waits();
    QVERIFY(rings.verb<LeaveVerb>());
    rings.queueEnds(QueueResult::Left);
    QCOMPARE(rung(rings), Numbers{office}); // the next tier
    RehearsedCall refused = call(
        {}, [](plan::Tenant &) {}, OwnLegs::Placed);
    refused.arrive();
    refused.forbid(0);
    refused.forbid(1);
    refused.waits();
    refused.queueEnds(QueueResult::Left);
    QCOMPARE(rung(refused), Numbers{office});
    QVERIFY(refused.lastWhy(EventKind::TierRinging).find("may not be rung: " + captain) != std::string::npos);
}

/// The carrier refuses one leg, so the tier rings by dial: without the phone that the rules are against.
void RulesOfTiersTest::onlyTheForbiddenLegIsLeftOutOfADial()
{
    plan::OutgoingHour hour;
    RehearsedCall rings = call({}, budgets(100, 1), OwnLegs::Placed);
    rings.outgoing = &hour;
    rings.arrive();
    rings.refuse(0);
    rings.place(1);
    hour = {{1, 0}, {{mate, {1, 0}}}}; // captain was never called
    rings.waits();
    rings.queueEnds(QueueResult::Left);
    QCOMPARE(rung(rings), Numbers{captain});
}

void RulesOfTiersTest::theBudgetOfANumberHolds()
{
    plan::OutgoingHour hour{{1, 0}, {{captain, {1, 0}}}};
    RehearsedCall rings = call({}, budgets(100, 2));
    rings.outgoing = &hour;
    rings.arrive();
    QCOMPARE(rung(rings), (Numbers{captain, mate}));
    hour.toNumber[captain].count = 2;
    RehearsedCall full = call({}, budgets(100, 2));
    full.outgoing = &hour;
    full.arrive();
    QCOMPARE(rung(full), Numbers{mate});
    QVERIFY(full.lastEvents(EventKind::TierRinging)
                .at(0)
                .rejected.at(0)
                .why.find("limits.outgoingPerNumberPerHour") != std::string::npos);
}

void RulesOfTiersTest::theBudgetOfTheBusinessHoldsWithinOneDial()
{
    plan::OutgoingHour hour{{2, 0}, {}};
    RehearsedCall rings = call({}, budgets(3, 100));
    rings.outgoing = &hour;
    rings.arrive();
    QCOMPARE(rung(rings), Numbers{captain});
    QVERIFY(
        rings.lastEvents(EventKind::TierRinging).at(0).rejected.at(0).why.find("limits.outgoingPerHour") !=
        std::string::npos);
    RehearsedCall same = call({}, [](plan::Tenant &tenant) {
        budgets(100, 3)(tenant);
        tenant.contacts[1].phone = tenant.contacts[0].phone;
    });
    hour = {{2, 0}, {{captain, {2, 0}}}};
    same.outgoing = &hour;
    same.arrive();
    QCOMPARE(rung(same), Numbers{captain}); // once, not for both who have it
}

void RulesOfTiersTest::whoWasLeftOutHasNoFate()
{
    RehearsedCall rings = call({}, [](plan::Tenant &tenant) {
        tenant.contacts[0].phone = *PhoneNumber::fromE164(premium);
        tenant.tiers[0].contacts = {ContactId("captain"), ContactId("mate"), ContactId("office")};
    });
    rings.arrive();
    rings.dialEnds(noAnswer, 20);
    QCOMPARE(rings.count(EventKind::LegFailed), 2);
    QVERIFY(
        rings.lastWhy(EventKind::TierRinging).starts_with("Mate and Office did not pick up within 20 s, so"));
}

QTEST_APPLESS_MAIN(RulesOfTiersTest)
#include "RulesOfTiersTest.moc"
