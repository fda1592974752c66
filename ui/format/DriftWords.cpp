// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/DriftWords.h"

#include "core/numbers/ShownUrl.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/twilio/EchoTwimlet.h"
#include "ui/format/EngineWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::format {
namespace {

using numbers::Cause;
using numbers::FieldDrift;
using numbers::NumberField;
using numbers::NumberStanding;

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(DriftWords)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString emptyWords(NumberField field)
{
    switch (field) {
    case NumberField::VoiceUrl:
        return DriftText::tr("Nothing answers the calls of this number: they fail at once.");
    case NumberField::SmsUrl:
        return DriftText::tr("Nobody learns of a text to this number.");
    case NumberField::StatusCallback:
        return DriftText::tr("The relay does not learn how its calls end.");
    case NumberField::VoiceFallbackUrl:
        return DriftText::tr("When no relay answers, the caller hears an error announcement.");
    case NumberField::SmsFallbackUrl:
        return DriftText::tr("When no relay answers, nobody learns of a text.");
    case NumberField::TrunkSid:
    case NumberField::VoiceApplicationSid:
    case NumberField::VoiceReceiveMode:
    case NumberField::VoiceMethod:
    case NumberField::VoiceFallbackMethod:
    case NumberField::StatusCallbackMethod:
    case NumberField::SmsApplicationSid:
    case NumberField::SmsMethod:
    case NumberField::SmsFallbackMethod:
        return DriftText::tr("It is not set.");
    }
    return {};
}

QString elsewhereWords(const FieldDrift &drift)
{
    const std::string host = numbers::hostIn(drift.has);
    return host == numbers::hostIn(drift.wants)
               ? DriftText::tr("It is another address of %1.").arg(text(host))
               : DriftText::tr("It leads to %1 instead.").arg(text(host.empty() ? drift.has : host));
}

QString tooLongWords(const FieldDrift &drift)
{
    const bool isOurs = twilio::isEchoUrl(drift.has) || numbers::isFlowUrl(drift.has);
    const QString now = drift.has.empty() ? emptyWords(drift.field)
                        : isOurs          ? DriftText::tr("This fallback was made of another plan.")
                                          : elsewhereWords(drift);
    const QString why =
        drift.field == NumberField::SmsFallbackUrl
            ? DriftText::tr("The plan’s own does not fit into an address: its texts go to too many people.")
            : DriftText::tr(
                  "The plan’s own does not fit into an address: make a flow of it, then adopt that.");
    return now + QLatin1Char(' ') + why;
}

QString plainDriftWords(const FieldDrift &drift)
{
    switch (drift.cause) {
    case Cause::TrunkWins:
        return DriftText::tr("This trunk takes the calls: the number’s own addresses are ignored.");
    case Cause::ApplicationWins:
        return numbers::isVoice(drift.field)
                   ? DriftText::tr(
                         "This application takes the calls: the number’s own addresses are ignored.")
                   : DriftText::tr(
                         "This application takes the texts: the number’s own addresses are ignored.");
    case Cause::OnlyFaxes:
        return DriftText::tr("The number takes faxes instead of calls.");
    case Cause::NotSet:
        return emptyWords(drift.field);
    case Cause::Elsewhere:
        return elsewhereWords(drift);
    case Cause::OtherOverrides:
        return DriftText::tr("The address is right, but Twilio would wait longer for a dead relay than the "
                             "fallback should.");
    case Cause::OtherMethod:
        return DriftText::tr("Only POST is signed together with its fields.");
    case Cause::OldLifeboat:
        return DriftText::tr("This fallback was made of another plan.");
    case Cause::TooLong:
        return tooLongWords(drift);
    }
    return {};
}

const FieldDrift *driftOf(const NumberStanding &number, NumberField field)
{
    const auto it = std::find_if(number.drifts.begin(), number.drifts.end(),
                                 [field](const FieldDrift &drift) { return drift.field == field; });
    return it == number.drifts.end() ? nullptr : &*it;
}

/// The worst of what differs, in a word or two.
StandingWords driftedWords(const NumberStanding &number)
{
    if (!number.takesCalls)
        return {DriftText::tr("Takes no calls"), Tone::Bad, Glyph::Alarm};
    if (driftOf(number, NumberField::TrunkSid))
        return {DriftText::tr("A trunk has it"), Tone::Bad, Glyph::Alarm};
    if (driftOf(number, NumberField::VoiceApplicationSid))
        return {DriftText::tr("An app has it"), Tone::Bad, Glyph::Alarm};
    if (const FieldDrift *voice = driftOf(number, NumberField::VoiceUrl);
        voice && voice->cause != Cause::OtherOverrides)
        return voice->cause == Cause::NotSet
                   ? StandingWords{DriftText::tr("Nothing answers"), Tone::Bad, Glyph::Alarm}
                   : StandingWords{DriftText::tr("Points elsewhere"), Tone::Bad, Glyph::Alarm};
    if (const FieldDrift *fallback = driftOf(number, NumberField::VoiceFallbackUrl))
        return fallback->has.empty() ? StandingWords{DriftText::tr("No fallback"), Tone::Care, Glyph::Alert}
                                     : StandingWords{DriftText::tr("Old fallback"), Tone::Care, Glyph::Alert};
    return {DriftText::tr("%n field(s) differ", nullptr, static_cast<int>(number.drifts.size())), Tone::Care,
            Glyph::Alert};
}

} // namespace

