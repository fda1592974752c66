// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <variant>

namespace ringdown::speech {

/// What a speaker tells, on the thread of whoever made it.
struct SpeakerNews {
    std::function<void()> ended; ///< all was said, or it was stopped
    std::function<void(const QString &why)> failed;
};

/// Says words aloud on this desk.
class Speaker {
public:
    virtual ~Speaker() = default;

    virtual void tell(SpeakerNews news) = 0;
    /// Why nothing is said in this language ("en-US") here, with what to install; "" when it can be.
    virtual QString objection(const QString &language) = 0;
    /// In a voice of that language, which has none against it. What is being said ends.
    virtual void say(const QString &words, const QString &language) = 0;
    virtual void stop() = 0;
};

/// The console's mouth. A plugin, loaded when somebody wants to hear a prompt.
class SpeechModule {
public:
    virtual ~SpeechModule() = default;

    virtual std::unique_ptr<Speaker> makeSpeaker() const = 0;
};

/// Where the speaker comes from; tests have their own.
struct SpeakerSource {
    virtual ~SpeakerSource() = default;

    /// A speaker, or why there is none.
    virtual std::variant<std::unique_ptr<Speaker>, QString> speaker() = 0;
};

} // namespace ringdown::speech

#define RINGDOWN_SPEECH_MODULE "org.ringdown.SpeechModule/1"
Q_DECLARE_INTERFACE(ringdown::speech::SpeechModule, RINGDOWN_SPEECH_MODULE)
