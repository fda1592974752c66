// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/JustEnded.h"
#include "tests/ui/support/Sample.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;
using namespace std::chrono_literals;

namespace {

CallSummary endedAt(int second)
{
    CallSummary call = tests::manyCalls(1).front();
    call.sid = CallSid("CA" + std::to_string(1000 + second));
    call.outcome = Outcome::Missed;
    call.claimedBy.clear();
    call.endedAt = tests::sampleNow + std::chrono::seconds(second);
    return call;
}

QList<QFrame *> cards(const live::JustEnded &strip)
{
    QList<QFrame *> found;
    for (QFrame *each : strip.findChildren<QFrame *>(QStringLiteral("card"), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            found << each;
    }
    std::sort(found.begin(), found.end(), [](const QFrame *a, const QFrame *b) { return a->x() < b->x(); });
    return found;
}

QList<QPushButton *> buttons(const QFrame &card)
{
    QList<QPushButton *> found = card.findChildren<QPushButton *>();
    found.removeIf([](const QPushButton *each) { return !each->isVisible(); });
    return found;
}

QStringList labels(const QFrame &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

class JustEndedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_strip = std::make_unique<live::JustEnded>();
        m_strip->resize(900, 90);
        m_strip->setNames(tests::sampleNames());
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }
    void cleanup() { m_strip.reset(); }

    void aCallThatEndsMakesOneCardAndMovesTheOthers()
    {
        for (int second = 0; second < 10; ++second)
            end(endedAt(second));
        const QList<QFrame *> before = cards(*m_strip);
        QVERIFY(before.size() >= 2);
        end(endedAt(10));
        const QList<QFrame *> after = cards(*m_strip);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.first(), before.last()); // it tells of another call
        QCOMPARE(after.mid(1), before.first(before.size() - 1));
        QSignalSpy wanted(m_strip.get(), &live::JustEnded::openWanted);
        buttons(*after.first()).first()->click();
        QCOMPARE(wanted.first()[0].value<CallSid>(), endedAt(10).sid);
    }

    void aCallOfAnotherDaySaysItsDay()
    {
        m_strip->setNow(tests::sampleNow + 60s);
        end(endedAt(0));
        const auto says = [&](const QString &words) {
            const QFrame *card = cards(*m_strip).first();
            return labels(*card).join(QLatin1Char('|')).contains(words) &&
                   buttons(*card).first()->accessibleName().contains(words);
        };
        const auto times = tests::sampleNames().times(endedAt(0).tenant);
        QVERIFY(!labels(*cards(*m_strip).first()).join(QLatin1Char('|')).contains(QStringLiteral("Today")));
        QVERIFY(
            buttons(*cards(*m_strip).first()).first()->accessibleName().contains(QStringLiteral("Today")));
        m_strip->setNow(tests::sampleNow + 24h);
        QVERIFY(says(QStringLiteral("Yesterday")));
        m_strip->setNow(tests::sampleNow + 72h);
        QVERIFY(says(times.local(tests::sampleNow).toString(QStringLiteral("ddd"))));
        end(endedAt(1)); // a new card too
        QVERIFY(says(times.local(tests::sampleNow).toString(QStringLiteral("ddd"))));
    }

