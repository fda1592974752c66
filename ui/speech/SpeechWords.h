// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::speech {

/// Why the engines of this desk do not speak.
struct SpeechFault {
    enum class Cause {
        Engine, ///< it says so itself
        Parts,  ///< what plays its sound is not installed
        Device, ///< nothing to play it with
    };

    Cause cause = Cause::Engine;
    QString words; ///< a sentence, with its full stop or without
};

/// With what can be done about it.
QString faultWords(const SpeechFault &fault);
/// language: "en-US".
QString noVoiceWords(const QString &language);
/// It broke off; words as of a fault.
QString brokenWords(const QString &words);

} // namespace ringdown::speech
