// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallLogPage.h"
#include "tests/ui/support/CutWords.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/ReviewDesk.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/DetailPane.h"
#include "ui/calls/FilterEdit.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Timeline.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// The keys of the call log, and what its details offer.
class CallLogPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<tests::FakeRelay>();
        for (const client::CallDetail &call : tests::sampleDay())
            m_relay->add(call);
        m_page = std::make_unique<calls::CallLogPage>();
        m_page->resize(1200, 800);
        m_page->setNow(tests::sampleNow);
        m_page->setNames(tests::sampleNames());
        m_page->setRelay(m_relay.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void escapeLeavesDetailsThenFilterThenGoesToTheTable_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("field") << u"field"_s;
        QTest::newRow("table") << u"table"_s;
        QTest::newRow("details") << u"details"_s;
    }
    void escapeLeavesDetailsThenFilterThenGoesToTheTable()
    {
        QFETCH(const QString, from);
        m_page->showFilter(u"outcome:missed"_s);
        choose(Outcome::Missed);
        m_page->openCurrent();
        QVERIFY(detail()->isVisible());
        if (from == u"details")
            m_page->explainCurrent();
        else
            (from == u"field" ? static_cast<QWidget *>(field()) : table())->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!detail()->isVisible());
        QCOMPARE(m_page->filterText(), u"outcome:missed"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_page->filterText(), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
    }

    void detailsBesideTheTableLeaveItWhole()
    {
        choose(Outcome::Missed);
        m_page->openCurrent();
        const auto *split = m_page->findChild<QSplitter *>(u"log-split"_s);
        const auto *calls = m_page->findChild<calls::CallTable *>();
        const QString number = u"(202) 555-0147"_s;
        QSet<Qt::Orientation> seen;
        for (int width = 800; width <= 1400; width += 20) {
            m_page->resize(width, 800);
            QCoreApplication::processEvents();
            seen += split->orientation();
            QVERIFY(calls->columnWidth(calls::CallLogModel::Caller) >
                    calls->fontMetrics().horizontalAdvance(number));
            QVERIFY(calls->columnWidth(calls::CallLogModel::Caller) >= 176); // also of names
            if (width >= 1000 || split->orientation() == Qt::Horizontal)
                QTRY_COMPARE(calls->horizontalScrollBar()->maximum(), 0);
        }
        QCOMPARE(seen.size(), 2);
    }

    void theBusinessIsCutShortBeforeTheCaller()
    {
        const auto *calls = m_page->findChild<calls::CallTable *>();
        const int usual = calls->columnWidth(calls::CallLogModel::Business);
        choose(Outcome::Missed);
        m_page->openCurrent();
        m_page->resize(1155, 800); // as in a window of the usual width
        QTRY_VERIFY(calls->columnWidth(calls::CallLogModel::Business) < usual);
        QTRY_COMPARE(calls->horizontalScrollBar()->maximum(), 0);
        m_page->resize(1400, 800);
        QTRY_COMPARE(calls->columnWidth(calls::CallLogModel::Business), usual);
    }

    void detailsBeneathTheTableShowWhyTheCallWentSo()
    {
        choose(Outcome::Missed);
        m_page->openCurrent();
        const auto *split = m_page->findChild<QSplitter *>(u"log-split"_s);
        const auto *timeline = m_page->findChild<shell::Timeline *>();
        for (const QSize size : {QSize(824, 520), QSize(1100, 700)}) {
            m_page->resize(size);
            QTRY_COMPARE(split->orientation(), Qt::Vertical);
            QTRY_VERIFY(timeline->height() >= 120);
            QStringList found;
            QVERIFY2(QTest::qWaitFor([&] { return (found = tests::notWhole(*m_page)).isEmpty(); }),
                     qPrintable(found.join(u'\n')));
        }
    }

    void whyNobodyAnsweredStandsInTheHead()
    {
        const auto said = [this](const QString &words) {
            const auto labels = detail()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) {
                return each->isVisible() && each->text() == words && each->mapTo(detail(), QPoint()).y() < 90;
            });
        };
        const auto whyItEnded = [this](const CallSid &sid) {
            return QString::fromStdString(m_relay->details.at(sid).events.back().why);
        };
        const CallSid missed = choose(Outcome::Missed);
        m_page->openCurrent();
        QVERIFY(!whyItEnded(missed).isEmpty());
        QTRY_VERIFY(said(whyItEnded(missed)));
        choose(Outcome::Answered); // with whom is a fact
        QTRY_VERIFY(!said(whyItEnded(missed)));
        QVERIFY(!said(whyItEnded(m_page->currentCall()->sid)));
    }

    void aCallThatIsNoRowIsNotMistakenForTheChosenOne()
    {
        choose(Outcome::Missed);
        const CallSid shown = choose(Outcome::Voicemail);
        m_page->showFilter(u"outcome:missed"_s);
        choose(Outcome::Missed);
        m_page->showCall(shown);
        QVERIFY(detail()->isOpenFor(shown));
        QVERIFY(!m_page->currentCall());
    }

    /// As behind a slow line: what is typed since is no reason why nothing was found.
    void anAnswerIsAboutWhatWasAsked()
    {
        tests::PatientRelay relay;
        m_page->setRelay(&relay);
        m_page->showFilter(u"from:+12025550199"_s);
        field()->setText(u"from:+12025550199 bogus:1"_s);
        relay.answer({client::CallPage{}, {}}); // to what was asked before
        relay.answer({client::CallPage{}, {}});
        QStringList said;
        for (const shell::EmptyState *empty : m_page->findChildren<shell::EmptyState *>()) {
            if (empty->isVisible())
                said << empty->title();
        }
        QCOMPARE(said, QStringList{u"No call matches 1 filter(s)"_s});
        field()->setText(u"bogus:1"_s);
        m_page->reload();
        QVERIFY(CallSelection(relay.queries.back()) == CallSelection(relay.queries[1]));
        m_page->setRelay(m_relay.get());
    }

    void spacePlaysTheMessageOfTheRow()
    {
        const CallSid sid = choose(Outcome::Voicemail);
        Event recorded = m_relay->details.at(sid).events.back();
        recorded.kind = EventKind::VoicemailRecorded;
        recorded.sid = "RE00000000000000000000000000000001";
        recorded.test = false;
        m_relay->details.at(sid).events.push_back(recorded);
        QSignalSpy wanted(m_page.get(), &calls::CallLogPage::listenWanted);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<CallSid>(), sid);
        QCOMPARE(wanted[0][1].value<std::string>(), recorded.sid);
        m_page->openCurrent();
        QTest::keyClick(detail()->findChild<shell::Timeline *>(), Qt::Key_Space); // no button is there
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[1], wanted[0]);
    }

    void spaceSaysThatThereIsNoMessage()
    {
        choose(Outcome::Missed);
        QSignalSpy told(m_page.get(), &calls::CallLogPage::told);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), u"This call left no message."_s);
        m_page->openCurrent();
        QTest::keyClick(detail()->findChild<shell::Timeline *>(), Qt::Key_Space);
        QCOMPARE(told.count(), 2);
        QCOMPARE(told[1], told[0]);
    }

    void rawEventsAreFoldedAway()
    {
        choose(Outcome::Missed);
        m_page->openCurrent();
        auto *text = detail()->findChild<QPlainTextEdit *>();
        QVERIFY(!text->isVisible());
        for (auto *fold : detail()->findChildren<QToolButton *>()) {
            if (fold->text() == u"Raw (JSON)"_s)
                fold->click();
        }
        QVERIFY(text->isVisible());
        QVERIFY2(text->toPlainText().startsWith(u"{"_s), qPrintable(text->toPlainText().left(80)));
        QVERIFY(text->toPlainText().contains(u"call.ended"_s));
    }

    void aCallerIsCalledBackByTheDesksOwnProgram()
    {
        choose(Outcome::Missed);
        m_page->openCurrent();
        QDesktopServices::setUrlHandler(u"tel"_s, this, "dial");
        button(u"Call back"_s)->click();
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        QCOMPARE(m_dialled, QUrl(u"tel:"_s + QString::fromStdString(m_page->currentCall()->from)));
    }

    void aTestSaysWhetherPhonesWereRung_data()
    {
        QTest::addColumn<std::string>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("drill") << std::string() << u"A drill: no phone rang, nothing was sent."_s;
        QTest::newRow("live") << std::string("live") << u"A live test: a real call, and phones were rung."_s;
    }
    void aTestSaysWhetherPhonesWereRung()
    {
        QFETCH(const std::string, what);
        QFETCH(const QString, words);
        client::CallDetail &call = m_relay->details.at(choose(Outcome::Missed));
        call.call.test = true;
        for (Event &event : call.events) {
            event.test = true;
            if (event.kind == EventKind::CallReceived)
                event.what = what;
        }
        detail()->open(call.call);
        QStringList said;
        for (const QLabel *label : detail()->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(words), qPrintable(said.join(u'|')));
    }

    void aRefusalIsNoSilence()
    {
        const auto says = [this](const QString &words) {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        choose(Outcome::Missed);
        m_page->showFilter(u"outcome:missed"_s);
        QTRY_VERIFY(says(u" calls"_s));
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        m_page->reload();
        QTRY_VERIFY(says(u"the relay did not answer"_s));
        m_relay->failure = client::ApiFailure{{ErrorCode::BadInput, "too long"}, 414, "", {}};
        m_page->reload();
        QTRY_VERIFY(says(u"the relay refused"_s));
        m_page->showFilter(u"outcome:answered"_s);
        QTRY_VERIFY(!says(u"the relay refused"_s));
        QVERIFY(!says(u" calls"_s)); // those of the filter before
        m_relay->failure.reset();
        m_page->reload();
    }

    void aWithheldNumberIsNotCalledBack()
    {
        choose(Outcome::Missed);
        m_page->openCurrent();
        QVERIFY(button(u"Call back"_s)->isVisible());
        CallSummary withheld = *m_page->currentCall();
        withheld.from.clear();
        detail()->takeCall(withheld);
        QVERIFY(!button(u"Call back"_s)->isVisible());
    }

    void rowsOfAnotherFilterAreNotTheAnswerToThisOne()
    {
        const auto rows = [this] { return table()->model()->rowCount(); };
        m_page->showFilter(u"outcome:missed"_s);
        QTRY_VERIFY(rows() > 0);
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        m_page->reload();
        QVERIFY(rows() > 0); // of the same question: old, but its answer
        m_page->showFilter(u"outcome:answered"_s);
        QTRY_COMPARE(rows(), 0);
        const auto *empty = m_page->findChild<shell::EmptyState *>();
        QTRY_COMPARE(empty->title(), u"The call log could not be loaded."_s);
        QVERIFY(empty->isVisible());
        m_relay->failure.reset();
        m_page->reload();
        QTRY_VERIFY(rows() > 0);
    }

    void rowsStayWhileWhatIsTypedSinceIsNotUnderstood()
    {
        m_page->showFilter(u"outcome:missed"_s);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        field()->setText(u"outcome:mis"_s);
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        m_page->reload();
        QVERIFY(table()->model()->rowCount() > 0); // asked for was what they answer
        m_relay->failure.reset();
    }

    void aFilterIsTakenOutOfTheTextItWasReadFrom()
    {
        m_page->showFilter(u"outcome:missed from:+1999"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        field()->setText(u"zz:1 outcome:missed from:+1999"_s);
        m_page->reload();
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto without = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
            return each->isVisible() && each->text().startsWith(u"Without"_s);
        });
        QVERIFY(without != buttons.end());
        (*without)->click();
        QCOMPARE(m_page->filterText(), u"from:+1999"_s);
    }

    void rowsOfAnotherRelayAreNotThisOnes()
    {
        const auto rows = [this] { return table()->model()->rowCount(); };
        QTRY_VERIFY(rows() > 0);
        tests::FakeRelay other;
        other.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        m_page->setRelay(&other);
        QTRY_COMPARE(rows(), 0);
        m_page->setRelay(m_relay.get());
        QTRY_VERIFY(rows() > 0);
    }

public Q_SLOTS:
    void dial(const QUrl &number) { m_dialled = number; }

private:
    CallSid choose(Outcome outcome)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            table()->selectRow(row);
            table()->setFocus();
            if (const auto call = m_page->currentCall(); call && call->outcome == outcome && !call->test)
                return call->sid;
        }
        return {};
    }
    calls::CallTable *table() const { return m_page->findChild<calls::CallTable *>(); }
    calls::FilterEdit *field() const { return m_page->findChild<calls::FilterEdit *>(); }
    calls::DetailPane *detail() const { return m_page->findChild<calls::DetailPane *>(); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<calls::CallLogPage> m_page;
    QUrl m_dialled;
};

QTEST_MAIN(CallLogPageTest)
#include "CallLogPageTest.moc"
