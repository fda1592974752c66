// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/SpeechWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ringdown::speech {
namespace {

struct SpeechText {
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

QString whatToInstall()
{
    return SpeechText::tr(
        "Install speech-dispatcher, speech-dispatcher-espeak-ng and qt6-speech-speechd-plugin, "
        "then start the console again.");
}

QString withoutFullStop(const QString &words)
{
    QString bare = words.trimmed();
    while (bare.endsWith(QLatin1Char('.')))
        bare.chop(1);
    return bare;
}

} // namespace

QString faultWords(const SpeechFault &fault)
{
    const QString why = withoutFullStop(fault.words);
    switch (fault.cause) {
    case SpeechFault::Cause::Engine:
        return SpeechText::tr("The desk’s speech does not work: %1. %2").arg(why, whatToInstall());
    case SpeechFault::Cause::Parts:
        return SpeechText::tr("%1. Install them, then start the console again.", "what is missing").arg(why);
    case SpeechFault::Cause::Device:
        return SpeechText::tr("%1. Connect one, or switch it on, then press Listen again.", "what is missing")
            .arg(why);
    }
    return {};
}

QString noVoiceWords(const QString &language)
{
    return SpeechText::tr("No voice of this desk speaks %1. %2", "a language, what to install")
        .arg(QLocale(language).nativeLanguageName(), whatToInstall());
}

QString brokenWords(const QString &words)
{
    return SpeechText::tr("The desk’s speech does not work: %1.").arg(withoutFullStop(words));
}

} // namespace ringdown::speech
