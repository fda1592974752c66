// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/CallLogPage.h"
#include "ui/routing/callers/CallerRuleSheet.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// A rule for the caller of a row, made and given up.
class RuleForCallerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = std::make_unique<shell::Theme>();
        m_theme->wear(shell::Preferences());
    }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        for (const client::CallDetail &call : tests::sampleDay())
            m_relay->add(call);
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
        m_window->goTo(u"log"_s);
        m_window->showFilter(u"outcome:missed"_s);
        m_window->findChild<QTableView *>(u"log-table"_s)->selectRow(0);
        m_window->actions().action(u"call.rule"_s)->trigger();
    }
    void cleanup() { m_window.reset(); }

    void whatIsGivenUpLeavesAllAsItWas()
    {
        QVERIFY(sheet()->isOpen());
        QVERIFY(callers()->isVisible());
        QVERIFY(!log()->reading().selection.tenant.empty()); // the business of the call
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
        QCOMPARE(log()->filterText(), u"outcome:missed"_s);
        QVERIFY(log()->isVisible());
    }

    void whatIsMadeStaysWhereItIs()
    {
        QTest::keyClick(sheet(), Qt::Key_Return);
        QVERIFY(!sheet()->isOpen());
        QVERIFY(callers()->isVisible());
        QVERIFY(!log()->reading().selection.tenant.empty());
    }

private:
    calls::CallLogPage *log() const { return m_window->findChild<calls::CallLogPage *>(); }
    routing_ui::CallersEditor *callers() const { return m_window->findChild<routing_ui::CallersEditor *>(); }
    routing_ui::CallerRuleSheet *sheet() const
    {
        return m_window->findChild<routing_ui::CallerRuleSheet *>();
    }

    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(RuleForCallerTest)
#include "RuleForCallerTest.moc"
