// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/MessagesStage.h"
#include "ui/messages/DeleteSheet.h"
#include "ui/messages/HeardSheet.h"
#include "ui/messages/InboxEmptiness.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;
using tests::MessagesStage;
using tests::Unheard, tests::Unclaimed, tests::Texts;

class MessagesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itOpensWithWhatNobodyHasHeard()
    {
        MessagesStage stage;
        stage.follow();
        QCOMPARE(stage.rows(), stage.page->counts().unheard);
        QVERIFY(stage.rows() > 0);
        QCOMPARE(stage.part<QTabBar>()->tabText(Unheard), QStringLiteral("Unheard  2"));
        stage.turnTo(Texts);
        QCOMPARE(stage.rows(), 3);
        stage.page->showTenant(TenantId("music-box"));
        QCOMPARE(stage.rows(), 1);
    }

    void whileNobodyLooksOnlyTheCountsAreTold()
    {
        MessagesStage stage;
        stage.page->hide();
        QSignalSpy told(stage.page, &MessagesPage::waitingChanged);
        stage.follow();
        QVERIFY(told.count() > 0);
        QCOMPARE(stage.page->counts().unheard, 2);
        QCOMPARE(stage.rows(), 0);
        stage.page->show();
        QCOMPARE(stage.rows(), 2);
    }

    void allAreMarkedHeardAtOnceAfterAQuestion()
    {
        MessagesStage stage;
        stage.follow();
        stage.press(QStringLiteral("Mark all heard"));
        auto *question = stage.window.findChild<HeardSheet *>();
        QVERIFY(question->isOpen());
        QCOMPARE(question->findChild<QLabel *>()->text(),
                 QStringLiteral("Mark 2 message(s) heard for everybody?"));
        stage.press(QStringLiteral("Leave them"));
        QVERIFY(stage.relay.mail.heard.empty());
        stage.press(QStringLiteral("Mark all heard"));
        stage.press(QStringLiteral("Mark 2 heard"));
        QCOMPARE(stage.relay.mail.heard.size(), std::size_t(2));
        QCOMPARE(stage.page->counts().unheard, 0);
        QCOMPARE(stage.part<shell::EmptyState>()->title(), QStringLiteral("Every message has been heard"));
        QTRY_VERIFY(stage.button(QStringLiteral("Show all messages")));
        stage.press(QStringLiteral("Show all messages"));
        QVERIFY(stage.rows() > 3);
    }

    void allAreAlsoThoseThatAreNotListedYet()
    {
        MessagesStage stage;
        client::Voicemail old = stage.relay.mail.inbox.voicemails.front();
        old.sid = "RE0000000000000000000000000000aaaa";
        old.call.sid = CallSid("CA0000000000000000000000000000aaaa");
        old.call.startedAt = tests::sampleNow - 2000h;
        stage.relay.mail.inbox.next = "older";
        stage.relay.mail.older.next = "older";
        stage.follow(); // more pages wait than come by themselves
        stage.relay.mail.older = {{old}, {}};
        QVERIFY(stage.part<QTabBar>()->tabText(Unheard).endsWith(QLatin1Char('+')));
        stage.press(QStringLiteral("Mark all heard"));
        QVERIFY(stage.button(QStringLiteral("Mark 3 heard")));
    }

    void whatComesInDuringTheQuestionIsNotMarked()
    {
        MessagesStage stage;
        stage.follow();
        stage.press(QStringLiteral("Mark all heard"));
        client::Voicemail late = stage.relay.mail.inbox.voicemails.front();
        late.sid = "RE0000000000000000000000000000bbbb";
        late.call.sid = CallSid("CA0000000000000000000000000000bbbb");
        stage.relay.mail.inbox.voicemails.insert(stage.relay.mail.inbox.voicemails.begin(), late);
        stage.page->reload();
        QCOMPARE(stage.page->counts().unheard, 3);
        stage.press(QStringLiteral("Mark 2 heard"));
        QCOMPARE(stage.relay.mail.heard.size(), std::size_t(2));
        QCOMPARE(stage.page->counts().unheard, 1);
    }

    void anotherRequestThatWorksDoesNotHideOneThatFailed()
    {
        MessagesStage stage;
        stage.relay.mail.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        stage.follow(); // the missed calls are answered
        QCOMPARE(stage.part<shell::EmptyState>()->kind(), shell::EmptyKind::CouldNotLoad);
        const QString since =
            QStringLiteral("Since %1.").arg(tests::sampleNames().times(TenantId()).clock(tests::sampleNow));
        bool isDated = false;
        for (const QLabel *label : stage.part<shell::EmptyState>()->findChildren<QLabel *>())
            isDated |= label->text().contains(since);
        QVERIFY(isDated);
        stage.turnTo(Unclaimed);
        QVERIFY(stage.rows() > 0);
        QVERIFY(stage.part<shell::Banner>()->sentence().contains(QStringLiteral("could not be loaded")));
        QVERIFY(!stage.part<QTabBar>()->tabText(Unheard).contains(QLatin1Char('0')));
        stage.relay.mail.failure.reset();
        stage.press(QStringLiteral("Try again"));
        QCOMPARE(stage.part<QTabBar>()->tabText(Unheard), QStringLiteral("Unheard  2"));
    }

    void anOldMissedCallThatNobodyHasIsCounted()
    {
        MessagesStage stage;
        const auto missedOf = [](int number, std::chrono::hours ago, const std::string &by) {
            client::CallDetail detail;
            const std::string digits = std::to_string(10'000 + number);
            detail.call.sid = CallSid("CA000000000000000000000000000" + digits);
            detail.call.tenant = TenantId("qdn");
            detail.call.from = "+12025550147";
            detail.call.startedAt = tests::sampleNow - ago;
            detail.call.endedAt = detail.call.startedAt;
            detail.call.outcome = Outcome::Missed;
            detail.call.claimedBy = by;
            return detail;
        };
        stage.follow();
        const int before = stage.page->counts().unclaimed;
        for (int i = 0; i < 250; ++i)
            stage.relay.add(missedOf(i, std::chrono::hours(24 + i), "Office"));
        stage.relay.add(missedOf(999, std::chrono::hours(24 * 90), {}));
        stage.page->reload();
        QCOMPARE(stage.page->counts().unclaimed, before + 1);
    }

    void whoHasTheLastOneIsSaid()
    {
        const format::PlanNames names = tests::sampleNames();
        CallSummary call;
        call.tenant = TenantId("qdn");
        call.from = "+12025550147";
        call.startedAt = tests::sampleNow - 72h;
        InboxItem last{call};
        QVERIFY(lastOneWords(last, names, tests::sampleNow).endsWith(QStringLiteral("PST.")));
        std::get<CallSummary>(last.what).claimedBy = "Office";
        const QString words = lastOneWords(last, names, tests::sampleNow);
        QVERIFY2(words.startsWith(QStringLiteral("The last one came from (202) 555-0147, Sun")) &&
                     words.endsWith(QStringLiteral("and Office has it.")),
                 qPrintable(words));
    }

    void theWidthOfTheListIsKept()
    {
        MessagesStage stage;
        QVERIFY(!stage.part<QSplitter>()->objectName().isEmpty());
    }

    void deletingAsksFirst()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        const int before = stage.page->counts().unheard;
        stage.press(QStringLiteral("Delete…"));
        QVERIFY(stage.window.findChild<DeleteSheet *>()->isOpen());
        stage.press(QStringLiteral("Keep it"));
        QVERIFY(stage.relay.mail.deleted.empty());
        stage.press(QStringLiteral("Delete…"));
        stage.press(QStringLiteral("Delete the message"));
        QCOMPARE(stage.relay.mail.deleted.size(), std::size_t(1));
        QCOMPARE(stage.page->counts().unheard, before - 1);
        QVERIFY(!stage.button(QStringLiteral("Delete…")));
    }

    void aClaimIsAskedForAndShown()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        const QSignalSpy claims(stage.page, &MessagesPage::claimWanted);
        stage.press(QStringLiteral("Claim"));
        QCOMPARE(claims.count(), 1);
        stage.page->takeClaim(stage.page->currentCall()->sid, "Dana");
        QVERIFY(!stage.button(QStringLiteral("Claim")));
        QCOMPARE(stage.page->currentCall()->claimedBy, std::string("Dana"));
    }

    void aContactWhoWroteStopIsSaidAboveEverything()
    {
        MessagesStage stage;
        stage.follow();
        QVERIFY(stage.part<shell::Banner>()->sentence().startsWith(QStringLiteral("Lee wrote STOP")));
        stage.page->showTenant(TenantId("crew"));
        QVERIFY(stage.part<shell::Banner>()->sentence().isEmpty() || stage.part<shell::Banner>()->isHidden());
    }

    void anEventOfTheFeedAsksAgain()
    {
        MessagesStage stage;
        stage.follow();
        const int before = stage.relay.mail.asked;
        Event event;
        event.kind = EventKind::LegRinging;
        Q_EMIT stage.relay.eventArrived(event);
        QTest::qWait(500);
        QCOMPARE(stage.relay.mail.asked, before);
        event.kind = EventKind::MessageReceived;
        for (int i = 0; i < 5; ++i)
            Q_EMIT stage.relay.eventArrived(event);
        QTRY_COMPARE(stage.relay.mail.asked, before + 1);
    }

    void aMessageOfTheCallLogIsShownAndPlayed_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("listed") << true;
        QTest::newRow("older than what is listed") << false;
    }
    void aMessageOfTheCallLogIsShownAndPlayed()
    {
        QFETCH(bool, isListed);
        MessagesStage stage;
        stage.follow();
        const client::Voicemail wanted = stage.relay.mail.inbox.voicemails.back();
        if (!isListed) {
            Event recorded;
            recorded.kind = EventKind::VoicemailRecorded;
            recorded.sid = wanted.sid;
            stage.relay.details[wanted.call.sid].events.push_back(recorded);
            stage.relay.mail.inbox.voicemails.pop_back();
            stage.page->reload();
        }
        stage.page->listen(wanted.call.sid, wanted.sid);
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
        QCOMPARE(stage.page->currentCall()->sid, wanted.call.sid);
    }

    void noneAndNotLoadedLookDifferent()
    {
        MessagesStage stage;
        stage.relay.mail = {};
        stage.relay.log.clear();
        stage.follow();
        QCOMPARE(stage.part<shell::EmptyState>()->kind(), shell::EmptyKind::FirstUse);
        MessagesStage broken;
        broken.relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        broken.relay.mail.failure = broken.relay.failure;
        broken.follow();
        QCOMPARE(broken.part<shell::EmptyState>()->kind(), shell::EmptyKind::CouldNotLoad);
        broken.relay.failure.reset();
        broken.relay.mail.failure.reset();
        broken.press(QStringLiteral("Try again"));
        QVERIFY(broken.rows() > 0);
    }

    void whatIsKnownStaysWhenALaterQuestionFails()
    {
        MessagesStage stage;
        stage.follow();
        const int rows = stage.rows();
        stage.relay.mail.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        stage.page->reload();
        QCOMPARE(stage.rows(), rows);
        QVERIFY(stage.button(QStringLiteral("Try again")));
    }

    void whyNothingCanBeLoadedIsNotToldTwice()
    {
        MessagesStage stage;
        stage.follow();
        stage.relay.mail.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        stage.page->reload();
        format::Freshness feed;
        feed.liveness = client::Liveness::Lost; // the window says so above every page
        stage.page->setFreshness(feed);
        QVERIFY(!stage.button(QStringLiteral("Try again")));
        stage.relay.mail.failure->status = 503; // is another matter
        stage.page->reload();
        QVERIFY(stage.button(QStringLiteral("Try again")));
        stage.relay.mail.failure->status = 0;
        stage.page->reload();
        QVERIFY(!stage.button(QStringLiteral("Try again")));
        feed.liveness = client::Liveness::Live;
        stage.page->setFreshness(feed);
        QVERIFY(stage.button(QStringLiteral("Try again")));
    }
};

QTEST_MAIN(MessagesPageTest)
#include "MessagesPageTest.moc"
