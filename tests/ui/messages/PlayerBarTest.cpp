// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/PlayerBar.h"
#include "core/carrier/Sound.h"
#include "tests/ui/messages/FakePlayers.h"
#include "ui/messages/Waveform.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace ringdown;
using namespace ringdown::messages;
using namespace std::chrono_literals;

namespace {

/// Players that measure when they are told to.
struct SlowPlayers final : PlayerSource {
    std::variant<std::unique_ptr<Player>, QString> player() override { return quick.player(); }
    void measure(const QByteArray &sound, WhenMeasured done) override
    {
        waiting.push_back([this, sound, done] { quick.measure(sound, done); });
    }

    tests::FakePlayers quick;
    std::vector<std::function<void()>> waiting;
};

QByteArray spoken()
{
    return QByteArray::fromStdString(carrier::babbleWave(3, 7));
}

} // namespace

class PlayerBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingThatIsHereIsDrawn()
    {
        tests::FakePlayers players;
        PlayerBar bar(players);
        auto *waveform = bar.findChild<Waveform *>();
        bar.reset(3s);
        QVERIFY(bar.lacksPicture() && !waveform->hasPicture() && !waveform->isEnabled());
        bar.take(spoken());
        QVERIFY(waveform->hasPicture() && waveform->isEnabled());
        bar.reset(9s);
        QVERIFY(bar.lacksPicture() && !waveform->hasPicture());
    }

    void aDeskWithoutSoundDrawsItToo()
    {
        tests::FakePlayers players;
        players.objection = QStringLiteral("This desk has no sound device.");
        PlayerBar bar(players);
        bar.take(spoken());
        QVERIFY(bar.findChild<Waveform *>()->hasPicture());
        QVERIFY(!bar.findChild<Waveform *>()->isEnabled());
    }

    void whatCannotBeReadIsAPlainLine()
    {
        tests::FakePlayers players;
        PlayerBar bar(players);
        bar.take(QByteArrayLiteral("sound"));
        QVERIFY(!bar.findChild<Waveform *>()->hasPicture());
        QVERIFY(players.last->isPlaying());
    }

    void aPictureThatComesLateIsOfTheRecordingThatIsShown()
    {
        SlowPlayers players;
        PlayerBar bar(players);
        bar.reset(3s);
        bar.picture(spoken());
        bar.reset(9s);
        players.waiting.at(0)();
        QVERIFY(!bar.findChild<Waveform *>()->hasPicture());
        bar.picture(spoken());
        players.waiting.at(1)();
        QVERIFY(bar.findChild<Waveform *>()->hasPicture());
    }

    void anyWayOfGoingElsewhereReachesThePlayer()
    {
        tests::FakePlayers players;
        PlayerBar bar(players);
        bar.reset(31s);
        bar.take(spoken());
        auto *waveform = bar.findChild<Waveform *>();
        waveform->setValue(12'000);
        QCOMPARE(players.last->position(), 12s);
        QTest::keyClick(waveform, Qt::Key_Right);
        QCOMPARE(players.last->position(), 17s);
        bar.skip(-5s);
        QCOMPARE(waveform->value(), 12'000);
    }

    void itIsListenedToOnceItSounds()
    {
        tests::FakePlayers players;
        PlayerBar bar(players);
        QSignalSpy listened(&bar, &PlayerBar::listened);
        bar.reset(31s);
        bar.take(spoken());
        players.last->move(0ms);
        bar.skip(5s); // going there is not hearing it
        QCOMPARE(listened.count(), 0);
        players.last->move(5100ms);
        players.last->move(5200ms);
        QCOMPARE(listened.count(), 1);
    }

    void whatDoesNotSoundIsNotListenedTo()
    {
        tests::FakePlayers players;
        players.failure = QStringLiteral("The sound broke off.");
        PlayerBar bar(players);
        QSignalSpy listened(&bar, &PlayerBar::listened);
        bar.reset(31s);
        bar.take(spoken());
        players.last->move(100ms); // a stack that broke may say so
        QCOMPARE(listened.count(), 0);
    }

    void whatFailedIsTriedAgainByTheSameButton()
    {
        tests::FakePlayers players;
        players.failure = QStringLiteral("The sound broke off.");
        PlayerBar bar(players);
        connect(&bar, &PlayerBar::soundWanted, &bar, [&] { bar.take(spoken()); });
        bar.reset(31s);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        auto *button = qobject_cast<QPushButton *>(bar.playButton());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(button->text(), QStringLiteral("Try again"));
        QVERIFY(button->isEnabled() && button->hasFocus());
        const auto [words, details] = failure(bar);
        QCOMPARE(words,
                 QStringLiteral("The sound broke off. Try again, save the recording, or listen to it in "
                                "another program."));
        QCOMPARE(details, QStringLiteral("pa_stream_cork() failed."));
        players.failure.clear();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(players.made, 2);
        QVERIFY(players.last->isPlaying());
        QCOMPARE(button->text(), QStringLiteral("Pause"));
        QVERIFY(button->hasFocus() && failure(bar).first.isEmpty());
    }

    void whatFailedIsTriedAgainAfterAnotherFailureAsWell()
    {
        tests::FakePlayers players;
        players.failure = QStringLiteral("The sound broke off.");
        PlayerBar bar(players);
        QSignalSpy wanted(&bar, &PlayerBar::soundWanted);
        bar.take(spoken());
        bar.showFailure(QStringLiteral("The recording was not saved."), {});
        bar.togglePlaying();
        QCOMPARE(wanted.count(), 1);
    }

    void theKeysStayWhileItIsFetched()
    {
        tests::FakePlayers players;
        PlayerBar bar(players);
        connect(&bar, &PlayerBar::soundWanted, &bar, &PlayerBar::showFetching);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.playButton()->setFocus();
        QTest::keyClick(bar.playButton(), Qt::Key_Space);
        QVERIFY(bar.playButton()->hasFocus());
    }

private:
    /// What is said of it that is seen, and its tooltip.
    static std::pair<QString, QString> failure(const PlayerBar &bar)
    {
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("another program")))
                return {label->text(), label->toolTip()};
        }
        return {};
    }
};

QTEST_MAIN(PlayerBarTest)
#include "PlayerBarTest.moc"
