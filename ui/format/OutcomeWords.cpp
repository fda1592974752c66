// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/OutcomeWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return OutcomeText::tr("Answered");
    case Outcome::Voicemail:
        return OutcomeText::tr("Voicemail");
    case Outcome::Missed:
        return OutcomeText::tr("Missed");
    case Outcome::Abandoned:
        return OutcomeText::tr("Abandoned");
    case Outcome::Rejected:
        return OutcomeText::tr("Rejected");
    case Outcome::Failed:
        return OutcomeText::tr("Failed");
    }
    return {};
}

QString outcomeMeaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return OutcomeText::tr("A person took the call and was joined with the caller.");
    case Outcome::Voicemail:
        return OutcomeText::tr("Nobody answered; the caller left a recording.");
    case Outcome::Missed:
        return OutcomeText::tr("Phones rang, nobody answered, and the caller left no recording.");
    case Outcome::Abandoned:
        return OutcomeText::tr("The caller left before any phone rang.");
    case Outcome::Rejected:
        return OutcomeText::tr("A caller rule refused the call.");
    case Outcome::Failed:
        return OutcomeText::tr("An error ended the call.");
    }
    return {};
}

Glyph outcomeGlyph(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return Glyph::Answered;
    case Outcome::Voicemail:
        return Glyph::Voicemail;
    case Outcome::Missed:
        return Glyph::Missed;
    case Outcome::Abandoned:
        return Glyph::Abandoned;
    case Outcome::Rejected:
        return Glyph::Rejected;
    case Outcome::Failed:
        return Glyph::Alert;
    }
    return Glyph::Info;
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return Tone::Good;
    case Outcome::Voicemail:
        return Tone::Voice;
    case Outcome::Missed:
        return Tone::Bad;
    case Outcome::Abandoned:
    case Outcome::Rejected:
        return Tone::Neutral;
    case Outcome::Failed:
        return Tone::Care;
    }
    return Tone::Neutral;
}

} // namespace ringdown::format
