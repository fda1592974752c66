// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Player.h"

#include <QAudioOutput>
#include <QBuffer>
#include <QMediaPlayer>

namespace ringdown::sound {

/// A recording in memory, played by QMediaPlayer.
class MediaPlayer final : public messages::Player {
public:
    MediaPlayer();
    ~MediaPlayer() override;

    void tell(messages::PlayerNews news) override { m_news = std::move(news); }
    void load(const QByteArray &sound) override;
    void play() override { m_player.play(); }
    void pause() override { m_player.pause(); }
    bool isPlaying() const override { return m_player.playbackState() == QMediaPlayer::PlayingState; }
    std::chrono::milliseconds position() const override
    {
        return std::chrono::milliseconds(m_player.position());
    }
    void seek(std::chrono::milliseconds position) override { m_player.setPosition(position.count()); }
    void setSpeed(double speed) override { m_player.setPlaybackRate(speed); }

private:
    void move(qint64 position); ///< ms
    void fail(QMediaPlayer::Error error, const QString &words);
    QString failureWords(QMediaPlayer::Error error) const;

    QBuffer m_sound;
    QAudioOutput m_output;
    QMediaPlayer m_player;
    bool m_hasSounded = false;
    messages::PlayerNews m_news; ///< nobody is told any more after a failure
};

} // namespace ringdown::sound
