// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/FilterEdit.h"
#include "ui/insights/InsightsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/window/BusinessChoice.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ringdown;

/// Back and forward, as in a browser.
class WayBackTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void oneGoesBackAndForwardThroughPagesAndFilters()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        m_window->goTo(QStringLiteral("routing"));
        QAction *back = m_window->actions().action(QStringLiteral("view.back"));
        QAction *forward = m_window->actions().action(QStringLiteral("view.forward"));
        QVERIFY(!forward->isEnabled());
        back->trigger();
        QVERIFY(logTable()->isVisible());
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed"));
        back->trigger();
        QCOMPARE(filterField()->text(), QString());
        back->trigger();
        QVERIFY(liveTable()->isVisible());
        QVERIFY(!back->isEnabled());
        forward->trigger();
        forward->trigger();
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed"));
    }

    /// The log with the filter before was not seen on the way.
    void oneGoesBackFromTheCallsOfAFigureToTheFigure()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:answered"));
        m_window->goTo(QStringLiteral("insights"));
        auto *insights = m_window->findChild<insights::InsightsPage *>();
        Q_EMIT insights->filterWanted(QStringLiteral("outcome:missed"));
        QVERIFY(logTable()->isVisible());
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed"));
        m_window->actions().action(QStringLiteral("view.back"))->trigger();
        QVERIFY(insights->isVisible());
    }

    /// The mark of a figure narrows the whole window to its business.
    void oneGoesBackToTheBusinessThatWasShown()
    {
        fillAndFollow();
        m_window->showTenant({});
        m_window->goTo(QStringLiteral("insights"));
        Q_EMIT m_window->findChild<insights::InsightsPage *>()->filterWanted(
            QStringLiteral("outcome:missed tenant:qdn"));
        QCOMPARE(shown(), TenantId("qdn"));
        QAction *back = m_window->actions().action(QStringLiteral("view.back"));
        back->trigger();
        QCOMPARE(shown(), TenantId());
        m_window->actions().action(QStringLiteral("view.forward"))->trigger();
        QCOMPARE(shown(), TenantId("qdn"));
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed tenant:qdn"));
        back->trigger();
        m_window->showTenant(TenantId("qdn")); // by whoever stays there
        m_window->goTo(QStringLiteral("messages"));
        m_window->showTenant({});
        back->trigger();
        QCOMPARE(shown(), TenantId("qdn"));
    }

private:
    TenantId shown() const { return m_window->findChild<window::BusinessChoice *>()->tenant(); }
};

QTEST_MAIN(WayBackTest)
#include "WayBackTest.moc"