    void aCardUnderTheKeysTellsOfNoOtherCall()
    {
        for (int second = 0; second < 10; ++second)
            end(endedAt(second));
        QApplication::setActiveWindow(m_strip.get());
        const QList<QFrame *> before = cards(*m_strip);
        buttons(*before.last()).first()->setFocus();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(buttons(*before.last()).first()));
        end(endedAt(10));
        QVERIFY(!cards(*m_strip).contains(before.last()));
    }

    void aCardTellsNothingOfTheCallBefore()
    {
        CallSummary call = endedAt(0);
        call.outcome = Outcome::Answered;
        call.tenant = TenantId("qdn");
        call.contact = ContactId("office");
        end(call);
        m_strip->clear();
        QVERIFY(cards(*m_strip).isEmpty());
        m_strip->resize(300, 90); // room for one
        end(call);
        end(endedAt(1));
        const QList<QFrame *> shown = cards(*m_strip);
        QCOMPARE(shown.size(), 1);
        for (const QLabel *label : shown.first()->findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->text() != QStringLiteral("Office"));
        QCOMPARE(buttons(*shown.first()).size(), 2); // a missed call is claimed
    }

    void theTabKeyGoesFromLeftToRight()
    {
        for (int second = 0; second < 3; ++second)
            end(endedAt(second));
        const QList<QFrame *> shown = cards(*m_strip);
        QVERIFY(shown.size() >= 2);
        QList<QPushButton *> wanted;
        for (const QFrame *card : shown)
            wanted += buttons(*card);
        wanted.first()->setFocus();
        for (QPushButton *next : wanted.mid(1)) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(next));
        }
    }

    void whatACardSaysFollowsItsCall()
    {
        end(endedAt(0));
        end(endedAt(1));
        const QList<QFrame *> before = cards(*m_strip);
        m_strip->setClaimed(endedAt(0).sid, "Dana");
        QTest::qWait(20);
        const QList<QFrame *> after = cards(*m_strip);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0], before[0]);
        QCOMPARE(buttons(*after[0]).size(), 2);
        QCOMPARE(buttons(*after[1]).size(), 1); // it is claimed
        const QString clock = labels(*after[0]).last();
        m_strip->setNames({}); // every name and clock may be another one
        QTest::qWait(20);
        QVERIFY(labels(*cards(*m_strip).first()).last() != clock);
    }

    void anAnsweredCallNamesWhoAnsweredIt()
    {
        CallSummary call = endedAt(0);
        call.outcome = Outcome::Answered;
        call.tenant = TenantId("qdn");
        call.contact = ContactId("office");
        end(call);
        const QStringList texts = labels(*cards(*m_strip).first());
        QVERIFY2(texts.contains(QStringLiteral("Office")), qPrintable(texts.join(QLatin1Char('|'))));
    }

    void anAmpersandInANameMarksNoLetter()
    {
        CallSummary call = endedAt(0);
        call.from = "+12065550190";
        call.callerName = "SMITH &SONS";
        end(call);
        const QPushButton *open = buttons(*cards(*m_strip).first()).first();
        QCOMPARE(open->text(), QStringLiteral("SMITH &&SONS"));
        QVERIFY(open->shortcut().isEmpty());
    }

    void aTestIsMarkedAndIsNoLastCall()
    {
        CallSummary test = endedAt(1);
        test.test = true;
        end(test);
        QVERIFY(labels(*cards(*m_strip).first()).contains(QStringLiteral("TEST")));
        QCOMPARE(m_strip->newest()->sid, test.sid); // nobody else has called
        end(endedAt(0));
        QCOMPARE(m_strip->newest()->sid, endedAt(0).sid);
        const QList<QFrame *> shown = cards(*m_strip);
        QVERIFY(!labels(*shown.last()).contains(QStringLiteral("TEST")));
        QVERIFY2(labels(*shown.first()).contains(QStringLiteral("TEST")), "it is not marked any more");
    }

    void aMessageIsHeardFromItsCard()
    {
        CallSummary call = endedAt(0);
        call.outcome = Outcome::Voicemail;
        end(call);
        QSignalSpy wanted(m_strip.get(), &live::JustEnded::listenWanted);
        const auto play = [this]() -> QPushButton * {
            for (auto *button : buttons(*cards(*m_strip).first())) {
                if (button->accessibleName().startsWith(QStringLiteral("Hear the message of")))
                    return button;
            }
            return nullptr;
        };
        QVERIFY(play());
        play()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first()[0].value<CallSid>(), call.sid);
        call = endedAt(1);
        call.outcome = Outcome::Voicemail;
        call.test = true; // nothing was recorded
        end(call);
        QVERIFY(!play());
    }

    void itBecomesNarrowAgain()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *strip = new live::JustEnded;
        column->addWidget(strip);
        QScrollArea area; // as pages do
        area.setWidgetResizable(true);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setWidget(page);
        for (int i = 0; i < 5; ++i)
            strip->apply(endedAt(i));
        area.resize(1600, 400);
        area.show();
        QTRY_VERIFY(cards(*strip).size() > 2);
        const auto before = cards(*strip).size();
        area.resize(700, 400);
        QTRY_VERIFY(cards(*strip).size() < before);
        QTRY_VERIFY2(page->width() <= area.viewport()->width(), "the page is cut off");
    }

    void withoutCallsItSaysSo()
    {
        QVERIFY(cards(*m_strip).isEmpty());
        const auto words = [this] {
            QStringList texts;
            for (const QLabel *label : m_strip->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
                texts << (label->isVisible() ? label->text() : QString());
            return texts.join(QString());
        };
        QCOMPARE(words(), QStringLiteral("No call has ended since this console was started."));
        end(endedAt(0));
        QCOMPARE(words(), QString());
        m_strip->clear();
        QTest::qWait(20);
        QVERIFY(!words().isEmpty());
    }

private:
    void end(const CallSummary &call)
    {
        m_strip->apply(call);
        QTest::qWait(20);
    }

    std::unique_ptr<live::JustEnded> m_strip;
};

QTEST_MAIN(JustEndedTest)
#include "JustEndedTest.moc"
