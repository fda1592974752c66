// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/FilterEdit.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/shell/CommandPalette.h"
#include "ui/window/ConnectSheet.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace ringdown;

/// Keys while a sheet lies over the window: they are the sheet's.
class CoveredKeysTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        chooseFirstCall();
        logTable()->setFocus();
        trigger("call.test");
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    }
    void cleanup() { m_window.reset(); }

    void theFocusComesBackFromBehindASheet()
    {
        m_window->goTo(QStringLiteral("live"));
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        m_window->openCall(m_relay->log.front().sid); // as from a notice
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        QVERIFY(m_relay->claims.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet()->isVisible());
        QVERIFY(logTable()->isVisible());
    }

    void escapeClosesTheSheetBeforeTheFilterBehindIt()
    {
        logTable()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet()->isVisible());
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(logTable()));
        QTest::keyClick(logTable(), Qt::Key_C);
        QCOMPARE(m_relay->claims.size(), std::size_t(1));
    }

    void nothingTurnsThePageBehindASheet_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("another page") << int(Qt::Key_1) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("the next region") << int(Qt::Key_F6) << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("the filter") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("settings") << int(Qt::Key_Comma) << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("back") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier);
    }

    void nothingTurnsThePageBehindASheet()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QVERIFY(logTable()->isVisible());
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    }

    void whatIsDoneBehindASheetSaysWhyItWaits()
    {
        const auto reason = QStringLiteral("Close what lies over the window first.");
        for (const char *id : {"go.live", "view.filter", "view.next-region", "file.export", "edit.undo",
                               "call.claim", "call.rule", "numbers.check", "routing.review"})
            QCOMPARE(reasonOf(id), reason);
        for (const char *id : {"call.test", "tools.palette", "view.dark", "file.quit"})
            QCOMPARE(reasonOf(id), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        for (const char *id : {"go.live", "view.filter", "call.claim"})
            QCOMPARE(reasonOf(id), QString());
    }

    void thePaletteAboveASheetHasTheKeys()
    {
        trigger("tools.palette");
        auto *palette = m_window->findChild<shell::CommandPalette *>();
        QVERIFY(palette->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    }

    void theUppermostOfTwoSheetsHasTheKeys()
    {
        trigger("file.connect");
        auto *above = m_window->findChild<window::ConnectSheet *>();
        QVERIFY(above->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!above->isVisible());
        QVERIFY(sheet()->isVisible());
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
    }

private:
    drill::TestCallSheet *sheet() const { return m_window->findChild<drill::TestCallSheet *>(); }
    void trigger(const char *id) { m_window->actions().action(QLatin1StringView(id))->trigger(); }
    QString reasonOf(const char *id) const
    {
        const auto &all = m_window->actions().entries();
        return std::find_if(all.begin(), all.end(),
                            [&](const auto &entry) { return entry.spec.id == QLatin1StringView(id); })
            ->reason;
    }
};

QTEST_MAIN(CoveredKeysTest)
#include "CoveredKeysTest.moc"
