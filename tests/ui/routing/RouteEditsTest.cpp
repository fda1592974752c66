// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RouteEdits.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/routing/routes/TemplateText.h"
#include "ui/routing/routes/UsedNames.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

class RouteEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_plan = tests::harborPlan();
        m_queen = &m_plan.tenants.front();
    }

    void whatLeadsToARouteIsToldOnce()
    {
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("sales"))), QStringLiteral("used by menu of “open”"));
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("vip"))), QStringLiteral("used by caller rule “VIPs”"));
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("closed"))), QStringLiteral("used by hours"));
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("message"))),
                 QStringLiteral("used by “events”, “sales”, “vip”"));
        m_queen->routes[RouteId("attic")];
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("attic"))), QStringLiteral("nothing leads here"));
        QCOMPARE(sentBy(textUses(*m_queen, TextId("missed"))),
                 QStringLiteral("sent by “events”, “sales”, “vip”"));
    }

    void aRouteIsRenamedWhereverItIsNamed()
    {
        std::string text = plan::writePlan(m_plan);
        renameRoute(*m_queen, RouteId("sales"), RouteId("bookings"));
        renameRoute(*m_queen, RouteId("message"), RouteId("mailbox"));
        renameRoute(*m_queen, RouteId("vip"), RouteId("guests"));
        const plan::PlanReading again = plan::readPlan(plan::writePlan(m_plan));
        QVERIFY2(again.isValid(), again.errors.empty() ? "" : plan::toLine(again.errors.front()).c_str());
        QVERIFY(!m_queen->routes.contains(RouteId("sales")));
        QCOMPARE(usedBy(routeUses(*m_queen, RouteId("bookings"))), QStringLiteral("used by menu of “open”"));
        QVERIFY(std::get<RouteId>(m_queen->callers[1].then) == RouteId("guests"));
        renameRoute(*m_queen, RouteId("bookings"), RouteId("sales"));
        renameRoute(*m_queen, RouteId("mailbox"), RouteId("message"));
        renameRoute(*m_queen, RouteId("guests"), RouteId("vip"));
        QCOMPARE(plan::writePlan(m_plan), text);
    }

    void aNameThatIsTakenChangesNothing()
    {
        const plan::Tenant before = *m_queen;
        renameRoute(*m_queen, RouteId("sales"), RouteId("events"));
        renameText(*m_queen, TextId("nothing"), TextId("else"));
        QVERIFY(*m_queen == before);
    }

    void aTextIsRenamedInEveryStep()
    {
        renameText(*m_queen, TextId("missed"), TextId("lost"));
        QCOMPARE(textUses(*m_queen, TextId("lost")).size(), std::size_t(3));
        QVERIFY(plan::readPlan(plan::writePlan(m_plan)).isValid());
    }

    void stepsMoveBothWays_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << 0 << 2 << "bac";
        QTest::newRow("to the end") << 0 << 3 << "bca";
        QTest::newRow("up") << 2 << 0 << "cab";
        QTest::newRow("to itself") << 1 << 1 << "abc";
        QTest::newRow("to its own end") << 1 << 2 << "abc";
        QTest::newRow("past the end") << 1 << 9 << "abc";
        QTest::newRow("from nowhere") << 7 << 0 << "abc";
    }
    void stepsMoveBothWays()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        plan::Route route = {plan::SayStep{"a"}, plan::SayStep{"b"}, plan::SayStep{"c"}};
        moveStep(route, std::size_t(from), std::size_t(before));
        QString order;
        for (const plan::Step &step : route)
            order += QString::fromStdString(std::get<plan::SayStep>(step).text);
        QTEST(order, "order");
    }

    void aNewStepGoesAheadOfWhatEndsTheRoute()
    {
        QCOMPARE(placeForNewStep({}), std::size_t(0));
        QCOMPARE(placeForNewStep({plan::SayStep{"a"}, plan::HangupStep{}}), std::size_t(1));
        QCOMPARE(placeForNewStep({plan::SayStep{"a"}, plan::VoicemailStep{}}), std::size_t(2));
    }

    void everyKindOfStepIsAddedReadyToUse()
    {
        for (int i = 0; i < stepKindCount; ++i) {
            const auto kind = static_cast<StepKind>(i);
            const plan::Step step = newStep(kind, *m_queen, RouteId("vip"));
            QVERIFY(kindOf(step) == kind);
            QVERIFY(!stepName(kind).isEmpty());
        }
        m_queen->routes[RouteId("attic")] = {newStep(StepKind::Menu, *m_queen, RouteId("attic")),
                                             newStep(StepKind::Ring, *m_queen, RouteId("attic")),
                                             newStep(StepKind::Text, *m_queen, RouteId("attic")),
                                             newStep(StepKind::Voicemail, *m_queen, RouteId("attic"))};
        QVERIFY(plan::readPlan(plan::writePlan(m_plan)).isValid());
    }

    void placesAreReadOutOfPaths()
    {
        const RoutePlace place{RouteId("open"), 2, "menu.keys.1"};
        QVERIFY(placeInRoutes("tenants[0].routes.open[2].menu.keys.1") == place);
        QVERIFY(
            (placeInRoutes("tenants[3].routes.night-shift") == RoutePlace{RouteId("night-shift"), {}, {}}));
        QVERIFY(!placeInRoutes("tenants[0].tiers[0].seconds"));
        QVERIFY(placeInTexts("tenants[0].texts.missed.to[1]") == TextId("missed"));
        QVERIFY(!placeInTexts("tenants[0].contacts[1].texts"));
        QCOMPARE(pathOf(m_plan, TenantId("rady")), std::string("tenants[1]."));
    }

    void unknownFieldsAreFound()
    {
        QVERIFY(unknownFields(QStringLiteral("Call {caller} at {time}")).empty());
        QVERIFY((unknownFields(QStringLiteral("a {name} b {caler}")) ==
                 std::vector<TextStretch>{{2, 6}, {11, 7}}));
        QVERIFY((unknownFields(QStringLiteral("{{name}")) == std::vector<TextStretch>{{1, 6}}));
        QVERIFY(unknownFields(QStringLiteral("open { and no more")).empty());
    }

    void knownFieldsAreFound()
    {
        QVERIFY((knownFields(QStringLiteral("Call {caller} {caler} {time}")) ==
                 std::vector<TextStretch>{{5, 8}, {22, 6}}));
    }

    void aMisspeltFieldIsGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter short") << QStringLiteral("caler") << QStringLiteral("caller");
        QTest::newRow("in another case") << QStringLiteral("Callername") << QStringLiteral("callerName");
        QTest::newRow("with a blank") << QStringLiteral(" time ") << QStringLiteral("time");
        QTest::newRow("two letters off") << QStringLiteral("busines_") << QStringLiteral("business");
        QTest::newRow("like none") << QStringLiteral("weather") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aMisspeltFieldIsGuessed()
    {
        QFETCH(QString, name);
        QFETCH(QString, meant);
        QCOMPARE(fieldMeantBy(name), meant);
    }

    void aFieldInTheMakingStandsBehindAnOpenBrace()
    {
        const QString text = QStringLiteral("Hi {ca and {time}");
        QVERIFY((openField(text, 4) == TextStretch{3, 1}));
        QVERIFY((openField(text, 6) == TextStretch{3, 3}));
        QVERIFY(!openField(text, 3));
        QVERIFY(!openField(text, 7));
        QVERIFY(!openField(text, static_cast<int>(text.size())));
        QVERIFY(!openField({}, 0));
    }

    void aSampleIsFilledAsTheRelayFillsIt()
    {
        const Instant at = Instant::fromSeconds(1795632060); // 10:41 in San Diego
        QCOMPARE(filledSample(*m_queen, QStringLiteral("{business}, {caller}, {time}, {other}"), at),
                 QStringLiteral("Queen of San Diego, (202) 555-0147, 10:41, {other}"));
        m_queen->timeZone = "Nowhere/Land"; // a draft with an error still shows its sample
        QCOMPARE(filledSample(*m_queen, QStringLiteral("{time}"), at), QStringLiteral("18:41"));
    }

    void theListsAreSoundModels()
    {
        UsedNames names;
        QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
        names.setNames(routeNames(*m_queen, {RouteId("vip")}));
        QCOMPARE(names.index(0).data().toString(), QStringLiteral("open"));
        QCOMPARE(names.index(1).data().toString(), QStringLiteral("closed"));
        QCOMPARE(names.index(names.rowOf("vip")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("vip, used by caller rule “VIPs”, has a problem"));
        QVERIFY(!names.index(names.rowOf("vip")).data(UsedNames::ErrorRole).toBool());
        names.setKind(ProblemKind::Error);
        QVERIFY(names.index(names.rowOf("vip")).data(UsedNames::ErrorRole).toBool());
        QVERIFY(!names.index(0).data(UsedNames::ErrorRole).toBool()); // it has none
        m_queen->routes.erase(RouteId("vip"));
        names.setNames(routeNames(*m_queen, {}));
        QCOMPARE(names.rowOf("vip"), -1);
    }

    void problemsReadAsSentences()
    {
        QCOMPARE(
            problemSentence({"tenants[0].routes.open[1].menu.seconds", "90", "a whole number from 1 to 60"}),
            QStringLiteral("90 is not a whole number from 1 to 60."));
        QCOMPARE(problemSentence({"", "", "A ring step needs at least one tier."}),
                 QStringLiteral("A ring step needs at least one tier."));
    }

private:
    plan::Plan m_plan;
    plan::Tenant *m_queen = nullptr;
};

QTEST_MAIN(RouteEditsTest)
#include "RouteEditsTest.moc"
#include "tests/ui/support/HarborPlan.h"
