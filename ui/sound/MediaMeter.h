// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Loudness.h"

#include <QAudioDecoder>
#include <QBuffer>
#include <QTimer>

namespace ringdown::sound {

/// Decodes a recording, as quickly as it goes, to see how loud it is. Ends by itself.
class MediaMeter : public QObject {
    Q_OBJECT
public:
    static void measure(const QByteArray &sound, messages::WhenMeasured done);

private:
    MediaMeter(const QByteArray &sound, messages::WhenMeasured done);

    void takeBuffer();
    void finish();

    QBuffer m_sound;
    QAudioDecoder m_decoder;
    QTimer m_patience; ///< a stack that is broken decodes for ever and says nothing
    messages::LoudnessMeter m_meter;
    qint64 m_samples = 0;
    messages::WhenMeasured m_done;
};

} // namespace ringdown::sound
