// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/DeskSpeaker.h"

#include "ui/sound/MediaStack.h"

#include <algorithm>
#include <utility>

namespace ringdown::speech {
namespace {

constexpr const char *plainEngine = "flite"; ///< English alone, and it plays by Qt Multimedia

/// The engine that has voices of many languages first. "mock" is Qt's own, for tests.
QStringList engineNames()
{
    QStringList names = QTextToSpeech::availableEngines();
    names.removeAll(QStringLiteral("mock"));
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return (a != QLatin1StringView(plainEngine)) > (b != QLatin1StringView(plainEngine));
    });
    return names;
}

} // namespace

/// Again while none works: a sound device may have been connected.
void DeskSpeaker::open()
{
    if (!m_engines.empty())
        return;
    m_fault.reset();
    for (const QString &name : engineNames())
        add(name);
}

void DeskSpeaker::add(const QString &name)
{
    if (name == QLatin1StringView(plainEngine)) {
        if (const QString objection = sound::objectionToStack(); !objection.isEmpty()) {
            m_fault = {sound::hasParts() ? SpeechFault::Cause::Device : SpeechFault::Cause::Parts, objection};
            return;
        }
    }
    auto engine = std::make_unique<QTextToSpeech>(name);
    if (engine->state() == QTextToSpeech::Error) {
        m_fault = {SpeechFault::Cause::Engine, engine->errorString()};
        return;
    }
    QObject::connect(engine.get(), &QTextToSpeech::stateChanged, engine.get(),
                     [this, made = engine.get()](QTextToSpeech::State state) { follow(*made, state); });
    m_engines.push_back(std::move(engine));
}

/// Of that country, else of any that speaks it.
std::optional<DeskSpeaker::Voice> DeskSpeaker::voiceOf(const QString &language) const
{
    const QLocale wanted(language);
    for (const bool isExact : {true, false}) {
        for (const auto &engine : m_engines) {
            for (const QLocale &locale : engine->availableLocales()) {
                const bool isThatLanguage = locale.language() == wanted.language();
                if (isThatLanguage && (!isExact || locale.territory() == wanted.territory()))
                    return Voice{engine.get(), locale};
            }
        }
    }
    return std::nullopt;
}

QString DeskSpeaker::objection(const QString &language)
{
    open();
    if (voiceOf(language))
        return {};
    return m_engines.empty() && m_fault ? faultWords(*m_fault) : noVoiceWords(language);
}

void DeskSpeaker::say(const QString &words, const QString &language)
{
    const auto voice = voiceOf(language);
    if (!voice)
        return;
    m_speaking = voice->engine;
    voice->engine->setLocale(voice->locale);
    voice->engine->say(words);
}

void DeskSpeaker::stop()
{
    if (QTextToSpeech *engine = std::exchange(m_speaking, nullptr))
        engine->stop(QTextToSpeech::BoundaryHint::Immediate);
}

void DeskSpeaker::follow(const QTextToSpeech &engine, QTextToSpeech::State state)
{
    const bool isOver = state == QTextToSpeech::Ready || state == QTextToSpeech::Error;
    if (m_speaking != &engine || !isOver)
        return;
    m_speaking = nullptr;
    if (state == QTextToSpeech::Error && m_news.failed)
        m_news.failed(brokenWords(engine.errorString()));
    else if (state == QTextToSpeech::Ready && m_news.ended)
        m_news.ended();
}

} // namespace ringdown::speech