QString fieldWords(NumberField field)
{
    switch (field) {
    case NumberField::TrunkSid:
        return DriftText::tr("SIP trunk");
    case NumberField::VoiceApplicationSid:
        return DriftText::tr("TwiML application for calls");
    case NumberField::VoiceReceiveMode:
        return DriftText::tr("Takes");
    case NumberField::VoiceUrl:
        return DriftText::tr("Calls go to");
    case NumberField::VoiceMethod:
        return DriftText::tr("Calls are told by");
    case NumberField::VoiceFallbackUrl:
        return DriftText::tr("If that fails, calls go to");
    case NumberField::VoiceFallbackMethod:
        return DriftText::tr("The calls’ fallback is told by");
    case NumberField::StatusCallback:
        return DriftText::tr("Ends of calls are reported to");
    case NumberField::StatusCallbackMethod:
        return DriftText::tr("Ends of calls are reported by");
    case NumberField::SmsApplicationSid:
        return DriftText::tr("TwiML application for texts");
    case NumberField::SmsUrl:
        return DriftText::tr("Texts go to");
    case NumberField::SmsMethod:
        return DriftText::tr("Texts are told by");
    case NumberField::SmsFallbackUrl:
        return DriftText::tr("If that fails, texts go to");
    case NumberField::SmsFallbackMethod:
        return DriftText::tr("The texts’ fallback is told by");
    }
    return {};
}

QString valueWords(NumberField field, const std::string &value)
{
    if (value.empty())
        return DriftText::tr("nothing");
    if (twilio::isEchoUrl(value))
        return field == NumberField::SmsFallbackUrl
                   ? DriftText::tr("a twimlet at Twilio that tells who gets the texts")
                   : DriftText::tr("a twimlet at Twilio that rings the tiers, then records");
    if (numbers::isFlowUrl(value))
        return DriftText::tr("a Studio flow at Twilio (%1)").arg(text(value.substr(value.rfind('/') + 1)));
    return text(numbers::shownUrl(value));
}

QString breakable(QString address)
{
    constexpr QChar zeroWidthSpace(0x200b);
    for (const char sign : {'/', '&', ','})
        address.replace(QLatin1Char(sign), QString(QLatin1Char(sign)) + zeroWidthSpace);
    return address;
}

QString driftWords(const FieldDrift &drift)
{
    const QString words = plainDriftWords(drift);
    return drift.isOverruled
               ? DriftText::tr("%1 It has no effect while something else wins.", "a sentence").arg(words)
               : words;
}

StandingWords standingWords(const NumberStanding &number)
{
    switch (number.standing) {
    case numbers::Standing::Ours:
        return number.isFallbackUnknown
                   ? StandingWords{DriftText::tr("Fallback not known"), Tone::Care, Glyph::Alert}
                   : StandingWords{DriftText::tr("Ours"), Tone::Good, Glyph::Check};
    case numbers::Standing::Drifted:
        return driftedWords(number);
    case numbers::Standing::Missing:
        return {DriftText::tr("Not in the account"), Tone::Bad, Glyph::Alarm};
    case numbers::Standing::Unnamed:
        return {DriftText::tr("No business"), Tone::Neutral, Glyph::Info};
    }
    return {};
}

