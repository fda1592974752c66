// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/MessagesStage.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/CallCard.h"
#include "ui/messages/CallView.h"
#include "ui/messages/ConversationView.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;
using tests::MessagesStage;
using tests::Unheard, tests::Unclaimed, tests::Texts, tests::All;

namespace {

/// The caller of a voicemail writes, and leaves another one.
void leaveAgain(MessagesStage &stage, const client::Voicemail &first)
{
    client::Voicemail again = first;
    again.sid = "RE0000000000000000000000000000cccc";
    again.call.sid = CallSid("CA0000000000000000000000000000cccc");
    again.call.startedAt = first.call.startedAt + 20s;
    again.at = again.call.startedAt;
    auto &voicemails = stage.relay.mail.inbox.voicemails;
    voicemails.insert(voicemails.begin(), again);
    client::ThreadText text;
    text.at = first.call.startedAt + 10s;
    text.body = "Are you there?";
    stage.relay.mail.book.threads.push_back({first.call.tenant, first.call.to, first.call.from, {text}});
}

/// -1 when the caller has none.
int rowOf(MessagesStage &stage, const CallSummary &call)
{
    for (int row = 0; row < stage.rows(); ++row) {
        stage.choose(row);
        const auto current = stage.page->currentCall();
        if (current && current->from == call.from && current->tenant == call.tenant)
            return row;
    }
    return -1;
}

/// In the active window, a caller with two messages and nothing else; false when that cannot be.
bool chooseWhoLeftTwo(MessagesStage &stage)
{
    stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191";
    const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
    leaveAgain(stage, first);
    stage.follow();
    stage.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&stage.window))
        return false;
    const int row = rowOf(stage, first.call);
    stage.choose(row);
    return row >= 0;
}

} // namespace

