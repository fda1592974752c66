// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/BoatWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct BoatText {
    Q_DECLARE_TR_FUNCTIONS(DriftWords)
};

QString originWords(const desk::BoatStanding &boat, const Times &times, Instant now)
{
    const std::int64_t revision = boat.flow ? numbers::revisionOf(*boat.flow).value_or(0) : 0;
    const QString when = boat.flow && boat.flow->changedAt ? times.near(*boat.flow->changedAt, now)
                                                           : BoatText::tr("an unknown day");
    return revision > 0 ? BoatText::tr("Made of revision %1, %2").arg(revision).arg(when)
                        : BoatText::tr("Made %1").arg(when);
}

} // namespace

StandingWords boatWords(const desk::BoatStanding &boat, const Times &times, Instant now)
{
    switch (boat.state) {
    case numbers::BoatState::None:
        return {BoatText::tr("No flow yet; a twimlet in each number’s address stands in."), Tone::Care,
                Glyph::Alert};
    case numbers::BoatState::Fresh:
        return {BoatText::tr("%1; it is what the plan asks for.").arg(originWords(boat, times, now)),
                Tone::Good, Glyph::Check};
    case numbers::BoatState::Stale:
        return {BoatText::tr("%1; the plan rings otherwise by now.").arg(originWords(boat, times, now)),
                Tone::Bad, Glyph::Alarm};
    case numbers::BoatState::Foreign:
        return {BoatText::tr("Somebody changed this flow at Twilio."), Tone::Bad, Glyph::Alarm};
    case numbers::BoatState::NotInForce:
        return {BoatText::tr("Twilio does not run this flow: it is a draft, or invalid."), Tone::Bad,
                Glyph::Alarm};
    case numbers::BoatState::TooLong:
        return {BoatText::tr("No flow yet, and too long for the address of a twimlet: it needs one."),
                Tone::Bad, Glyph::Alarm};
    case numbers::BoatState::Unknown:
        return {BoatText::tr("Not known now: its flow at Twilio could not be read."), Tone::Care,
                Glyph::Alert};
    }
    return {};
}

QString boatLimitWords(const desk::BoatStanding &boat)
{
    if (boat.state != numbers::BoatState::None || !boat.showsCallers)
        return {};
    return BoatText::tr(
        "For callers who withhold their number the twimlet may ring no phone. A flow rings, and "
        "shows the business number.");
}

QString omissionWords(numbers::Omission omission)
{
    using numbers::Omission;
    switch (omission) {
    case Omission::NoKey:
        return BoatText::tr(
            "Nobody is asked for a key: a phone’s own voicemail that picks up takes the call.");
    case Omission::NoWaiting:
        return BoatText::tr("Who waits hears the ring tone: no music, no prompts.");
    case Omission::NoMenu:
        return BoatText::tr("There is no menu: everybody goes where a caller goes who presses nothing.");
    case Omission::NoHoursNoRules:
        return BoatText::tr(
            "It does not know the hours or the caller rules: it rings at any time, for anybody.");
    case Omission::NoTexts:
        return BoatText::tr("No texts are sent while it takes the calls; the relay writes them into its "
                            "log, and texts, when it is back.");
    case Omission::GreetingOffersText:
        return BoatText::tr(
            "The greeting offers a text by key, which needs the relay: a plain one is spoken.");
    case Omission::GreetingNamesCall:
        return BoatText::tr("The greeting names the call, which needs the relay: a plain one is spoken.");
    case Omission::OpeningNamesCall:
        return BoatText::tr(
            "What is said at the start names the call, which needs the relay: it is left out.");
    case Omission::LaterWords:
        return BoatText::tr("What is said or played after the first ring is left out.");
    }
    return {};
}

} // namespace ringdown::format
