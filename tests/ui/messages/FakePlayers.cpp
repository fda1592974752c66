// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/FakePlayers.h"

#include "ui/messages/Loudness.h"

namespace ringdown::tests {

FakePlayer::FakePlayer() = default;
FakePlayer::~FakePlayer() = default;

void FakePlayer::load(const QByteArray &)
{
    m_news.lengthKnown(std::chrono::seconds(31));
}

void FakePlayer::play()
{
    turn(true);
    if (!failure.isEmpty())
        fail();
}

void FakePlayer::move(std::chrono::milliseconds position)
{
    m_position = position;
    m_news.moved(position);
}

void FakePlayer::fail()
{
    turn(false);
    m_news.failed(failure, QStringLiteral("pa_stream_cork() failed."));
}

void FakePlayer::seek(std::chrono::milliseconds position)
{
    m_position = position;
    m_news.moved(position);
}

void FakePlayer::turn(bool isPlaying)
{
    m_isPlaying = isPlaying;
    m_news.playingChanged(isPlaying);
}

FakePlayers::FakePlayers() = default;
FakePlayers::~FakePlayers() = default;

std::variant<std::unique_ptr<messages::Player>, QString> FakePlayers::player()
{
    if (!objection.isEmpty())
        return objection;
    auto player = std::make_unique<FakePlayer>();
    player->failure = failure;
    ++made;
    last = player.get();
    return std::unique_ptr<messages::Player>(std::move(player));
}

void FakePlayers::measure(const QByteArray &sound, messages::WhenMeasured done)
{
    done(messages::loudnessOfWave(sound));
}

} // namespace ringdown::tests
