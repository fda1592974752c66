// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/MessagesStage.h"
#include "ui/messages/PlayerBar.h"

#include <QLabel>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;
using tests::MessagesStage;

/// What becomes of a voicemail that somebody wants to hear.
class ListeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listeningPlaysAndTellsTheRelay()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QCOMPARE(stage.relay.mail.fetched.size(), std::size_t(1));
        QVERIFY(stage.players->last && stage.players->last->isPlaying());
        QVERIFY(stage.relay.mail.heard.empty());
        stage.players->last->move(100ms);
        QCOMPARE(stage.relay.mail.heard, stage.relay.mail.fetched);
        QCOMPARE(stage.page->counts().unheard, 1);
        QCOMPARE(stage.rows(), 2); // it stays where one listens to it
        stage.press(QStringLiteral("Pause"));
        QVERIFY(!stage.players->last->isPlaying());
    }

    void theSameMessageIsFetchedOnce()
    {
        MessagesStage stage;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        stage.players->last->move(100ms);
        stage.choose(1);
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        stage.players->last->move(100ms);
        QCOMPARE(stage.relay.mail.fetched.size(), std::size_t(1));
        QCOMPARE(stage.relay.mail.heard.size(), std::size_t(1));
    }

    void theKeysPlayAndSkip()
    {
        MessagesStage stage;
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
        MessagesStage stage;
        stage.relay.token = client::Role::Viewer;
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        stage.players->last->move(100ms);
        QVERIFY(stage.relay.mail.heard.empty());
    }

    void aDeskWithoutSoundOffersTheRecording()
    {
        MessagesStage stage;
        stage.players->objection = QStringLiteral("This desk has no sound device.");
        stage.follow();
        stage.choose(0);
        stage.press(QStringLiteral("Listen"));
        QVERIFY(stage.button(QStringLiteral("Open in another program")));
        QVERIFY(stage.button(QStringLiteral("Save as…")));
        QVERIFY(stage.relay.mail.heard.empty()); // nobody heard it yet
    }

    void aMessageThatDoesNotSoundStaysUnheardAndIsTriedAgain()
    {
        MessagesStage stage;
        stage.players->failure = QStringLiteral("The sound broke off.");
        stage.follow();
        stage.choose(0);
        stage.list()->setFocus();
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QVERIFY(stage.button(QStringLiteral("Open in another program")));
        QVERIFY(stage.relay.mail.heard.empty());
        QCOMPARE(stage.page->counts().unheard, 2);
        stage.players->failure.clear();
        QTest::keyClick(stage.list(), Qt::Key_Space);
        QCOMPARE(stage.players->made, 2);
        QVERIFY(stage.players->last->isPlaying());
        stage.players->last->move(100ms);
        QCOMPARE(stage.page->counts().unheard, 1);
    }

    void aFetchThatFailsSaysWhyAndMayBeTriedAgain()
    {
        MessagesStage stage;
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
};

QTEST_MAIN(ListeningTest)
#include "ListeningTest.moc"