QString outOfReachWords(const numbers::PublicHost &host, RelayOf whose)
{
    QString why;
    switch (host.reach) {
    case numbers::Reach::Open:
        return {};
    case numbers::Reach::ThisMachine:
        why = DriftText::tr(
            "Twilio cannot reach the relay: its public URL leads to %1, which is the machine itself.");
        break;
    case numbers::Reach::PrivateAddress:
        why = DriftText::tr(
            "Twilio cannot reach the relay: its public URL leads to %1, an address of a private network.");
        break;
    case numbers::Reach::PrivateName:
        why = DriftText::tr(
            "Twilio cannot reach the relay: its public URL leads to %1, a name of a private network.");
        break;
    case numbers::Reach::LinkLocal:
        why =
            DriftText::tr("Twilio cannot reach the relay: its public URL leads to %1, a link-local address.");
        break;
    case numbers::Reach::Underscore:
        why = DriftText::tr("Twilio refuses the relay’s public URL: the name %1 has an underscore.");
        break;
    }
    const QString repair =
        whose == RelayOf::Desk
            ? DriftText::tr("Its public address has to be the name by which the internet knows it, such as "
                            "https://relay.example.com. Until then no number is changed.")
            : DriftText::tr("Start it with --public-url and the name by which the internet "
                            "knows it, such as https://relay.example.com. "
                            "Until then no number is changed.");
    return why.arg(text(host.name)) + QLatin1Char(' ') + repair;
}

QString pathMatchWords(numbers::PathMatch match)
{
    const QString refused =
        DriftText::tr("So it would refuse the calls of a number that is pointed to it from "
                      "here, and no number is changed.");
    const QString set =
        DriftText::tr("Store the relay’s path on this desk: ringdownctl secrets set RINGDOWN_WEBHOOK_PATH.");
    const auto joined = [](const QStringList &sentences) { return sentences.join(QLatin1Char(' ')); };
    switch (match) {
    case numbers::PathMatch::Agrees:
        return {};
    case numbers::PathMatch::OnlyAtRelay:
        return joined({DriftText::tr("The relay has a webhook path, and this desk has none."), refused, set});
    case numbers::PathMatch::OnlyAtDesk:
        return joined(
            {DriftText::tr("This desk has a webhook path, and the relay has none."), refused,
             DriftText::tr("Give the path to the relay, or take it off this desk: ringdownctl secrets "
                           "forget RINGDOWN_WEBHOOK_PATH.")});
    case numbers::PathMatch::Differs:
        return joined({DriftText::tr("The relay has another webhook path than this desk."), refused, set});
    }
    return {};
}

QString carrierFailureWords(const QString &deed, const rest::RestFailure &failure)
{
    const QString said = text(failure.detail);
    switch (failure.trouble) {
    case rest::RestTrouble::Unauthorized:
        return DriftText::tr("%1 Twilio does not accept the account’s credential. %2.",
                             "deed, Twilio’s words")
            .arg(deed, said);
    case rest::RestTrouble::Unreachable:
        return DriftText::tr("%1 Twilio cannot be reached from here. %2.").arg(deed, said);
    case rest::RestTrouble::Throttled:
        return DriftText::tr("%1 Twilio asks to wait. %2.").arg(deed, said);
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        return DriftText::tr("%1 Twilio refused: %2.").arg(deed, said);
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Garbled:
        return DriftText::tr("%1 It may have been done all the same; check again. %2.").arg(deed, said);
    }
    return deed;
}

QString takeOverTrouble(const desk::TakeOverResult &result)
{
    if (result.isWhole())
        return {};
    if (result.isStale)
        return DriftText::tr("Nothing was changed: %1. Check again, and look at the review anew.")
            .arg(deskWords(result.stopped));
    QStringList sentences;
    if (!result.stopped.empty())
        sentences << DriftText::tr("Stopped: %1.").arg(deskWords(result.stopped));
    sentences << DriftText::tr("%n number(s) are as reviewed.", nullptr,
                               static_cast<int>(result.done.size()));
    for (const desk::FieldMiss &miss : result.misses)
        sentences << DriftText::tr("%1: “%2” was told %3 and is %4.")
                         .arg(text(miss.phone), fieldWords(miss.field), valueWords(miss.field, miss.told),
                              valueWords(miss.field, miss.has));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ringdown::format
