// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/StepLines.h"

#include "core/plan/diff/Words.h"
#include "ui/format/PlanPieces.h"

#include <QCoreApplication>

namespace ringdown::review {
namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepLines)
};

QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

void addSettings(const plan::MenuStep &menu, QStringList &lines)
{
    lines << StepText::tr("asks “%1”", "a menu").arg(words(menu.prompt))
          << StepText::tr("waits %n second(s) for a key", nullptr, menu.seconds)
          << StepText::tr("asks %n time(s)", nullptr, menu.tries)
          << (menu.otherwise ? StepText::tr("without a key: route “%1”").arg(words(menu.otherwise->value))
                             : StepText::tr("without a key: the next step"));
}

QString promptLine(const plan::HoldPrompt &prompt)
{
    return prompt.when == plan::HoldPrompt::When::After
               ? StepText::tr("says “%1” after %n second(s)", "while phones ring", prompt.seconds)
                     .arg(words(prompt.say))
               : StepText::tr("says “%1” every %n second(s)", "while phones ring", prompt.seconds)
                     .arg(words(prompt.say));
}

void addSettings(const plan::RingStep &ring, QStringList &lines)
{
    lines << (ring.waiting.music.empty()
                  ? StepText::tr("callers hear the ring tone")
                  : StepText::tr("callers hear the music %1").arg(words(ring.waiting.music)));
    for (const plan::HoldPrompt &prompt : ring.waiting.prompts)
        lines << promptLine(prompt);
}

void addSettings(const plan::VoicemailStep &voicemail, QStringList &lines)
{
    lines << (voicemail.greetingSound.empty()
                  ? StepText::tr("greets with “%1”").arg(words(voicemail.greeting))
                  : StepText::tr("greets with the sound %1").arg(words(voicemail.greetingSound)))
          << StepText::tr("records up to %Ln second(s)", nullptr, voicemail.maxSeconds)
          << (voicemail.transcribe ? StepText::tr("transcribes what is said")
                                   : StepText::tr("does not transcribe what is said"))
          << (voicemail.textBack
                  ? StepText::tr("texts the caller back on key %1: “%2”")
                        .arg(QChar::fromLatin1(voicemail.textBack->key), words(voicemail.textBack->body))
                  : StepText::tr("does not offer to text the caller back"));
}

template <typename Kind>
void addSettings(const Kind &, QStringList &)
{
}

} // namespace

QStringList stepLines(const plan::Step &step)
{
    QStringList lines{format::pieceWords(format::PlanPiece::Step, plan::stepWords(step))};
    std::visit([&](const auto &kind) { addSettings(kind, lines); }, step);
    return lines;
}

} // namespace ringdown::review
