// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/CallLogPage.h"
#include "ui/routing/callers/CallerRuleSheet.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/shell/ActionRegistry.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// A rule for the caller of a row, made and given up.
class RuleForCallerTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
        m_window->goTo(u"log"_s);
        m_window->showFilter(u"outcome:missed"_s);
        logTable()->selectRow(1);
        m_chosen = log()->currentCall()->sid;
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
        QVERIFY(log()->currentCall());
        QCOMPARE(log()->currentCall()->sid.value, m_chosen.value);
    }

    void whoWentElsewhereMeanwhileStaysThere()
    {
        m_window->goTo(u"insights"_s);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
        QVERIFY(!log()->isVisible() && !callers()->isVisible());
    }

    void whatIsMadeStaysWhereItIs()
    {
        QTest::keyClick(sheet(), Qt::Key_Return);
        QVERIFY(!sheet()->isOpen());
        QVERIFY(callers()->isVisible());
        QVERIFY(!log()->reading().selection.tenant.empty());
    }

    /// What keeps a name apart in a sentence is not of the name.
    void aNameThatIsReadTheOtherWayIsKeptAsItWasWritten()
    {
        QTest::keyClick(sheet(), Qt::Key_Escape);
        for (CallSummary &call : m_relay->log) {
            call.from = "+12025550191"; // whom the business does not know
            call.callerName = "דוד";
        }
        log()->reload();
        logTable()->selectRow(0);
        QVERIFY(log()->currentCall() && !log()->currentCall()->callerName.empty());
        m_window->actions().action(u"call.rule"_s)->trigger();
        QVERIFY(sheet()->isOpen());
        QStringList fields;
        for (const QLineEdit *field : sheet()->findChildren<QLineEdit *>())
            fields << field->text();
        QVERIFY2(fields.contains(u"דוד"_s), qPrintable(fields.join(u'|')));
    }

private:
    calls::CallLogPage *log() const { return m_window->findChild<calls::CallLogPage *>(); }
    routing_ui::CallersEditor *callers() const { return m_window->findChild<routing_ui::CallersEditor *>(); }
    routing_ui::CallerRuleSheet *sheet() const
    {
        return m_window->findChild<routing_ui::CallerRuleSheet *>();
    }
    CallSid m_chosen;
};

QTEST_MAIN(RuleForCallerTest)
#include "RuleForCallerTest.moc"
