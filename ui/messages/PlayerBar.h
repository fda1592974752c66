// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/PlayerSource.h"

#include <QWidget>

#include <chrono>
#include <memory>

class QPushButton;
class QToolButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

class Waveform;

/// Plays a recording, or offers it for another program where this desk has no sound.
class PlayerBar : public QWidget {
    Q_OBJECT
public:
    /// players must outlive this.
    explicit PlayerBar(PlayerSource &players, QWidget *parent = nullptr);

    /// Another recording of this length; nothing of it is here yet.
    void reset(std::chrono::seconds length);
    void showFetching();
    void showHere(); ///< nothing is fetched any more
    /// It is here: it is played, or offered to be saved.
    void take(const QByteArray &sound);
    /// Draws how it sounds, when it can be read without more ado.
    void picture(const QByteArray &sound);
    bool lacksPicture() const { return !m_isPictured; } ///< nobody tried yet
    void showFailure(const QString &sentence, const QString &details);
    void stop();

    QWidget *playButton();
    void togglePlaying(); ///< fetches it first when it is not here
    void skip(std::chrono::seconds by);

Q_SIGNALS:
    void soundWanted();
    void saveWanted();
    void openWanted(); ///< in another program
    void deleteWanted();
    void listened(); ///< it sounded: not before, for a desk may be silent

private:
    enum class State { Away, Fetching, Here, Failed };

    QWidget *buildTransport();
    QWidget *buildFoot();
    void play();
    bool isSilent() const;  ///< it is here, and nothing is heard
    bool hasFailed() const; ///< the player did, so that another one may do better
    void fallSilent(const QString &why, const QString &details);
    void noteMove(std::chrono::milliseconds position);
    void showState();
    void showPosition(std::chrono::milliseconds position);
    void showPlaying(bool isPlaying);
    void fitPlay();
    void turnSpeed();
    void seek(std::chrono::milliseconds position);
    PlayerNews news();

    PlayerSource &m_players;
    std::unique_ptr<Player> m_player;
    State m_state = State::Away;
    int m_turn = 0; ///< which recording, of all there were
    bool m_isPictured = false;
    std::chrono::milliseconds m_length{0};
    QString m_noSound; ///< why nothing is heard here; "" when it is, or was not tried yet
    QString m_noSoundDetails;
    bool m_isUnheard = false; ///< it was told to play, and has not sounded since
    std::chrono::milliseconds m_soundedTo{0};
    int m_speed = 0; ///< index of speeds
    QPushButton *m_play;
    Waveform *m_waveform;
    shell::Caption *m_position;
    shell::Caption *m_total;
    QPushButton *m_rate;
    shell::Caption *m_words;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace ringdown::messages
