// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/PlayerSource.h"

namespace ringdown::tests {

/// A player that plays nothing and notes what it is told.
class FakePlayer final : public messages::Player {
public:
    FakePlayer();
    ~FakePlayer() override;

    void tell(messages::PlayerNews news) override { m_news = std::move(news); }
    void load(const QByteArray &) override;
    void play() override;
    void pause() override { turn(false); }
    bool isPlaying() const override { return m_isPlaying; }
    std::chrono::milliseconds position() const override { return m_position; }
    void seek(std::chrono::milliseconds position) override;
    void setSpeed(double wanted) override { speed = wanted; }

    void move(std::chrono::milliseconds position); ///< it sounds until there
    void fail();

    double speed = 1;
    QString failure; ///< with which it fails as soon as it is to play

private:
    void turn(bool isPlaying);

    messages::PlayerNews m_news;
    std::chrono::milliseconds m_position{0};
    bool m_isPlaying = false;
};

/// Players, or a desk without sound.
struct FakePlayers final : messages::PlayerSource {
    FakePlayers();
    ~FakePlayers() override;

    std::variant<std::unique_ptr<messages::Player>, QString> player() override;
    void measure(const QByteArray &sound, messages::WhenMeasured done) override;

    QString objection;
    QString failure; ///< of those that are made now
    int made = 0;
    FakePlayer *last = nullptr; ///< may be gone
};

} // namespace ringdown::tests
