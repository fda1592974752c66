// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/TierEdits.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/tiers/CascadeTimes.h"
#include "ui/routing/tiers/CascadeWords.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const RingPlace sales{RouteId("sales"), 0};

PhoneNumber phone(const char *e164)
{
    return *PhoneNumber::fromE164(e164);
}

plan::Tenant business()
{
    plan::Tenant tenant;
    tenant.id = TenantId("qdn");
    tenant.name = "Queen";
    tenant.numbers = {phone("+16195550100")};
    tenant.contacts = {{ContactId("captain"), "Captain", phone("+16195550111"), true},
                       {ContactId("office"), "Office", phone("+16195550122"), true},
                       {ContactId("lee"), "Lee", phone("+442079460133"), true}};
    tenant.tiers = {{TierId("primary"), {ContactId("captain")}},
                    {TierId("backup"), {ContactId("office"), ContactId("lee")}},
                    {TierId("night"), {ContactId("lee")}}};
    tenant.tiers[1].ring = plan::RingOrder::InTurn;
    tenant.tiers[1].seconds = 25;
    tenant.routes[RouteId("open")] = {plan::GotoStep{RouteId("sales")}};
    tenant.routes[RouteId("sales")] = {plan::RingStep{{TierId("primary"), TierId("backup"), TierId("night")}},
                                       plan::TextStep{TextId("missed")}, plan::GotoStep{RouteId("message")}};
    tenant.routes[RouteId("vip")] = {plan::RingStep{{TierId("backup")}}, plan::VoicemailStep{}};
    tenant.routes[RouteId("message")] = {plan::VoicemailStep{}};
    return tenant;
}

QString tiersOf(const plan::Tenant &tenant, const CascadePlace &place)
{
    QStringList ids;
    for (const TierId &id : tiersAt(tenant, place))
        ids.append(QString::fromStdString(id.value));
    return ids.join(QLatin1Char(' '));
}

QString contactsOf(const plan::Tenant &tenant, const char *tier)
{
    QStringList ids;
    for (const ContactId &id : plan::findTier(tenant, TierId(tier))->contacts)
        ids.append(QString::fromStdString(id.value));
    return ids.join(QLatin1Char(' '));
}

} // namespace

class TierEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTierMoves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("words");
        QTest::newRow("up") << 1 << 0 << "backup primary night"
                            << "move Backup before Primary";
        QTest::newRow("down") << 0 << 2 << "backup primary night"
                              << "move Primary before Night";
        QTest::newRow("to the end") << 0 << 3 << "backup night primary"
                                    << "move Primary behind Night";
        QTest::newRow("to the front") << 2 << 0 << "night primary backup"
                                      << "move Night before Primary";
    }
    void aTierMoves()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(QString, order);
        QFETCH(QString, words);
        plan::Tenant tenant = business();
        const auto first = static_cast<std::size_t>(from);
        const auto second = static_cast<std::size_t>(before);
        QCOMPARE(moveTierWords(tiersAt(tenant, sales), first, second), words);
        moveTier(tenant, sales, first, second);
        QCOMPARE(tiersOf(tenant, sales), order);
        QCOMPARE(tiersOf(tenant, {}), QStringLiteral("primary backup night"));
        moveTier(tenant, {}, first, second);
        QCOMPARE(tiersOf(tenant, {}), order);
    }

    void whatIsOutOfRangeMovesNothing()
    {
        plan::Tenant tenant = business();
        moveTier(tenant, sales, 3, 0);
        moveTier(tenant, sales, 0, 4);
        moveTier(tenant, RingPlace{RouteId("sales"), 1}, 0, 1);
        moveContact(tenant, {TierId("primary"), 1}, {TierId("backup"), 0});
        moveContact(tenant, {TierId("primary"), 0}, {TierId("nobody"), 0});
        QCOMPARE(tenant, business());
    }

    void aContactMovesWithinAndBetweenTiers()
    {
        plan::Tenant tenant = business();
        moveContact(tenant, {TierId("backup"), 1}, {TierId("backup"), 0});
        QCOMPARE(contactsOf(tenant, "backup"), QStringLiteral("lee office"));
        moveContact(tenant, {TierId("primary"), 0}, {TierId("backup"), 1});
        QCOMPARE(contactsOf(tenant, "backup"), QStringLiteral("lee captain office"));
        QCOMPARE(contactsOf(tenant, "primary"), QString());
        moveContact(tenant, {TierId("backup"), 0}, {TierId("night"), 1});
        QCOMPARE(contactsOf(tenant, "night"), QStringLiteral("lee"));
        QCOMPARE(contactsOf(tenant, "backup"), QStringLiteral("captain office"));
    }

    void aNewNameStandsWhereverTheTierRings()
    {
        plan::Tenant tenant = business();
        renameTier(tenant, TierId("backup"), TierId("second-line"));
        QCOMPARE(tiersOf(tenant, {}), QStringLiteral("primary second-line night"));
        QCOMPARE(tiersOf(tenant, sales), QStringLiteral("primary second-line night"));
        QCOMPARE(tiersOf(tenant, RingPlace{RouteId("vip"), 0}), QStringLiteral("second-line"));
    }

    void aDeletedTierSaysWhoUsedItAndWhoFallsSilent()
    {
        plan::Tenant tenant = business();
        const TierRemoval removal = removeTier(tenant, TierId("backup"));
        QCOMPARE(tiersOf(tenant, sales), QStringLiteral("primary night"));
        QCOMPARE(tenant.routes[RouteId("vip")], plan::Route{plan::VoicemailStep{}});
        QCOMPARE(removedTierSentence(TierId("backup"), removal),
                 QStringLiteral("Tier “Backup” deleted. It was used by sales, vip. Nobody rings any more in "
                                "vip."));
    }

    void theLastTierTakesItsRingStepAlong()
    {
        plan::Tenant tenant = business();
        takeOutOfRing(tenant, sales, 1);
        QCOMPARE(tiersOf(tenant, sales), QStringLiteral("primary night"));
        takeOutOfRing(tenant, {RouteId("vip"), 0}, 0);
        QCOMPARE(tenant.routes[RouteId("vip")], plan::Route{plan::VoicemailStep{}});
        QCOMPARE(tiersOf(tenant, {}), QStringLiteral("primary backup night"));
    }

    void theFirstPersonRingsAheadOfTheVoicemail()
    {
        plan::Tenant tenant = business();
        tenant.tiers.clear();
        tenant.routes = {{RouteId("open"), {plan::SayStep{"Hello"}, plan::VoicemailStep{}}}};
        ringFirst(tenant, {TierId("primary"), {ContactId("captain")}});
        QCOMPARE(tenant.routes[RouteId("open")].size(), std::size_t(3));
        QCOMPARE(tiersOf(tenant, RingPlace{RouteId("open"), 1}), QStringLiteral("primary"));
    }

    void theTimeLineSplitsTiersInTurnAndCutsAtTheLongestWait_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("over");
        QTest::newRow("nothing is cut")
            << 120
            << "Primary from 0 to 20 s, Office from 20 to 45 s, Lee from 45 to 70 s, Night from 70 to 90 s"
            << 90;
        QTest::newRow("a phone rings shorter") << 60
                                               << "Primary from 0 to 20 s, Office from 20 to 45 s, Lee from "
                                                  "45 to 60 s instead of 70 s, Night not at all"
                                               << 60;
        QTest::newRow("less than a ring is left")
            << 49 << "Primary from 0 to 20 s, Office from 20 to 45 s, Lee not at all, Night not at all" << 45;
        QTest::newRow("just a ring is left") << 50
                                             << "Primary from 0 to 20 s, Office from 20 to 45 s, Lee from 45 "
                                                "to 50 s instead of 70 s, Night not at all"
                                             << 50;
    }
    void theTimeLineSplitsTiersInTurnAndCutsAtTheLongestWait()
    {
        QFETCH(int, longest);
        QFETCH(QString, words);
        QFETCH(int, over);
        plan::Tenant tenant = business();
        tenant.limits.longestWaitSeconds = longest;
        const auto tiers = tiersAt(tenant, sales);
        const CascadeTimes times = cascadeTimes(tenant, tiers);
        QCOMPARE(timesInWords(tenant, tiers, times), words);
        QCOMPARE(times.planned, 90);
        QCOMPARE(times.over, over);
        QCOMPARE(times.isCut(), over < 90);
    }

    void aTierWithoutPhonesTakesNoTime()
    {
        plan::Tenant tenant = business();
        tenant.tiers[0].contacts = {ContactId("gone")};
        tenant.tiers[1].contacts = {};
        const CascadeTimes times = cascadeTimes(tenant, tiersAt(tenant, sales));
        QCOMPARE(times.spans.size(), std::size_t(1));
        QCOMPARE(times.spans[0], (RingSpan{2, {}, 0, 20, 20}));
    }

    void whatFollowsIsToldToItsEnd()
    {
        plan::Tenant tenant = business();
        QCOMPARE(stepsAfter(tenant, sales).join(QLatin1Char('|')),
                 QStringLiteral("text “missed”|route “message”|voicemail"));
        QCOMPARE(endInWords(tenant, sales), QStringLiteral("text “missed” + voicemail"));
        tenant.routes[RouteId("message")] = {plan::GotoStep{RouteId("sales")}};
        QCOMPARE(stepsAfter(tenant, sales).last(), QStringLiteral("…and round again"));
        tenant.routes[RouteId("sales")].resize(1);
        QCOMPARE(stepsAfter(tenant, sales), QStringList{QStringLiteral("hang-up")});
    }

    void theCardSaysWhatIsHeardAndWhoseVoicemailCouldAnswer()
    {
        plan::Tenant tenant = business();
        plan::Tier &primary = tenant.tiers[0];
        QCOMPARE(whisperSentence(tenant, primary),
                 QStringLiteral("Captain hears: “Call for Queen from {caller}. Press 1 to take it.”"));
        QCOMPARE(mobileWarning(tenant, primary), QString());
        primary.accept = plan::Accept::None;
        QVERIFY(mobileWarning(tenant, primary).contains(QStringLiteral("voicemail of Captain")));
        tenant.tiers[2].accept = plan::Accept::None;
        QCOMPARE(mobileWarning(tenant, tenant.tiers[2]), QString()); // a London landline
    }

    void marksKeepTheirDistance()
    {
        QCOMPARE(markDistance(40, 10), 5);
        QCOMPARE(markDistance(90, 10), 10);
        QCOMPARE(markDistance(600, 5), 120);
        QCOMPARE(markDistance(0, 0), 5);
        QVERIFY(30000 / markDistance(30000, 10) <= 10);
    }

    void namesBecomeIdsAndBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << "Night shift"
                               << "night-shift";
        QTest::newRow("accents") << "Señor Müller"
                                 << "senor-muller";
        QTest::newRow("signs") << "  24/7 -- Desk (A) "
                               << "desk-a";
        QTest::newRow("nothing left") << "東京"
                                      << "";
        QTest::newRow("long") << "an extraordinarily long name of a tier"
                              << "an-extraordinarily-long-name-of";
    }
    void namesBecomeIdsAndBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(idFromName(name)), id);
        QCOMPARE(idFromName(nameFromId(idFromName(name))), idFromName(name));
    }

    void aTakenIdGetsANumber()
    {
        const auto isTaken = [](const std::string &id) { return id == "office" || id == "office-2"; };
        QCOMPARE(freeId("desk", isTaken), std::string("desk"));
        QCOMPARE(freeId("office", isTaken), std::string("office-3"));
        const std::string longest(32, 'a');
        QCOMPARE(freeId(longest, [&](const std::string &id) { return id == longest; }),
                 std::string(30, 'a') + "-2");
    }
};

QTEST_MAIN(TierEditsTest)
#include "TierEditsTest.moc"
