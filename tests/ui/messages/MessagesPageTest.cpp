// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessagesPage.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/CallCard.h"
#include "ui/messages/CallView.h"
#include "ui/messages/ConversationView.h"
#include "ui/messages/DeleteSheet.h"
#include "ui/messages/HeardSheet.h"
#include "ui/messages/InboxEmptiness.h"
#include "ui/messages/PlayerBar.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;

namespace {

/// The page in a window, over a relay with the sample's messages.
class Stage {
public:
    Stage()
    {
        for (const client::CallDetail &detail : tests::sampleDay())
            relay.add(detail);
        tests::fillMessages(relay);
        auto made = std::make_unique<tests::FakePlayers>();
        players = made.get();
        window.resize(1200, 800);
        page = new MessagesPage(std::move(made), SoundCache(home.filePath(QStringLiteral("sound"))), &window);
        page->setParent(&window);
        page->setGeometry(window.rect());
        page->setOperator(QStringLiteral("Dana"));
        page->setNow(tests::sampleNow);
        page->setNames(tests::sampleNames());
    }
    void follow()
    {
        page->setRelay(&relay);
        Q_EMIT relay.connected(relay.revision);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    QListView *list() { return qobject_cast<QListView *>(page->mainTable()); }
    int rows() { return list()->model()->rowCount(); }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    void turnTo(int folder) { page->findChild<QTabBar *>()->setCurrentIndex(folder); }
    void chooseCaller(const std::string &phone)
    {
        for (int row = 0; row < rows(); ++row) {
            choose(row);
            if (part<ConversationView>()->route().with == phone)
                return;
        }
        QFAIL(phone.c_str());
    }
    template <typename T>
    T *part()
    {
        return page->findChild<T *>();
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : window.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString &words)
    {
        QPushButton *found = button(words);
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        found->click();
    }

    QTemporaryDir home;
    tests::FakeRelay relay;
    QWidget window;
    MessagesPage *page = nullptr;
    tests::FakePlayers *players = nullptr;
};

enum { Unheard, Unclaimed, Texts, All };

/// The caller of a voicemail writes, and leaves another one.
void leaveAgain(Stage &stage, const client::Voicemail &first)
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
int rowOf(Stage &stage, const CallSummary &call)
{
    for (int row = 0; row < stage.rows(); ++row) {
        stage.choose(row);
        const auto current = stage.page->currentCall();
        if (current && current->from == call.from && current->tenant == call.tenant)
            return row;
    }
    return -1;
}

} // namespace

class MessagesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itOpensWithWhatNobodyHasHeard()
    {
        Stage stage;
        stage.follow();
        QCOMPARE(stage.rows(), stage.page->counts().unheard);
        QVERIFY(stage.rows() > 0);
        QCOMPARE(stage.part<QTabBar>()->tabText(Unheard), QStringLiteral("Unheard  2"));
        stage.turnTo(Texts);
        QCOMPARE(stage.rows(), 3);
        stage.page->showTenant(TenantId("music-box"));
        QCOMPARE(stage.rows(), 1);
    }

    void listeningPlaysAndTellsTheRelay()
    {
        Stage stage;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QCOMPARE(stage.relay.mail.fetched.size(), std::size_t(1));
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
        QCOMPARE(stage.relay.mail.heard, stage.relay.mail.fetched);
        QCOMPARE(stage.page->counts().unheard, 1);
        QCOMPARE(stage.rows(), 2); // it stays where one listens to it
        stage.press(QStringLiteral("Pause"));
        QVERIFY(!stage.players->last->isPlaying());
    }

    void theSameMessageIsFetchedOnce()
    {
        Stage stage;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        stage.choose(1);
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QCOMPARE(stage.relay.mail.fetched.size(), std::size_t(1));
        QCOMPARE(stage.relay.mail.heard.size(), std::size_t(1));
    }