/// What one caller left, wrote and wanted, as one thread.
class CallerThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spaceActsInTheDetailsToo()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        QTest::keyClick(stage.page->details(), Qt::Key_Space);
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
        QTest::keyClick(stage.page->details(), Qt::Key_Space);
        QVERIFY(!stage.players->last->isPlaying());
        QSignalSpy told(stage.page, &MessagesPage::told);
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131"); // who only wrote
        QTest::keyClick(stage.page->details(), Qt::Key_Space);
        QCOMPARE(told.size(), 1);
    }

    void whatIsOpenedWhileAnotherIsDeletedStaysOpen()
    {
        MessagesStage stage;
        stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191"; // who left nothing else
        const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
        leaveAgain(stage, first);
        stage.relay.mail.holdsDeletions = true;
        stage.follow();
        stage.choose(rowOf(stage, first.call));
        QCOMPARE(stage.page->currentCall()->sid, first.call.sid);
        stage.press(QStringLiteral("Delete…"));
        stage.press(QStringLiteral("Delete the message"));
        QTest::qWait(10); // what was shown before is gone
        stage.part<CallCard>()->click();
        const CallSid opened = stage.page->currentCall()->sid;
        QVERIFY(opened != first.call.sid);
        stage.relay.mail.heldDeletions.at(0)();
        QVERIFY(stage.page->currentCall());
        QCOMPARE(stage.page->currentCall()->sid, opened);
    }

    /// By keys alone: the next message is open and the list has the keys, whoever tells first that it is
    /// gone.
    void behindADeletedMessageOneGoesOn()
    {
        MessagesStage stage;
        QVERIFY(chooseWhoLeftTwo(stage));
        stage.button(QStringLiteral("Delete…"))->setFocus();
        stage.press(QStringLiteral("Delete…"));
        stage.press(QStringLiteral("Delete the message"));
        QCOMPARE(QApplication::focusWidget(), stage.list());
        QVERIFY(stage.page->currentCall());
        QCOMPARE(stage.page->currentCall()->sid, CallSid("CA0000000000000000000000000000cccc"));
        const int rows = stage.rows();
        stage.press(QStringLiteral("Delete…"));
        stage.press(QStringLiteral("Delete the message"));
        QCOMPARE(QApplication::focusWidget(), stage.list());
        QVERIFY(stage.rows() <= rows && stage.list()->currentIndex().isValid());
    }

    void whatOneCallerLeftIsOneThread()
    {
        MessagesStage stage;
        stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191"; // who left nothing else
        const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
        leaveAgain(stage, first);
        stage.follow();
        QCOMPARE(stage.rows(), 2); // the callers, not their messages
        QCOMPARE(stage.page->counts().unheard, 3);
        const int row = rowOf(stage, first.call);
        stage.choose(row);
        QCOMPARE(stage.page->currentCall()->sid, first.call.sid); // the older one is heard first
        QTest::qWait(10);                                         // what was shown before is gone
        QCOMPARE(stage.part<ConversationView>()->findChildren<CallCard *>().size(), 1);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 1);
        QVERIFY(!stage.button(QStringLiteral("Send te&xt"))); // the open call has the room
        stage.list()->setFocus();
        QTest::keyClick(stage.list(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stage.list()->currentIndex().row(), row); // the next is of the same caller
        QCOMPARE(stage.page->currentCall()->sid, CallSid("CA0000000000000000000000000000cccc"));
        QTest::qWait(10); // the cards before are gone
        auto *card = stage.part<CallCard>();
        QVERIFY(card && card->accessibleName().startsWith(QStringLiteral("Unheard, voicemail from ")));
        card->click();
        QCOMPARE(stage.page->currentCall()->sid, first.call.sid);
    }

    void theBeginningOfAnOpenCallIsSeenOnASmallScreen()
    {
        MessagesStage stage;
        tests::fillThread(stage.relay);
        stage.page->setGeometry(0, 0, 824, 520);
        stage.follow();
        stage.turnTo(All);
        stage.choose(0);
        const auto hasClaim = [&] {
            const auto labels = stage.part<ConversationView>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QStringLiteral("Lee took over the call of"));
            });
        };
        QTRY_VERIFY(hasClaim()); // it comes after the others, and nobody has scrolled meanwhile
        QCoreApplication::processEvents();
        const auto isSeen = [&] {
            QPushButton *listen = stage.button(QStringLiteral("Listen"));
            return listen && !listen->visibleRegion().isEmpty() &&
                   listen->visibleRegion().boundingRect() == listen->rect();
        };
        QTRY_VERIFY(isSeen());
        const auto cards = [&] { return stage.part<ConversationView>()->findChildren<CallCard *>().size(); };
        const auto before = cards();
        const std::string caller = stage.part<ConversationView>()->route().with;
        const auto &mail = stage.relay.mail.inbox.voicemails;
        const auto first = std::find_if(mail.begin(), mail.end(), [&](const client::Voicemail &each) {
            return each.call.from == caller;
        });
        QVERIFY(first != mail.end());
        leaveAgain(stage, *first); // two lines more at the end
        stage.page->reload();
        QTRY_COMPARE(cards(), before + 1);
        QCoreApplication::processEvents();
        QTRY_VERIFY(isSeen());
    }

    void aCallerIsAskedAboutByNumberAndInPages()
    {
        MessagesStage stage;
        stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191"; // who left nothing else
        const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
        client::Thread thread{first.call.tenant, first.call.to, first.call.from, {}};
        for (int i = 0; i < 60; ++i) {
            client::ThreadText text;
            text.seq = i + 1;
            text.at = first.call.startedAt + std::chrono::seconds(i + 1);
            text.body = "text " + std::to_string(i);
            thread.texts.push_back(text);
        }
        stage.relay.mail.book.threads.insert(stage.relay.mail.book.threads.begin(), thread);
        stage.follow();
        QVERIFY(stage.relay.mail.askedAbout.empty());
        stage.choose(rowOf(stage, first.call));
        QCOMPARE(stage.relay.mail.askedAbout.size(), std::size_t(1));
        QCOMPARE(stage.relay.mail.askedAbout.front(),
                 (client::MessageQuery{{}, first.call.tenant, first.call.from, 50}));
        QCOMPARE(stage.relay.queries.back().from, first.call.from);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 40); // and the voicemail
        stage.press(QStringLiteral("Show what came earlier"));
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 60);
        QVERIFY(!stage.button(QStringLiteral("Show what came earlier")));
    }

    void textsThatLieBehindAnEmptyPageAreAskedFor()
    {
        MessagesStage stage;
        stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191"; // who left nothing else
        const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
        client::ThreadText text;
        text.at = first.call.startedAt - 1h;
        text.body = "Long ago";
        stage.relay.mail.book.next = "further";
        stage.relay.mail.olderBook.threads = {{first.call.tenant, first.call.to, first.call.from, {text}}};
        stage.follow();
        stage.choose(rowOf(stage, first.call));
        const auto bubbles = [&] { return stage.part<ConversationView>()->findChildren<Bubble *>().size(); };
        QTRY_COMPARE(bubbles(), 1);
        stage.page->reload(); // its newest page is empty again
        QTest::qWait(10);
        QCOMPARE(bubbles(), 1);
    }

    void whoTookACallOverStandsInItsPlace()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Unclaimed);
        const CallSummary call = stage.relay.mail.inbox.voicemails.front().call;
        stage.choose(rowOf(stage, call));
        Event claim;
        claim.kind = EventKind::MissedClaimed;
        claim.call = call.sid;
        claim.tenant = call.tenant;
        claim.by = "Lee";
        claim.at = call.startedAt + 5min;
        stage.relay.details[call.sid].events.push_back(claim);
        stage.relay.mail.inbox.voicemails.front().call.claimedBy = "Lee";
        Q_EMIT stage.relay.eventArrived(claim);
        const auto isSaid = [&] {
            const auto labels = stage.part<ConversationView>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QStringLiteral("Lee took over the call of"));
            });
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(!stage.button(QStringLiteral("Claim")));
    }

    void whoGaveACallBackStandsInItsPlace()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Unclaimed);
        const CallSummary call = stage.relay.mail.inbox.voicemails.front().call;
        stage.choose(rowOf(stage, call));
        QVERIFY(!stage.button(QStringLiteral("Give back")));
        const auto happens = [&](EventKind kind, std::chrono::minutes after, const std::string &holder) {
            Event event;
            event.kind = kind;
            event.call = call.sid;
            event.tenant = call.tenant;
            event.by = "Lee";
            event.at = call.startedAt + after;
            stage.relay.details[call.sid].events.push_back(event);
            stage.relay.mail.inbox.voicemails.front().call.claimedBy = holder;
            Q_EMIT stage.relay.eventArrived(event);
        };
        happens(EventKind::MissedClaimed, 5min, "Lee");
        QTRY_VERIFY(stage.button(QStringLiteral("Give back")));
        QSignalSpy wanted(stage.page, &messages::MessagesPage::giveBackWanted);
        stage.press(QStringLiteral("Give back"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CallSid>(), call.sid);
        happens(EventKind::MissedReturned, 6min, {});
        const auto isSaid = [&](const QString &words) {
            const auto labels = stage.part<ConversationView>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().startsWith(words); });
        };
        QTRY_VERIFY(isSaid(QStringLiteral("Lee gave back the call of")));
        QVERIFY(isSaid(QStringLiteral("Lee took over the call of")));
        QTRY_VERIFY(stage.button(QStringLiteral("Claim")));
        QVERIFY(!stage.button(QStringLiteral("Give back")));
    }

    void aCallWhoseEventsWereNotToldIsAskedAboutAgain()
    {
        MessagesStage stage;
        tests::fillThread(stage.relay);
        const CallSid sid("CA0000000000000000000000000000a001");
        const client::CallDetail detail = stage.relay.details.at(sid);
        stage.relay.details.erase(sid);
        stage.follow();
        stage.turnTo(All);
        stage.choose(0);
        const auto isSaid = [&] {
            const auto labels = stage.part<ConversationView>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QStringLiteral("Lee took over the call of"));
            });
        };
        QTest::qWait(10);
        QVERIFY(!isSaid());
        stage.relay.details[sid] = detail;
        stage.page->reload();
        QTRY_VERIFY(isSaid());
    }

    void theKeysStayInAThreadThatIsShownAnew()
    {
        MessagesStage stage;
        QVERIFY(chooseWhoLeftTwo(stage));
        QTest::qWait(10); // what was shown before is gone
        const auto focused = [] { return qobject_cast<CallCard *>(QApplication::focusWidget()); };
        stage.part<CallCard>()->setFocus();
        QVERIFY(focused());
        const std::string id = focused()->id();
        client::ThreadText news;
        news.at = tests::sampleNow;
        news.body = "Hello?";
        stage.relay.mail.book.threads.back().texts.push_back(news);
        stage.page->reload();
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 2);
        QVERIFY(focused());
        QCOMPARE(focused()->id(), id);
        focused()->click();
        QCOMPARE(QApplication::focusWidget(), stage.part<CallView>()->firstButton());
        QTest::qWait(10);
        const auto *bubble = stage.part<Bubble>();
        stage.press(QStringLiteral("Text back…")); // beneath the lines
        QTest::qWait(10);
        QCOMPARE(stage.part<Bubble>(), bubble);
    }

    void aCallerIsAskedAboutAgainForTheirOwnEventsWhileOneLooks()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        const TextRoute route = stage.part<ConversationView>()->route();
        const auto &askedAbout = stage.relay.mail.askedAbout;
        const std::size_t before = askedAbout.size();
        const auto tell = [&](const std::string &from, const TenantId &tenant) {
            const int asked = stage.relay.mail.asked;
            Event event;
            event.kind = EventKind::MessageReceived;
            event.tenant = tenant;
            event.from = from;
            event.to = route.number;
            Q_EMIT stage.relay.eventArrived(event);
            QTRY_VERIFY(stage.relay.mail.asked > asked); // for the list
        };
        tell("+17605550188", route.tenant);
        tell(route.with, TenantId("music-box"));
        tell(route.with, route.tenant);
        QTRY_COMPARE(askedAbout.size(), before + 1);
        stage.page->hide();
        tell(route.with, route.tenant);
        QCOMPARE(askedAbout.size(), before + 1);
        stage.page->show();
        QCOMPARE(askedAbout.size(), before + 2);
    }
};

QTEST_MAIN(CallerThreadTest)
#include "CallerThreadTest.moc"
