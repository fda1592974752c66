// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/DeskSpeaker.h"

#include <QObject>

namespace ringdown::speech {

/// Speakers by Qt TextToSpeech.
class DeskSpeech final : public QObject, public SpeechModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RINGDOWN_SPEECH_MODULE)
    Q_INTERFACES(ringdown::speech::SpeechModule)
public:
    std::unique_ptr<Speaker> makeSpeaker() const override { return std::make_unique<DeskSpeaker>(); }
};

} // namespace ringdown::speech