    void theKeysPlayAndSkip()
    {
        Stage stage;
        stage.follow();
        stage.choose(0);
        stage.list()->setFocus();
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
        QTest::keyClick(stage.list(), Qt::Key_Right);
        QCOMPARE(stage.players->last->position().count(), 5000);
        QTest::keyClick(stage.list(), Qt::Key_Left);
        QTest::keyClick(stage.list(), Qt::Key_Left);
        QCOMPARE(stage.players->last->position().count(), 0);
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QVERIFY(!stage.players->last->isPlaying());
        QTest::keyClick(stage.list(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stage.list()->currentIndex().row(), 1);
    }

    void aViewerListensWithoutATrace()
    {
        Stage stage;
        stage.relay.token = client::Role::Viewer;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QVERIFY(stage.players->last->isPlaying());
        QVERIFY(stage.relay.mail.heard.empty());
    }

    void aDeskWithoutSoundOffersTheRecording()
    {
        Stage stage;
        stage.players->objection = QStringLiteral("This desk has no sound device.");
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QVERIFY(stage.button(QStringLiteral("Open in another program")));
        QVERIFY(stage.button(QStringLiteral("Save as…")));
        QVERIFY(!stage.button(QStringLiteral("Listen"))->isEnabled());
        QVERIFY(stage.relay.mail.heard.empty()); // nobody heard it yet
    }

    void aFetchThatFailsSaysWhyAndMayBeTriedAgain()
    {
        Stage stage;
        stage.relay.mail.soundFailure =
            client::ApiFailure{{ErrorCode::Conflict, "This relay has no API key."}, 409, "Conflict", {}};
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        bool isSaid = false;
        for (const QLabel *label : stage.part<PlayerBar>()->findChildren<QLabel *>())
            isSaid |= label->text().contains(QStringLiteral("not fetched. This relay has no API key.")) &&
                      label->isVisible();
        QVERIFY(isSaid);
        stage.relay.mail.soundFailure.reset();
        stage.press(QStringLiteral("Listen"));
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
    }

    void allAreMarkedHeardAtOnceAfterAQuestion()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
        stage.relay.mail.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        stage.follow(); // the missed calls are answered
        QCOMPARE(stage.part<shell::EmptyState>()->kind(), shell::EmptyKind::CouldNotLoad);
        const QString since =
            QStringLiteral("Since %1.")
                .arg(tests::sampleNames().times(TenantId()).near(tests::sampleNow, tests::sampleNow));
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
        Stage stage;
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
        Stage stage;
        QVERIFY(!stage.part<QSplitter>()->objectName().isEmpty());
    }

