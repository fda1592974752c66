// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"
#include "tests/ui/simulator/SimulatorStage.h"
#include "tests/ui/support/FakeRelay.h"

using namespace ringdown;
using namespace ringdown::simulator;

/// Which plans a call is played through.
class PlanChoiceTest : public QObject, private SimulatorStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void oneOfThePlansIsShownByItself()
    {
        setTime(QTime(18, 30)); // Wednesday: closed since 17:00
        stayOpenOnWednesday();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Draft")));
        QVERIFY(live().isHidden());
        QVERIFY(!draftView().isHidden());
        QVERIFY(hasLine(draftView(), QStringLiteral("Route “open” was chosen")));
        QVERIFY(!says(QStringLiteral("differ in the draft")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Live plan")));
        QVERIFY(!live().isHidden());
        QVERIFY(draftView().isHidden());
        plans->setCurrentIndex(0);
        QVERIFY(!draftView().isHidden());
        QVERIFY(says(QStringLiteral("differ in the draft")));
    }

    void anEarlierRevisionStandsBesideTheDraft()
    {
        tests::FakeRelay relay;
        plan::Plan before = tests::sampleNames().plan();
        before.tenants.front().hours.week[2].clear(); // closed on Wednesdays
        relay.texts[40] = plan::writePlan(before);
        relay.texts[38] = "{}";
        relay.history = {
            {41, {}, "dana", "now"}, {40, {}, "lee", "shut"}, {39, {}, "", ""}, {38, {}, "", ""}};
        m_page->setRelay(&relay);
        m_page->hide();
        m_page->show();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        QCOMPARE(plans->findText(QStringLiteral("Revision 41"), Qt::MatchStartsWith), -1);
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 40, lee: shut")));
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        QVERIFY(hasLine(draftView(), QStringLiteral("Route “open” was chosen")));
        QVERIFY(says(QStringLiteral("Revision 40")));
        QVERIFY(says(QStringLiteral("differ in the draft")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 39")));
        QVERIFY(says(QStringLiteral("Revision 39 could not be loaded.")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 38")));
        QVERIFY(says(QStringLiteral("Revision 38 cannot be read here.")));
        plans->setCurrentIndex(0);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->setRelay(nullptr);
    }

    void anotherRelaysRevisionIsNotTheOneChosen()
    {
        tests::FakeRelay relay;
        plan::Plan before = tests::sampleNames().plan();
        relay.history = {{41, {}, "dana", "now"}, {40, {}, "lee", "before"}};
        tests::FakeRelay other;
        other.history = relay.history;
        other.texts[40] = plan::writePlan(before);
        before.tenants.front().hours.week[2].clear(); // closed on Wednesdays
        relay.texts[40] = plan::writePlan(before);
        m_page->setRelay(&relay);
        m_page->hide();
        m_page->show();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        const QString earlier = QStringLiteral("Revision 40, lee: before");
        plans->setCurrentIndex(plans->findText(earlier));
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        m_page->setRelay(&other);
        QCOMPARE(plans->currentIndex(), 0);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->hide();
        m_page->show();
        plans->setCurrentIndex(plans->findText(earlier));
        QCOMPARE(plans->currentText(), earlier);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->setRelay(nullptr);
    }

    void whatIsPushedMeanwhileMakesAnEarlierRevision()
    {
        tests::FakeRelay relay;
        relay.history = {{41, {}, "dana", "now"}};
        m_page->setRelay(&relay);
        plan::Plan pushed = tests::sampleNames().plan();
        pushed.tenants.front().hours.week[2].clear();
        relay.history.insert(relay.history.begin(), {42, {}, "lee", "shut"});
        m_draft->takeLive(42, pushed);
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        QVERIFY(plans->findText(QStringLiteral("Revision 41, dana: now")) > 0);
        QCOMPARE(plans->findText(QStringLiteral("Revision 42"), Qt::MatchStartsWith), -1);
        m_page->setRelay(nullptr);
    }
};

QTEST_MAIN(PlanChoiceTest)
#include "PlanChoiceTest.moc"
