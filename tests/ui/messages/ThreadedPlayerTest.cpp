// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/ThreadedPlayer.h"

#include "tests/ui/messages/FakePlayers.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;

namespace {

using Made = std::variant<std::unique_ptr<Player>, QString>;

/// What a player told, and where.
struct Told {
    QStringList failures;
    QList<bool> turns;
    std::chrono::milliseconds length{0};
    QThread *place = nullptr;

    PlayerNews news()
    {
        PlayerNews news;
        news.lengthKnown = [this](std::chrono::milliseconds known) {
            length = known;
            place = QThread::currentThread();
        };
        news.playingChanged = [this](bool isPlaying) { turns << isPlaying; };
        news.failed = [this](const QString &sentence, const QString &) { failures << sentence; };
        return news;
    }
};

/// A sound server that answers nobody until it is let go.
struct Wedge {
    QSemaphore gate;
    std::atomic<bool> isAsked = false;
    std::atomic<int> made = 0;

    ThreadedPlayer::Make make()
    {
        return [this]() -> Made {
            isAsked = true;
            gate.acquire();
            ++made;
            return std::make_unique<tests::FakePlayer>();
        };
    }
};

} // namespace

/// A player in a thread of its own. What waits for the sound server there is a semaphore here.
class ThreadedPlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsMadeInTheThreadAndItsNewsComeHere()
    {
        QThread *maker = nullptr;
        Told told;
        ThreadedPlayer player(std::make_shared<SoundThread>(), [&maker]() -> Made {
            maker = QThread::currentThread();
            return std::make_unique<tests::FakePlayer>();
        });
        player.tell(told.news());
        player.load("sound");
        player.play();
        QVERIFY(player.isPlaying()); // at once: a second press pauses
        QVERIFY(QTest::qWaitFor([&] { return told.length == 31s; }));
        QVERIFY(maker && maker != QThread::currentThread());
        QCOMPARE(told.place, QThread::currentThread());
        player.seek(9s);
        QCOMPARE(player.position(), 9s);
        player.pause();
        QCOMPARE(told.turns, (QList<bool>{true, false}));
    }

    void aServerThatDoesNotAnswerHoldsUpNobody()
    {
        Wedge wedge; // outlives the thread
        auto thread = std::make_shared<SoundThread>();
        Told told;
        {
            ThreadedPlayer player(thread, wedge.make(), 20ms);
            player.tell(told.news());
            player.load("sound");
            player.play();
            QVERIFY(QTest::qWaitFor([&] { return !told.failures.isEmpty(); }));
            QCOMPARE(told.failures, QStringList(QStringLiteral("The desk’s sound does not answer.")));
            QVERIFY(!player.isPlaying());
            player.play(); // it plays no more
            QVERIFY(!player.isPlaying());
        }
        QCOMPARE(wedge.made.load(), 0);
        wedge.gate.release();
    }

    void whatWasGivenUpIsNotMadeLater()
    {
        Wedge wedge; // outlives the thread
        auto thread = std::make_shared<SoundThread>();
        auto first = std::make_unique<ThreadedPlayer>(thread, wedge.make());
        auto second = std::make_unique<ThreadedPlayer>(thread, wedge.make());
        second->play();
        second.reset();
        first.reset();
        wedge.gate.release(2);
        Told told;
        ThreadedPlayer third(thread, [] { return std::make_unique<tests::FakePlayer>(); });
        third.tell(told.news());
        third.load("sound");
        QVERIFY(QTest::qWaitFor([&] { return told.length == 31s; })); // behind both
        QVERIFY(wedge.made <= 1);                                     // the first may have begun
    }

    void aPlayerThatStandsStillIsAFailure()
    {
        Told told;
        ThreadedPlayer player(
            std::make_shared<SoundThread>(), [] { return std::make_unique<tests::FakePlayer>(); }, 100ms);
        player.tell(told.news());
        player.load("sound");
        player.play(); // it says that it plays, and never moves
        QVERIFY(QTest::qWaitFor([&] { return !told.failures.isEmpty(); }));
        QCOMPARE(told.turns.last(), false);
    }

    void whyThereIsNoneIsAFailure()
    {
        Told told;
        ThreadedPlayer player(std::make_shared<SoundThread>(),
                              []() -> Made { return QStringLiteral("This desk has no sound device."); });
        player.tell(told.news());
        player.load("sound");
        player.play();
        QVERIFY(QTest::qWaitFor([&] { return !told.failures.isEmpty(); }));
        QCOMPARE(told.failures, QStringList(QStringLiteral("This desk has no sound device.")));
        QCOMPARE(told.turns, (QList<bool>{true, false}));
    }

    void aThreadThatStillWaitsIsLeftBehind()
    {
        Wedge wedge;
        {
            auto thread = std::make_shared<SoundThread>(10ms);
            ThreadedPlayer player(thread, wedge.make());
            QVERIFY(QTest::qWaitFor([&] { return wedge.isAsked.load(); }));
        }
        QVERIFY(SoundThread::isAnyLeftBehind());
        wedge.gate.release();
        QVERIFY(QTest::qWaitFor([] { return !SoundThread::isAnyLeftBehind(); })); // it ended by itself
    }
};

QTEST_GUILESS_MAIN(ThreadedPlayerTest)
#include "ThreadedPlayerTest.moc"