    void deletingAsksFirst()
    {
        Stage stage;
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

    void whatIsOpenedWhileAnotherIsDeletedStaysOpen()
    {
        Stage stage;
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

    void aClaimIsAskedForAndShown()
    {
        Stage stage;
        stage.follow();
        stage.choose(0);
        const QSignalSpy claims(stage.page, &MessagesPage::claimWanted);
        stage.press(QStringLiteral("Claim"));
        QCOMPARE(claims.count(), 1);
        stage.page->takeClaim(stage.page->currentCall()->sid, "Dana");
        QVERIFY(!stage.button(QStringLiteral("Claim")));
        QCOMPARE(stage.page->currentCall()->claimedBy, std::string("Dana"));
    }

    void aTextBackIsWrittenFromTheNumberThatWasCalled()
    {
        Stage stage;
        stage.follow();
        stage.turnTo(Unclaimed);
        for (int row = 0; row < stage.rows(); ++row) {
            stage.choose(row);
            if (!stage.page->currentCall()->from.empty())
                break;
        }
        const CallSummary call = *stage.page->currentCall();
        stage.press(QStringLiteral("Text back…"));
        QVERIFY(stage.part<Composer>()->isVisible());
        QVERIFY(!stage.button(QStringLiteral("Send &text"))->isEnabled());
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("We call you at ten. – Dana"));
        stage.press(QStringLiteral("Send &text"));
        QCOMPARE(stage.relay.mail.sent.size(), std::size_t(1));
        const client::NewText sent = stage.relay.mail.sent.front();
        QVERIFY(sent.to == call.from && sent.from == call.to && sent.tenant == call.tenant &&
                sent.by == "Dana");
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
    }

    void whatOneCallerLeftIsOneThread()
    {
        Stage stage;
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
        QVERIFY(!stage.button(QStringLiteral("Send &text"))); // the open call has the room
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
        Stage stage;
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
    }

    void aCallerIsAskedAboutByNumberAndInPages()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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

    void aCallWhoseEventsWereNotToldIsAskedAboutAgain()
    {
        Stage stage;
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

    void aTextThatIsRefusedStaysWithTheReason()
    {
        Stage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Conflict, "they wrote STOP"}, 409, "Conflict", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello"));
        stage.press(QStringLiteral("Send &text"));
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Hello"));
        bool isSaid = false;
        for (const QLabel *label : stage.part<Composer>()->findChildren<QLabel *>())
            isSaid |=
                label->isVisible() && label->text().contains(QStringLiteral("was not sent. they wrote STOP"));
        QVERIFY(isSaid);
    }

    void aTextThatIsTriedAgainHasTheSameKey()
    {
        Stage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello"));
        stage.press(QStringLiteral("Send &text"));
        stage.press(QStringLiteral("Send &text"));
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello!"));
        stage.press(QStringLiteral("Send &text"));
        stage.relay.mail.sendFailure.reset();
        stage.press(QStringLiteral("Send &text"));
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello!"));
        stage.press(QStringLiteral("Send &text"));
        std::vector<std::string> keys;
        for (const client::NewText &text : stage.relay.mail.sent)
            keys.push_back(text.once);
        QCOMPARE(keys.size(), std::size_t(5));
        QVERIFY(!keys[0].empty() && keys[0] == keys[1]);
        QVERIFY(keys[2] != keys[1] && keys[3] == keys[2]); // another text, tried twice
        QVERIFY(keys[4] != keys[3]);                       // the same words once more, after they were sent
    }

    void eachThreadKeepsItsDraftAndTheKeyOfIt()
    {
        Stage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        const auto send = [&] { stage.press(QStringLiteral("Send &text")); };
        const auto keyOf = [&](std::size_t text) { return stage.relay.mail.sent.at(text).once; };
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Ok"));
        send();
        stage.choose(1);
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Ok"));
        send();
        stage.choose(0);
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Ok"));
        send();
        stage.choose(1);
        stage.relay.mail.sendFailure.reset();
        send();
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
        QVERIFY(keyOf(0) != keyOf(1));
        QCOMPARE(keyOf(2), keyOf(0));
        QCOMPARE(keyOf(3), keyOf(1));
    }

    void whatIsWrittenWhileATextGoesOutStays()
    {
        Stage stage;
        stage.relay.mail.holdsTexts = true;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        auto *words = stage.part<QPlainTextEdit>();
        words->setPlainText(QStringLiteral("Ok"));
        stage.press(QStringLiteral("Send &text"));
        words->setPlainText(QStringLiteral("And bring a jacket"));
        stage.relay.mail.heldTexts.at(0)({client::WrittenText{"console.1"}, {}});
        QCOMPARE(words->toPlainText(), QStringLiteral("And bring a jacket"));
        stage.press(QStringLiteral("Send &text"));
        stage.chooseCaller("+17605550188");
        stage.relay.mail.heldTexts.at(1)({client::WrittenText{"console.2"}, {}});
        stage.chooseCaller("+18585550131");
        QVERIFY(words->toPlainText().isEmpty());
    }

    void wordsThatAreWrittenAnewAreAnotherText()
    {
        Stage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        auto *words = stage.part<QPlainTextEdit>();
        for (int i = 0; i < 2; ++i) {
            words->clear(); // the operator believes it went out
            QTest::keyClicks(words, QStringLiteral("Ok"));
            stage.press(QStringLiteral("Send &text"));
        }
        QVERIFY(stage.relay.mail.sent.at(0).once != stage.relay.mail.sent.at(1).once);
    }

    void aThreadShowsBothSidesAndWhoWroteStopGetsNothing()
    {
        Stage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        QTest::qWait(10); // what was shown before is gone
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 4);
        QVERIFY(stage.part<QPlainTextEdit>()->isEnabled());
        stage.chooseCaller("+17605550188");
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 2);
        QVERIFY(!stage.part<QPlainTextEdit>()->isEnabled());
    }

    void whatIsBeingWrittenSurvivesNews()
    {
        Stage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("half a sen"));
        client::ThreadText news = stage.relay.mail.book.threads[0].texts[0];
        news.at = tests::sampleNow;
        stage.relay.mail.book.threads[0].texts.push_back(news);
        stage.page->reload();
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 5);
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        stage.chooseCaller("+17605550188");
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
    }

    void whatIsBeingWrittenGoesOutFromWhereItWasBegun()
    {
        Stage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        const TextRoute begun = stage.part<ConversationView>()->route();
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("half a sen"));
        client::ThreadText news = stage.relay.mail.book.threads[0].texts[0];
        news.at = tests::sampleNow;
        stage.relay.mail.book.threads.push_back({begun.tenant, "+16195550109", begun.with, {news}});
        stage.page->reload();
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(stage.part<ConversationView>()->route() == begun);
        stage.chooseCaller("+17605550188");
        stage.chooseCaller("+18585550131");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(stage.part<ConversationView>()->route() == begun);
        stage.part<QPlainTextEdit>()->clear();
        stage.page->reload();
        QCOMPARE(stage.part<ConversationView>()->route().number, std::string("+16195550109"));
    }

    void theKeysStayInAThreadThatIsShownAnew()
    {
        Stage stage;
        stage.relay.mail.inbox.voicemails.front().call.from = "+12025550191"; // who left nothing else
        const client::Voicemail first = stage.relay.mail.inbox.voicemails.front();
        leaveAgain(stage, first);
        stage.follow();
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.choose(rowOf(stage, first.call));
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

    void aContactWhoWroteStopIsSaidAboveEverything()
    {
        Stage stage;
        stage.follow();
        QVERIFY(stage.part<shell::Banner>()->sentence().startsWith(QStringLiteral("Lee wrote STOP")));
        stage.page->showTenant(TenantId("crew"));
        QVERIFY(stage.part<shell::Banner>()->sentence().isEmpty() || stage.part<shell::Banner>()->isHidden());
    }

    void anEventOfTheFeedAsksAgain()
    {
        Stage stage;
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

    void aCallerIsAskedAboutAgainForTheirOwnEventsWhileOneLooks()
    {
        Stage stage;
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

    void aMessageOfTheCallLogIsShownAndPlayed_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("listed") << true;
        QTest::newRow("older than what is listed") << false;
    }
    void aMessageOfTheCallLogIsShownAndPlayed()
    {
        QFETCH(bool, isListed);
        Stage stage;
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
        Stage stage;
        stage.relay.mail = {};
        stage.relay.log.clear();
        stage.follow();
        QCOMPARE(stage.part<shell::EmptyState>()->kind(), shell::EmptyKind::FirstUse);
        Stage broken;
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
        Stage stage;
        stage.follow();
        const int rows = stage.rows();
        stage.relay.mail.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, {}, {}};
        stage.page->reload();
        QCOMPARE(stage.rows(), rows);
        QVERIFY(stage.button(QStringLiteral("Try again")));
    }
};

QTEST_MAIN(MessagesPageTest)
#include "MessagesPageTest.moc"
