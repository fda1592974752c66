// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemWords.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

class ProblemWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_plan = tests::harborPlan(); }

    void aPlaceIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *path, const char *place) {
            QTest::newRow(path) << QByteArray(path) << QString::fromUtf8(place);
        };
        row("", "The plan");
        row("tenants[0]", "Queen of San Diego");
        row("tenants[0].tiers[1]", "Tier “Backup”");
        row("tenants[0].tiers[1].seconds", "Tier “Backup”, seconds");
        row("tenants[0].tiers[1].contacts[0]", "Tier “Backup”, contacts");
        row("tenants[0].tiers", "Tiers");
        row("tenants[0].tiers[9].seconds", "Tiers, seconds");
        row("tenants[0].contacts[1].phone", "Contact “Office”, phone");
        row("tenants[0].directory[0].type", "Known caller “Harbor Master”, type");
        row("tenants[0].callers[1].then", "Caller rule “VIPs”, what it does");
        row("tenants[0].hours.week.fri", "Hours on Friday");
        row("tenants[0].hours.exceptions[1]", "Exception “Christmas Day”");
        row("tenants[0].hours.override", "Hours, override");
        row("tenants[0].routes.sales[0].ring[1]", "Route “sales”, step 1, ring");
        row("tenants[0].routes.sales", "Route “sales”");
        row("tenants[0].texts.missed.to", "Text “missed”, who gets it");
        row("tenants[0].limits.longestWaitSeconds", "Limits, longest wait");
        row("tenants[0].numbers[0]", "Number +16195550100");
        row("tenants[1].tiers[0]", "Rady Shell, Tier “Desk”");
        row("tenants[7].tiers[0].ring", "Business 8, Tiers, ring");
        row("tenants", "Businesses");
        row("format", "Format of the plan");
        row("shelf", "shelf");
    }
    void aPlaceIsCalledByItsName()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, place);
        QCOMPARE(placeInWords(m_plan, path.toStdString(), TenantId("qdn")), place);
    }

    void theRuleStandsBehindThePlace()
    {
        QCOMPARE(problemInWords(m_plan, {"tenants[0].tiers[1].seconds", "3", "a whole number from 5 to 600"},
                                TenantId("qdn")),
                 QStringLiteral("Tier “Backup”, seconds: 3 is not a whole number from 5 to 600"));
        QCOMPARE(problemInWords(m_plan, {"tenants[0].tiers[0].contacts", "[]", "Nobody is in this tier."},
                                TenantId("qdn")),
                 QStringLiteral("Tier “Primary”, contacts: Nobody is in this tier."));
    }

    void placesInTheRuleAreCalledByTheirNames()
    {
        QCOMPARE(
            problemInWords(m_plan,
                           {"tenants[0].hours.exceptions[1]", "{\"date\": \"2026-12-25\"}",
                            "This is the second exception for 2026-12-25, after "
                            "tenants[0].hours.exceptions[0]: only one of them can count."},
                           TenantId("qdn")),
            QStringLiteral("Exception “Christmas Day”: This is the second exception for 2026-12-25, after "
                           "Exception “Christmas Eve”: only one of them can count."));
        QCOMPARE(
            problemInWords(m_plan,
                           {"tenants[1].contacts[0].phone", "\"+16195550100\"",
                            "a phone of a person: it is the business number at tenants[0].numbers[0], and "
                            "a call would come back to where it started"},
                           {}),
            QStringLiteral(
                "Rady Shell, Contact “Box office”, phone: “+16195550100” is not a phone of a person: it is "
                "the business number at Queen of San Diego, Number +16195550100, and a call would "
                "come back to where it started"));
    }

private:
    plan::Plan m_plan;
};

QTEST_APPLESS_MAIN(ProblemWordsTest)
#include "ProblemWordsTest.moc"
#include "tests/ui/support/HarborPlan.h"
