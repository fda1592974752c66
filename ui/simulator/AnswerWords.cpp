// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/AnswerWords.h"

#include "ui/simulator/QuestionForm.h"

namespace ringdown::simulator {

QString answerWords(const plan::Contact &contact, const routing::PhoneScript &script)
{
    const QString name = QString::fromStdString(contact.name);
    switch (script.reply) {
    case routing::Reply::Answers:
        return QuestionForm::tr("%1 after %2 s", "name, seconds").arg(name).arg(script.afterSeconds);
    case routing::Reply::Busy:
        return QuestionForm::tr("%1: busy").arg(name);
    case routing::Reply::Off:
        return QuestionForm::tr("%1: off").arg(name);
    case routing::Reply::Declines:
        return QuestionForm::tr("%1: declines").arg(name);
    case routing::Reply::Voicemail:
        return QuestionForm::tr("%1: voicemail").arg(name);
    case routing::Reply::NoAnswer:
        break;
    }
    return QuestionForm::tr("%1: no").arg(name);
}

} // namespace ringdown::simulator
