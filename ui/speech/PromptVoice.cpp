// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/PromptVoice.h"

#include <utility>

namespace ringdown::speech {

PromptVoice::PromptVoice(std::unique_ptr<SpeakerSource> speakers, QObject *parent)
    : QObject(parent)
    , m_speakers(std::move(speakers))
{
}

PromptVoice::~PromptVoice()
{
    if (m_speaker)
        m_speaker->tell({});
}

/// "" when there is one.
QString PromptVoice::makeSpeaker()
{
    if (m_speaker)
        return {};
    auto made = m_speakers->speaker();
    if (auto *why = std::get_if<QString>(&made))
        return *why;
    m_speaker = std::move(std::get<std::unique_ptr<Speaker>>(made));
    SpeakerNews news;
    news.ended = [this] { setAsker(nullptr); };
    news.failed = [this](const QString &why) {
        QObject *asker = m_asker;
        setAsker(nullptr);
        Q_EMIT failed(asker, why);
    };
    m_speaker->tell(std::move(news));
    return {};
}

QString PromptVoice::say(QObject *asker, const QString &words, const QString &language)
{
    if (QString why = makeSpeaker(); !why.isEmpty())
        return why;
    if (QString why = m_speaker->objection(language); !why.isEmpty())
        return why;
    if (m_asker)
        m_speaker->stop();
    setAsker(asker);
    m_speaker->say(words, language);
    return {};
}

void PromptVoice::stop(const QObject *asker)
{
    if (!isSaying(asker))
        return;
    setAsker(nullptr);
    m_speaker->stop();
}

void PromptVoice::setAsker(QObject *asker)
{
    disconnect(m_gone);
    m_asker = asker;
    if (asker)
        // No change for anybody else; and whoever goes is no button any more that could show it.
        m_gone = connect(asker, &QObject::destroyed, this, [this] { m_speaker->stop(); });
    Q_EMIT changed();
}

} // namespace ringdown::speech
