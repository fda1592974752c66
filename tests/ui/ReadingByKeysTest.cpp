// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/DetailPane.h"
#include "ui/calls/FilterEdit.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Timeline.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// One call after another is read, with nothing but keys.
class ReadingByKeysTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
        m_window->goTo(u"log"_s);
        m_window->showFilter(u"outcome:missed"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        logTable()->selectRow(0);
        logTable()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void theReasonsOfEachCallTakeTheKeys()
    {
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(logTable()->currentIndex().row(), row);
            QTest::keyClick(logTable(), Qt::Key_W);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && timeline()->isAncestorOf(focus) && focus->isVisible());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the call before
            QCOMPARE(QApplication::focusWidget(), focus);
            QTest::keyClick(focus, Qt::Key_Escape);
            QVERIFY(!detail()->isVisible());
            QCOMPARE(QApplication::focusWidget(), logTable());
            QTest::keyClick(logTable(), Qt::Key_Down);
        }
    }

    /// The timeline keeps the keys while another call comes into it.
    void anotherCallTakesNoKeysAway()
    {
        QTest::keyClick(logTable(), Qt::Key_W);
        logTable()->selectRow(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(detail()->isAncestorOf(QApplication::focusWidget()));
    }

    void homeAndEndGoToWholeRows()
    {
        QTableView *log = logTable();
        log->setCurrentIndex(log->model()->index(1, log->currentIndex().column()));
        QTest::keyClick(log, Qt::Key_Home);
        QCOMPARE(log->currentIndex().row(), 0);
        QCOMPARE(log->selectionModel()->selectedRows().size(), 1);
        m_window->goTo(u"routing"_s);
        auto *businesses = visible<QTableView>();
        QCOMPARE(businesses->accessibleName(), u"Businesses"_s);
        QTest::keyClick(businesses, Qt::Key_End);
        QCOMPARE(businesses->currentIndex().row(), businesses->model()->rowCount() - 1);
        QTest::keyClick(businesses, Qt::Key_Home);
        QCOMPARE(businesses->currentIndex().row(), 0);
    }

    void homeWithControlChoosesOneRowWhereManyMayBe()
    {
        QTableView *log = logTable();
        log->setSelectionMode(QAbstractItemView::ExtendedSelection); // as the known callers have it
        log->selectRow(1);
        for (int press = 0; press < 2; ++press) {
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Home, Qt::ControlModifier);
            QCOMPARE(log->currentIndex().row(), 0);
            QCOMPARE(log->selectionModel()->selectedRows().size(), 1);
            QVERIFY(log->selectionModel()->isRowSelected(0));
        }
    }

    void theFirstStepChoosesTheFirstRow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addRow("down") << int(Qt::Key_Down) << 0;
        QTest::addRow("page down") << int(Qt::Key_PageDown) << 0;
        QTest::addRow("home") << int(Qt::Key_Home) << 0;
        QTest::addRow("control, home") << int(Qt::Key_Home) << int(Qt::ControlModifier);
    }
    void theFirstStepChoosesTheFirstRow()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        m_window->showFilter(u"outcome:voicemail"_s);
        filterField()->setFocus();
        logTable()->setFocus();
        QVERIFY(!logTable()->selectionModel()->hasSelection());
        QTest::keyClick(logTable(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(logTable()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(logTable()->selectionModel()->selectedRows().front().row(), 0);
        QTest::keyClick(logTable(), Qt::Key_Down);
        QCOMPARE(logTable()->currentIndex().row(), 1);
    }

    void homeChoosesARowOfLiveToo()
    {
        m_window->goTo(u"live"_s);
        auto *follow = find<QAbstractButton>(u"Follow"_s);
        QVERIFY(follow && follow->isChecked());
        liveTable()->setCurrentIndex(liveTable()->model()->index(2, 0));
        QVERIFY(follow->isChecked());
        QTest::keyClick(liveTable(), Qt::Key_Home);
        QCOMPARE(liveTable()->currentIndex().row(), 0);
        QVERIFY(!follow->isChecked());
    }

    void theChosenCallStaysChosen_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isKept");
        QTest::addRow("asked again") << u"outcome:missed"_s << true;
        QTest::addRow("among more") << u""_s << true;
        QTest::addRow("not among them") << u"outcome:answered"_s << false;
    }
    void theChosenCallStaysChosen()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, isKept);
        logTable()->selectRow(1);
        const CallSid chosen = log()->currentCall()->sid;
        m_window->showFilter(filter);
        log()->reload();
        QCOMPARE(log()->currentCall().has_value(), isKept);
        if (isKept)
            QCOMPARE(log()->currentCall()->sid.value, chosen.value);
    }

    void outOfTheReasonsOfLiveOneComesBackToTheCalls()
    {
        m_window->goTo(u"live"_s);
        liveTable()->selectRow(0);
        QTest::keyClick(liveTable(), Qt::Key_W);
        QVERIFY(QApplication::focusWidget() != liveTable());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), liveTable());
    }

    void outOfTheBusinessesOneComesBackToWhereOneWas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<TenantId>("shown");
        QTest::newRow("none is chosen") << u""_s << Qt::Key_Escape << TenantId();
        QTest::newRow("what was typed is none") << u"zzz"_s << Qt::Key_Escape << TenantId();
        QTest::newRow("one is chosen") << u"queen"_s << Qt::Key_Return << TenantId("qdn");
        QTest::newRow("all stay chosen") << u""_s << Qt::Key_Return << TenantId();
    }
    void outOfTheBusinessesOneComesBackToWhereOneWas()
    {
        QFETCH(const QString, typed);
        QFETCH(const Qt::Key, key);
        QFETCH(const TenantId, shown);
        auto *header = m_window->findChild<shell::HeaderStrip *>();
        header->focusTenants();
        QWidget *field = m_window->focusWidget();
        QVERIFY(field && header->isAncestorOf(field));
        QTest::keyClicks(field, typed);
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : field, key);
        QTRY_COMPARE(QApplication::focusWidget(), logTable());
        QCOMPARE(header->tenant(), shown);
    }

private:
    calls::CallLogPage *log() const { return m_window->findChild<calls::CallLogPage *>(); }
    calls::DetailPane *detail() const { return m_window->findChild<calls::DetailPane *>(); }
    shell::Timeline *timeline() const { return detail()->findChild<shell::Timeline *>(); }
};

QTEST_MAIN(ReadingByKeysTest)
#include "ReadingByKeysTest.moc"
