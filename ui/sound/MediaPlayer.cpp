// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/MediaPlayer.h"

#include "ui/sound/MediaStack.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

namespace ringdown::sound {
namespace {

struct SoundText {
    Q_DECLARE_TR_FUNCTIONS(Sound)
};

} // namespace

MediaPlayer::MediaPlayer()
{
    m_player.setAudioOutput(&m_output);
    QObject::connect(&m_player, &QMediaPlayer::durationChanged, &m_player, [this](qint64 length) {
        if (length > 0 && m_news.lengthKnown)
            m_news.lengthKnown(std::chrono::milliseconds(length));
    });
    QObject::connect(&m_player, &QMediaPlayer::positionChanged, &m_player,
                     [this](qint64 position) { move(position); });
    QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player,
                     [this](QMediaPlayer::PlaybackState state) {
                         if (m_news.playingChanged)
                             m_news.playingChanged(state == QMediaPlayer::PlayingState);
                     });
    QObject::connect(&m_player, &QMediaPlayer::errorOccurred, &m_player,
                     [this](QMediaPlayer::Error error, const QString &words) { fail(error, words); });
}

MediaPlayer::~MediaPlayer()
{
    m_news = {};
    m_player.stop();
    m_player.setSourceDevice(nullptr);
}

void MediaPlayer::load(const QByteArray &sound)
{
    m_player.stop();
    m_sound.close();
    m_sound.setData(sound);
    m_sound.open(QIODevice::ReadOnly);
    // Without an address Qt 6.4 takes the device for nothing.
    m_player.setSourceDevice(&m_sound, QUrl(QStringLiteral("voicemail.mp3")));
}

void MediaPlayer::move(qint64 position)
{
    m_hasSounded |= isPlaying() && position > 0;
    if (m_news.moved)
        m_news.moved(std::chrono::milliseconds(position));
}

/// The stack tells one failure several times. It is told on before anything else is asked of the stack.
void MediaPlayer::fail(QMediaPlayer::Error error, const QString &words)
{
    if (const auto news = std::exchange(m_news, {}); news.failed)
        news.failed(failureWords(error), words);
    m_player.stop();
}

QString MediaPlayer::failureWords(QMediaPlayer::Error error) const
{
    if (error == QMediaPlayer::FormatError)
        return SoundText::tr("This desk cannot read the recording.");
    if (m_hasSounded)
        return SoundText::tr("The sound broke off.");
    return SoundText::tr("The recording does not play.") + QLatin1Char(' ') + startAgain();
}

} // namespace ringdown::sound
