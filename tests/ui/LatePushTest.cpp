// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/PushStage.h"
#include "ui/review/ChangeList.h"
#include "ui/review/ReviewSheet.h"
#include "ui/shell/RecentEvents.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Takes a push, and its answer is given when the test says so.
class SlowRelay : public tests::FakeRelay {
public:
    void push(const std::string &text, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override
    {
        if (!isSlow)
            return FakeRelay::push(text, basedOn, note, author, std::move(done));
        goOn = [=, this] { FakeRelay::push(text, basedOn, note, author, done); };
    }

    bool isSlow = false;
    std::function<void()> goOn; ///< with the push
};

} // namespace

/// A push whose answer comes when its review is closed.
class LatePushTest : public QObject, protected tests::PushStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        auto relay = std::make_unique<SlowRelay>();
        m_slow = relay.get();
        open(std::move(relay));
    }
    void cleanup() { m_window.reset(); }

    void aPushThatFailsWhenItsReviewIsClosedIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isOpenedAgain"); // and closed, before the answer comes
        QTest::addColumn<QString>("words");
        const QString lost = u"It is not known whether the draft was pushed. The relay does not answer."_s;
        QTest::newRow("lost") << 0 << false << lost;
        QTest::newRow("lost, and looked at again") << 0 << true << lost;
        QTest::newRow("refused") << 422 << false << u"The draft was not pushed. "_s;
        QTest::newRow("refused, and looked at again") << 422 << true << u"The draft was not pushed. "_s;
    }
    void aPushThatFailsWhenItsReviewIsClosedIsTold()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isOpenedAgain);
        QFETCH(const QString, words);
        pushSlowly();
        if (isOpenedAgain) {
            action("routing.review")->trigger();
            QVERIFY(says(u"What was pushed before has not arrived so far."_s));
            review().close();
        }
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, status, {}, {}};
        m_relay->fresh.liveness = client::Liveness::Lost;
        m_slow->goOn();
        m_relay->failure.reset();
        QVERIFY2(told().startsWith(words), qPrintable(told()));
        QVERIFY(says(words)); // by the toast
        QVERIFY(button(u"Review"_s));
        button(u"Review"_s)->click();
        QVERIFY(review().isOpen());
        QVERIFY(!says(u"Pushing…"_s));
        QCOMPARE(says(u"has not arrived so far"_s), status == 0);
    }

    void whatAFailedPushLeftOutStaysOutWhenItIsMadeAgain()
    {
        draft().edit(u"wait longer"_s, queen,
                     [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        m_slow->isSlow = true;
        draft().edit(u"rename"_s, queen, [](plan::Tenant &tenant) { tenant.name = "Queen"; });
        action("routing.review")->trigger();
        auto *list = review().findChild<review::ChangeList *>();
        QCOMPARE(list->count(), 2);
        list->item(1)->setCheckState(Qt::Unchecked);
        QAbstractButton *push = nullptr;
        QTRY_VERIFY((push = button(u"Push 1 change"_s)) && push->isEnabled());
        push->click();
        review().close();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};
        m_slow->goOn();
        m_relay->failure.reset();
        m_slow->isSlow = false;
        action("routing.review")->trigger();
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        QTRY_VERIFY((push = button(u"Push 1 change"_s)) && push->isEnabled());
        push->click();
        QTRY_VERIFY(!review().isOpen());
        action("routing.review")->trigger(); // what is left is begun anew
        QTRY_VERIFY(button(u"Push 1 change"_s));
    }

    void aPushThatFailsWhileAnotherReviewIsOpenIsToldBesideIt()
    {
        pushSlowly();
        action("routing.review")->trigger();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 422, {}, {}};
        m_slow->goOn();
        QVERIFY(told().startsWith(u"The draft was not pushed."_s));
        QVERIFY(!button(u"Review"_s)); // what is ticked there would be lost
        QVERIFY(review().isOpen());
    }

    /// Whether what it would push is found by then or not; a toast would lie beneath it.
    void anotherReviewThatIsOpenSaysWhatBecameOfAPush_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("lost") << 0 << true;
        QTest::newRow("lost at once") << 0 << false;
        QTest::newRow("refused") << 422 << true;
        QTest::newRow("refused at once") << 422 << false;
    }
    void anotherReviewThatIsOpenSaysWhatBecameOfAPush()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isFound);
        const QString awaited = u"What was pushed before has not arrived so far."_s;
        pushSlowly();
        action("routing.review")->trigger();
        QVERIFY(reviewSays(awaited));
        QAbstractButton *push = button(u"Push 1 change"_s);
        QVERIFY(push);
        if (isFound)
            QTRY_VERIFY(push->isEnabled());
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, status, {}, {}};
        m_slow->goOn();
        m_relay->failure.reset();
        QTRY_VERIFY(push->isEnabled());
        const QString words =
            status == 0 ? u"It is not known whether the draft was pushed."_s : u"The draft was not pushed."_s;
        QVERIFY(reviewSays(words));
        QCOMPARE(reviewSays(awaited), status == 0);
        review().close();
        action("routing.review")->trigger(); // that it was told is enough
        QTRY_VERIFY(!reviewSays(words));
    }

    void thatALostPushHasNotArrivedIsToldWithoutItsReview()
    {
        pushSlowly();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};
        m_relay->fresh.liveness = client::Liveness::Lost;
        m_slow->goOn();
        m_relay->failure.reset();
        m_relay->fresh.liveness = client::Liveness::Live;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Live);
        const QString words = u"Revision 41 is still live: what was pushed has not arrived so far."_s;
        QVERIFY2(told().startsWith(words), qPrintable(told()));
        QVERIFY(button(u"Review"_s));
    }

    void anotherReviewThatIsOpenSaysThatALostPushHasNotArrived()
    {
        pushSlowly();
        action("routing.review")->trigger();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};
        m_relay->fresh.liveness = client::Liveness::Lost;
        m_slow->goOn();
        m_relay->failure.reset();
        QTRY_VERIFY(button(u"Push 1 change"_s)->isEnabled()); // so its findings are here
        m_relay->fresh.liveness = client::Liveness::Live;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Live);
        QVERIFY(reviewSays(u"Revision 41 is still live: what was pushed has not arrived so far."_s));
        QVERIFY(!reviewSays(u"What was pushed before"_s)); // it is said once
    }

    void aPushThatArrivesLateTakesItsNoteAlong_data()
    {
        QTest::addColumn<QString>("later"); // note, of another push
        QTest::addColumn<QString>("left");
        QTest::newRow("the same note") << QString() << QString();
        QTest::newRow("another") << u"the phones"_s << u"the phones"_s;
    }
    void aPushThatArrivesLateTakesItsNoteAlong()
    {
        QFETCH(const QString, later);
        QFETCH(const QString, left);
        pushSlowly(u"a new name"_s);
        draft().edit(u"wait longer"_s, queen,
                     [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 91; });
        action("routing.review")->trigger();
        QCOMPARE(note().text(), u"a new name"_s);
        if (!later.isEmpty())
            note().setText(later);
        review().close();
        m_slow->goOn();
        QTRY_COMPARE(draft().revision(), 42);
        QCOMPARE(m_relay->history.front().note, std::string("a new name"));
        action("routing.review")->trigger();
        QCOMPARE(note().text(), left);
        QVERIFY(says(u"Push 1 change"_s));
        QVERIFY(!says(u"has not arrived so far"_s));
    }

private:
    /// The newest of the recent events.
    QString told() const
    {
        const shell::RecentModel &events = m_window->findChild<shell::RecentEvents *>()->told();
        return events.rowCount() > 0 ? events.at(0).sentence : QString();
    }
    review::ReviewSheet &review() const { return *m_window->findChild<review::ReviewSheet *>(); }
    QLineEdit &note() const { return *review().findChild<QLineEdit *>(); }
    bool reviewSays(const QString &words) const { return says(review(), words); }
    /// And closes the review before the answer comes.
    void pushSlowly(const QString &note = {})
    {
        m_slow->isSlow = true;
        draft().edit(u"rename"_s, queen, [](plan::Tenant &tenant) { tenant.name = "Queen"; });
        action("routing.review")->trigger();
        QAbstractButton *push = nullptr;
        QTRY_VERIFY((push = button(u"Push 1 change"_s)) && push->isEnabled());
        this->note().setText(note);
        push->click();
        QVERIFY(m_slow->goOn);
        QVERIFY(review().isOpen());
        review().close();
    }

    SlowRelay *m_slow = nullptr;
};

QTEST_MAIN(LatePushTest)
#include "LatePushTest.moc"
