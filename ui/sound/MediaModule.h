// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Player.h"
#include "ui/sound/MediaMeter.h"
#include "ui/sound/MediaPlayer.h"
#include "ui/sound/MediaStack.h"

#include <QObject>

namespace ringdown::sound {

/// Players by Qt Multimedia.
class MediaModule final : public QObject, public messages::SoundModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RINGDOWN_SOUND_MODULE)
    Q_INTERFACES(ringdown::messages::SoundModule)
public:
    QString objection() const override;
    std::unique_ptr<messages::Player> makePlayer() const override { return std::make_unique<MediaPlayer>(); }
    void measure(const QByteArray &sound, messages::WhenMeasured done) const override
    {
        MediaMeter::measure(sound, std::move(done));
    }
};

} // namespace ringdown::sound
