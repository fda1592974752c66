// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/PlayerBar.h"
#include "core/carrier/Sound.h"
#include "tests/ui/messages/FakePlayers.h"
#include "ui/messages/Waveform.h"

#include <QTest>

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
};

QTEST_MAIN(PlayerBarTest)
#include "PlayerBarTest.moc"
