// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/MediaPlayer.h"

#include <QCoreApplication>
#include <QUrl>

namespace ringdown::sound {
namespace {

struct SoundText {
    Q_DECLARE_TR_FUNCTIONS(Sound)
};

constexpr int patience = 5000; ///< ms until the length must be known

} // namespace

MediaPlayer::MediaPlayer()
{
    m_player.setAudioOutput(&m_output);
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_player,
                     [this] { fail(SoundText::tr("The desk’s sound does not start.")); });
    QObject::connect(&m_player, &QMediaPlayer::durationChanged, &m_player, [this](qint64 length) {
        if (length <= 0)
            return;
        m_patience.stop();
        if (m_news.lengthKnown)
            m_news.lengthKnown(std::chrono::milliseconds(length));
    });
    QObject::connect(&m_player, &QMediaPlayer::positionChanged, &m_player, [this](qint64 position) {
        if (m_news.moved)
            m_news.moved(std::chrono::milliseconds(position));
    });
    QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player,
                     [this](QMediaPlayer::PlaybackState state) {
                         if (m_news.playingChanged)
                             m_news.playingChanged(state == QMediaPlayer::PlayingState);
                     });
    QObject::connect(&m_player, &QMediaPlayer::errorOccurred, &m_player,
                     [this](QMediaPlayer::Error, const QString &words) {
                         fail(SoundText::tr("The recording does not play: %1.").arg(words));
                     });
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

void MediaPlayer::play()
{
    if (m_player.duration() <= 0)
        m_patience.start(patience);
    m_player.play();
}

void MediaPlayer::fail(const QString &why)
{
    m_patience.stop();
    m_player.stop();
    if (m_news.failed)
        m_news.failed(why);
}

} // namespace ringdown::sound
