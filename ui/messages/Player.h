// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Loudness.h"

#include <QByteArray>
#include <QString>
#include <QtPlugin>

#include <chrono>
#include <functional>
#include <memory>

namespace ringdown::messages {

/// What a player tells, on the thread of whoever made it.
struct PlayerNews {
    std::function<void(std::chrono::milliseconds position)> moved;
    std::function<void(std::chrono::milliseconds length)> lengthKnown;
    std::function<void(bool isPlaying)> playingChanged;
    /// Nothing is heard any more, and another player has to be made. details: what the stack says; "" for
    /// nothing.
    std::function<void(const QString &sentence, const QString &details)> failed;
};

/// Plays one recording.
class Player {
public:
    virtual ~Player() = default;

    virtual void tell(PlayerNews news) = 0;
    virtual void load(const QByteArray &sound) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual bool isPlaying() const = 0;
    virtual std::chrono::milliseconds position() const = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    virtual void setSpeed(double speed) = 0; ///< 1 is as it was spoken
};

/// The console's ear. A plugin, loaded when somebody wants to listen: a media stack that is broken must not
/// keep the console from starting. All of it may wait for the desk's sound server, and is used in the sound
/// thread alone, players as well.
class SoundModule {
public:
    virtual ~SoundModule() = default;

    /// Why nothing can be heard here; "" when it can.
    virtual QString objection() const = 0;
    virtual std::unique_ptr<Player> makePlayer() const = 0;
    /// How loud a recording is, of any kind that plays. done comes later, once.
    virtual void measure(const QByteArray &sound, WhenMeasured done) const = 0;
};

} // namespace ringdown::messages

#define RINGDOWN_SOUND_MODULE "org.ringdown.SoundModule/3"
Q_DECLARE_INTERFACE(ringdown::messages::SoundModule, RINGDOWN_SOUND_MODULE)
