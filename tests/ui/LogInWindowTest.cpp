// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/SampleMessages.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CallWindow.h"
#include "ui/calls/FilterEdit.h"
#include "ui/format/TimeLine.h"
#include "ui/messages/MessagesPage.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/EnterKeys.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Timeline.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;

/// The call log as one works with it: by keys, filters and rows.
class LogInWindowTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    /// A search for "-" finds nothing and walks the whole log for it.
    void aMinusAsksNothingBeforeItsWord()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        auto *field = m_window->findChild<calls::FilterEdit *>();
        const auto asked = m_relay->queries.size();
        QTest::keyClicks(field, QStringLiteral("-"));
        QCOMPARE(m_relay->queries.size(), asked);
        QTest::keyClicks(field, QStringLiteral("55"));
        QVERIFY(m_relay->queries.size() > asked);
    }

    void theLogShowsACallWithItsReasons()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        QCOMPARE(logTable()->model()->rowCount(), 2);
        chooseFirstCall();
        auto *timeline = visible<shell::Timeline>();
        QVERIFY(timeline->count() > 5);
        QVERIFY(!labels().filter(QStringLiteral("Captain")).isEmpty());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(logTable());
        QVERIFY(table->tableInterface());
        const QString words = table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
        QVERIFY2(words.startsWith(QStringLiteral("Missed, (202) 555-0147")), qPrintable(words));
    }

    void aMissedCallIsClaimedByItsKey()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        chooseFirstCall();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        logTable()->setFocus();
        QTest::keyClick(logTable(), Qt::Key_C);
        QCOMPARE(m_relay->claims.size(), std::size_t(1));
        QCOMPARE(m_relay->claims[0].second, std::string("Dana"));
        QCOMPARE(logTable()->model()->index(0, calls::CallLogModel::Who).data().toString(),
                 QStringLiteral("Claimed: Dana"));
        QVERIFY(!m_window->actions().action(QStringLiteral("call.claim"))->isEnabled());
    }

    void newCallsComeOnTopOnlyWhileOneLooksThere()
    {
        for (const CallSummary &call : tests::manyCalls(150, tests::sampleNow - 3h))
            m_relay->log.push_back(call);
        follow();
        m_window->goTo(QStringLiteral("log"));
        QCOMPARE(logTable()->model()->rowCount(), 150);
        arrive(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 5}));
        QTRY_COMPARE(logTable()->model()->rowCount(), 151);
        logTable()->verticalScrollBar()->setValue(900);
        arrive(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 5}));
        arrive(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 5}));
        // Its plural is the translations' business.
        QTRY_COMPARE(buttons().filter(QStringLiteral("2 new call")).size(), 1);
        QCOMPARE(logTable()->model()->rowCount(), 151);
        QTest::keyClick(logTable(), Qt::Key_End);
        QCOMPARE(logTable()->model()->rowCount(), 153);
        QCOMPARE(logTable()->verticalScrollBar()->value(), 0);
    }

    void aCallThatTheFilterHidesStaysHidden()
    {
        follow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("tenant:crew"));
        arrive(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 5}));
        QTest::qWait(250);
        QCOMPARE(logTable()->model()->rowCount(), 0);
    }

    void theKeysOfTheLogAct()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        chooseFirstCall();
        logTable()->setFocus();
        QTest::keyClick(logTable(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(filterField()));
        QTest::keyClick(filterField(), Qt::Key_Escape); // the details first
        QTest::keyClick(filterField(), Qt::Key_Escape);
        QCOMPARE(filterField()->text(), QString());
        QTest::keyClick(filterField(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(logTable()));
        chooseFirstCall();
        QTest::keyClick(logTable(), Qt::Key_W);
        QVERIFY(visible<shell::Timeline>()->hasFocus() ||
                visible<shell::Timeline>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S); // of the row, from its details too
        QVERIFY(!logTable()->isVisible());
        m_window->goTo(QStringLiteral("log"));
        chooseFirstCall();
        logTable()->setFocus();
        QTest::keyClick(logTable(), Qt::Key_R);
        QVERIFY(!logTable()->isVisible());
    }

    void theKeysOfARowActInTheDetailsOfMessages()
    {
        for (const client::CallDetail &call : tests::sampleDay())
            m_relay->add(call);
        tests::fillMessages(*m_relay);
        follow();
        m_window->goTo(QStringLiteral("messages"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *page = m_window->findChild<messages::MessagesPage *>();
        auto *list = qobject_cast<QAbstractItemView *>(page->mainTable());
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(page->currentCall());
        QPushButton *inDetails = nullptr;
        for (auto *each : page->details()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->isEnabled())
                inDetails = each;
        }
        QVERIFY(inDetails);
        inDetails->setFocus();
        QTest::keyClick(inDetails, Qt::Key_W);
        QVERIFY(logTable()->isVisible());
    }

    void eitherEnterOpensACallOfTheLogInItsOwnWindow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isOpened"); // or it is the key of the review
        QTest::addRow("log, Return") << QStringLiteral("log") << Qt::Key_Return << true;
        QTest::addRow("log, keypad") << QStringLiteral("log") << Qt::Key_Enter << true;
        QTest::addRow("live, Return") << QStringLiteral("live") << Qt::Key_Return << false;
        QTest::addRow("live, keypad") << QStringLiteral("live") << Qt::Key_Enter << true;
    }
    void eitherEnterOpensACallOfTheLogInItsOwnWindow()
    {
        QFETCH(const QString, page);
        QFETCH(const Qt::Key, key);
        QFETCH(const bool, isOpened);
        fillAndFollow();
        m_window->goTo(page);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTableView *table = page == QStringLiteral("log") ? logTable() : liveTable();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, key, Qt::ControlModifier);
        QCOMPARE(m_window->findChildren<calls::CallWindow *>().size(), isOpened ? 1 : 0);
        QCOMPARE(shell::keysText(m_window->actions().action(QStringLiteral("call.open-window"))->shortcut()),
                 QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    }

    void aCallHasAWindowOfItsOwnThatLives()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        chooseFirstCall();
        logTable()->setFocus();
        QTest::keyClick(logTable(), Qt::Key_Return, Qt::ControlModifier);
        const auto windows = m_window->findChildren<calls::CallWindow *>();
        QCOMPARE(windows.size(), 1);
        QVERIFY(windows[0]->isVisible());
        QVERIFY(windows[0]->findChild<shell::Timeline *>()->count() > 5);
        m_window->actions().action(QStringLiteral("call.open-window"))->trigger();
        QCOMPARE(m_window->findChildren<calls::CallWindow *>().size(), 1);
        m_window->actions().action(QStringLiteral("call.claim"))->trigger();
        QStringList words;
        for (const QLabel *label : windows[0]->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        QVERIFY(words.contains(QStringLiteral("Claimed by Dana")));
    }

    void theFilterSaysHowManyCallsItShows()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        const int all = static_cast<int>(m_relay->log.size());
        m_window->showFilter(QStringLiteral("outcome:missed"));
        QTRY_VERIFY(!labels().filter(QStringLiteral("2 of %1 calls, as of ").arg(all)).isEmpty());
        QCOMPARE(logTable()->model()->rowCount(), 2);
    }

    void typingAsksAtOnceAndAMistakeIsNamed()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        filterField()->setFocus();
        QTest::keyClicks(filterField(), QStringLiteral("outcome:missed"));
        QCOMPARE(logTable()->model()->rowCount(), 2);
        QCOMPARE(filterField()->property("state").toString(), QStringLiteral("good"));
        m_window->showFilter(QStringLiteral("outcome:mised"));
        QVERIFY(labels().contains(QStringLiteral("outcome: does not know “mised”. Did you mean missed?")));
        QCOMPARE(filterField()->property("state").toString(), QStringLiteral("bad"));
        QCOMPARE(logTable()->model()->rowCount(), 2); // what was shown stays
    }

    void theBeginningOfAKeyIsNotSearchedForAtOnce()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const int all = logTable()->model()->rowCount();
        filterField()->setFocus();
        QTest::keyClicks(filterField(), QStringLiteral("outcome"));
        QCOMPARE(logTable()->model()->rowCount(), all);
        QTRY_COMPARE(logTable()->model()->rowCount(), 0); // it was a word after all
        QTest::keyClicks(filterField(), QStringLiteral(":missed"));
        QCOMPARE(logTable()->model()->rowCount(), 2);
    }

    void valuesAreOfferedBehindAColonAndFiltersOfBeforeOnDown()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        filterField()->setFocus();
        QTest::keyClicks(filterField(), QStringLiteral("tenant:q"));
        QVERIFY(filterField()->isChoosing());
        auto *offers = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(offers);
        QCOMPARE(offers->model()->index(0, 0).data().toString(), QStringLiteral("tenant:qdn "));
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(filterField()->text(), QStringLiteral("tenant:qdn "));
        m_window->showFilter(QStringLiteral("outcome:missed"));
        m_window->showFilter(QString());
        filterField()->setFocus();
        QTest::keyClick(filterField(), Qt::Key_Down);
        QVERIFY(filterField()->isChoosing());
        offers = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QCOMPARE(offers->model()->index(0, 0).data().toString(), QStringLiteral("outcome:missed"));
        QTest::keyClick(offers, Qt::Key_Escape);
        QVERIFY(!filterField()->isChoosing());
    }

    void escapeClosesWhatIsOfferedBeforeItClearsTheFilter()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        filterField()->setFocus();
        QTest::keyClicks(filterField(), QStringLiteral("outcome:missed tenant:"));
        QVERIFY(filterField()->isChoosing());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!filterField()->isChoosing());
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed tenant:"));
        QVERIFY(filterField()->hasFocus());
        QTest::keyClick(filterField(), Qt::Key_Escape);
        QCOMPARE(filterField()->text(), QString());
    }

    void aPinnedFilterStandsInTheSidebar()
    {
        fillAndFollow();
        auto &saved = m_window->findChild<calls::CallLogPage *>()->saved();
        saved.save(
            {QStringLiteral("Missed ones"), QStringLiteral("outcome:missed"), calls::Pinned::InSidebar});
        auto *sidebar = m_window->findChild<shell::Sidebar *>();
        const int row = sidebar->places().rowOf(QStringLiteral("filter:Missed ones"));
        QCOMPARE(row, sidebar->places().rowOf(QStringLiteral("log")) + 1);
        sidebar->setCurrentIndex(sidebar->model()->index(row, 0));
        QVERIFY(logTable()->isVisible());
        QCOMPARE(logTable()->model()->rowCount(), 2);
        QCOMPARE(sidebar->current(), QStringLiteral("filter:Missed ones"));
        saved.remove(QStringLiteral("Missed ones"));
        QVERIFY(sidebar->places().rowOf(QStringLiteral("filter:Missed ones")) < 0);
        QVERIFY(logTable()->isVisible());
    }

    void aMessageThatCannotBeFetchedIsToldWithItsDetails()
    {
        follow();
        m_window->findChild<calls::CallLogPage *>()->listenTo(CallSid("CA0000000000000000000000000000dead"));
        press(QStringLiteral("Details"));
        const QString told = labels().join(QLatin1Char('\n'));
        QVERIFY(told.contains(QStringLiteral("The message could not be found. The relay does not have it.")));
        QVERIFY(told.contains(QStringLiteral("Status 404")));
        QVERIFY(told.contains(format::timeLine(tests::sampleNow)));
    }

    void columnsAreShownAndKept()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("log"));
        auto *table = m_window->findChild<calls::CallTable *>();
        QVERIFY(table->isColumnHidden(calls::CallLogModel::RouteColumn));
        table->showColumns({QStringLiteral("route"), QStringLiteral("outcome")});
        QVERIFY(!table->isColumnHidden(calls::CallLogModel::RouteColumn));
        QVERIFY(!table->isColumnHidden(calls::CallLogModel::When));
        QVERIFY(table->isColumnHidden(calls::CallLogModel::Length));
        QVERIFY(m_settings->logColumns().contains(QStringLiteral("route")));
    }

    void anEmptyTimeTellsOfTheLastCall()
    {
        for (const CallSummary &call : tests::manyCalls(10, tests::sampleNow - 72h))
            m_relay->log.push_back(call);
        follow();
        m_window->goTo(QStringLiteral("log"));
        m_window->showFilter(QStringLiteral("on:today"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::NothingNow);
        press(QStringLiteral("Widen to 30 days"));
        QCOMPARE(logTable()->model()->rowCount(), 10);
        m_window->showFilter(QStringLiteral("on:today outcome:missed who:office"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::FilteredOut);
        press(QStringLiteral("Without “on today”"));
        QCOMPARE(filterField()->text(), QStringLiteral("outcome:missed who:office"));
    }

    void pagesComeAsOneScrolls()
    {
        for (const CallSummary &call : tests::manyCalls(1000, tests::sampleNow - 1h))
            m_relay->log.push_back(call);
        follow();
        m_window->goTo(QStringLiteral("log"));
        QCOMPARE(logTable()->model()->rowCount(), 200);
        logTable()->verticalScrollBar()->setValue(logTable()->verticalScrollBar()->maximum());
        QCOMPARE(logTable()->model()->rowCount(), 400);
        QCOMPARE(m_relay->queries.back().after, std::string("200"));
    }

    void theFourKindsOfNothingDiffer()
    {
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        follow();
        m_window->goTo(QStringLiteral("log"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::CouldNotLoad);
        m_relay->failure.reset();
        press(QStringLiteral("Try again"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::FirstUse);
        m_window->showFilter(QStringLiteral("tenant:crew")); // a business without a call yet
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::FirstUse);
        m_window->showFilter(QStringLiteral("outcome:missed tenant:qdn"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::FilteredOut);
        QCOMPARE(visible<shell::EmptyState>()->title(), QStringLiteral("No call matches 2 filters"));
        press(QStringLiteral("Clear all"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::FirstUse);
        arriveOnLive(tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1}));
        m_window->goTo(QStringLiteral("live"));
        QCOMPARE(visible<shell::EmptyState>()->kind(), shell::EmptyKind::NothingNow);
        QVERIFY(!labels().filter(QStringLiteral("answered by Captain")).isEmpty());
    }

    void numbersAreCopiedInFull()
    {
        fillAndFollow();
        m_window->actions().action(QStringLiteral("edit.copy-number"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+12025550147"));
    }
};

QTEST_MAIN(LogInWindowTest)
#include "LogInWindowTest.moc"
