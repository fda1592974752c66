// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/window/Frame.h"
#include "ui/window/HelpSheet.h"
#include "ui/window/LiveWindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// The keys of the console in Live's own window, and where what they ask for is shown.
class DetachedKeysTest : public QObject, protected tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
        m_window->goTo(u"log"_s);
        m_window->actions().action(u"view.detach-live"_s)->trigger();
        m_live = m_window->findChild<window::LiveWindow *>();
        m_live->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_live));
    }
    void cleanup() { m_window.reset(); }

    void itsCallsHaveTheKeysAtOnce() { QCOMPARE(QApplication::focusWidget(), liveTable()); }

    void aPlaceIsShownInFront()
    {
        QTest::keyClick(liveTable(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(frame()->place(), u"routing"_s);
        QVERIFY(m_live->isVisible());
    }

    void thePaletteHasTheKeys()
    {
        QTest::keyClick(liveTable(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *palette = m_window->findChild<shell::CommandPalette *>();
        QVERIFY(palette->isVisible());
        QTRY_VERIFY(palette->isAncestorOf(QApplication::focusWidget()));
    }

    void enterOpensItsCallInFront()
    {
        liveTable()->setCurrentIndex(liveTable()->model()->index(0, 0));
        QTest::keyClick(liveTable(), Qt::Key_Return);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(frame()->place(), u"log"_s);
    }

    void helpIsOfLiveAndInFront()
    {
        QTest::keyClick(liveTable(), Qt::Key_F1);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *help = m_window->findChild<window::HelpSheet *>();
        QVERIFY(help->isVisible());
        QVERIFY(!labels().filter(u"those that wait longest on top"_s).isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_live->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_live));
        for (auto *button : m_live->findChildren<QToolButton *>()) {
            if (button->text() == u"?")
                button->click();
        }
        QVERIFY(help->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whatActsOnItsCallsStaysThere()
    {
        liveTable()->setCurrentIndex(liveTable()->model()->index(0, 0));
        QTest::keyClick(liveTable(), Qt::Key_W);
        QTest::keyClick(m_live, Qt::Key_F5);
        QVERIFY(m_live->isActiveWindow());
        QCOMPARE(frame()->place(), u"log"_s);
    }

    void theKeysThatWereChosenForItWorkBothWays()
    {
        m_settings->preferences().change({}, [](shell::Preferences &p) {
            p.keys = {{u"view.detach-live"_s, QKeySequence(u"Ctrl+Alt+L"_s)}};
        });
        QTest::keyClick(liveTable(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // as they were
        QVERIFY(m_live->isVisible());
        QStringList tips;
        for (const auto *button : m_live->findChildren<QPushButton *>())
            tips << button->toolTip();
        QVERIFY(tips.filter(u"Ctrl+Shift+L"_s).isEmpty());
        QVERIFY(!tips.filter(u"main window again (Ctrl+Alt+L)"_s).isEmpty());
        QTest::keyClick(liveTable(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!m_live->isVisible());
        QCOMPARE(liveTable()->window(), m_window.get());
    }

private:
    window::Frame *frame() const { return m_window->findChild<window::Frame *>(); }

    window::LiveWindow *m_live = nullptr;
};

QTEST_MAIN(DetachedKeysTest)
#include "DetachedKeysTest.moc"
