// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/calls/FilterEdit.h"
#include "ui/draft/Draft.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Toast.h"

#include <QTableView>
#include <QTest>

using namespace ringdown;

/// The business that is shown goes out of the plan.
class GoneBusinessTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void whenItIsRemovedAllAreShown()
    {
        fillAndFollow();
        const int all = liveTable()->model()->rowCount();
        plan::Plan plan = m_window->draft().plan();
        QVERIFY(plan.tenants.size() > 1);
        const plan::Tenant gone = plan.tenants.front();
        m_window->showTenant(gone.id);
        QVERIFY(filterField()->text().contains(QStringLiteral("tenant:")));
        plan.tenants.erase(plan.tenants.begin());
        m_relay->planText = plan::writePlan(plan);
        Q_EMIT m_relay->connected(++m_relay->revision);
        m_window->tick();
        showsAll(all);
        QCOMPARE(m_window->findChild<shell::Toast *>()->sentence(),
                 QStringLiteral("%1 is no longer in the plan: all businesses are shown.")
                     .arg(QString::fromStdString(gone.name)));
    }

    /// As when the demo was left: it never was in this plan.
    void whatAnotherRelayDoesNotHaveIsLeftWithoutASentence()
    {
        fillAndFollow();
        plan::Plan plan = m_window->draft().plan();
        const plan::Tenant other = plan.tenants.front();
        m_window->showTenant(other.id);
        plan.tenants.erase(plan.tenants.begin());
        m_relay->planText = plan::writePlan(plan);
        m_window->follow(*m_relay, window::Mode::Remote);
        m_window->draft().open({}, QStringLiteral("another"));
        Q_EMIT m_relay->connected(++m_relay->revision);
        m_window->tick();
        QVERIFY(!m_window->draft().tenant(other.id) && m_window->draft().isReady());
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId());
        QCOMPARE(m_window->findChild<shell::Toast *>()->sentence(), QString());
    }

    void oneOfTheDraftThatIsUndoneIsNotShownOn()
    {
        fillAndFollow();
        const int all = liveTable()->model()->rowCount();
        m_window->draft().editPlan(QStringLiteral("add one"), [](plan::Plan &plan) {
            plan.tenants.push_back({TenantId("fresh"), "Fresh"});
        });
        m_window->showTenant(TenantId("fresh"));
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId("fresh"));
        m_window->draft().history().undo();
        m_window->tick();
        showsAll(all);
    }

    void aBusinessWhoseRemovalIsOnlyDraftedIsShownOn()
    {
        fillAndFollow();
        const TenantId first = m_window->draft().plan().tenants.front().id;
        m_window->showTenant(first);
        m_window->draft().editPlan(QStringLiteral("remove it"),
                                   [](plan::Plan &plan) { plan.tenants.erase(plan.tenants.begin()); });
        m_window->tick();
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), first);
        QVERIFY(filterField()->text().contains(QStringLiteral("tenant:")));
    }

private:
    void showsAll(int calls)
    {
        QCOMPARE(m_window->findChild<shell::HeaderStrip *>()->tenant(), TenantId());
        QCOMPARE(filterField()->text(), QString());
        QCOMPARE(liveTable()->model()->rowCount(), calls);
        QVERIFY(!labels().filter(QStringLiteral("businesses open")).isEmpty());
    }
};

QTEST_MAIN(GoneBusinessTest)
#include "GoneBusinessTest.moc"
