// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Speaker.h"
#include "ui/speech/SpeechWords.h"

#include <QLocale>
#include <QTextToSpeech>

#include <optional>
#include <vector>

namespace ringdown::speech {

/// The desk's speech engines, the first that has a voice of the language.
class DeskSpeaker final : public Speaker {
public:
    void tell(SpeakerNews news) override { m_news = std::move(news); }
    QString objection(const QString &language) override;
    void say(const QString &words, const QString &language) override;
    void stop() override;

private:
    struct Voice {
        QTextToSpeech *engine;
        QLocale locale;
    };

    void open();
    void add(const QString &name);
    std::optional<Voice> voiceOf(const QString &language) const;
    void follow(const QTextToSpeech &engine, QTextToSpeech::State state);

    std::vector<std::unique_ptr<QTextToSpeech>> m_engines;
    std::optional<SpeechFault> m_fault; ///< of the last engine that does not work
    QTextToSpeech *m_speaking = nullptr;
    SpeakerNews m_news;
};

} // namespace ringdown::speech
