// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/ComparisonWords.h"

#include "core/numbers/ShownUrl.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/twilio/EchoTwimlet.h"

namespace ringdown::numbers {
namespace {

std::string whatGoesThere(NumberField field)
{
    switch (field) {
    case NumberField::VoiceUrl:
    case NumberField::VoiceMethod:
        return "Calls go";
    case NumberField::SmsUrl:
    case NumberField::SmsMethod:
        return "Texts go";
    case NumberField::StatusCallback:
    case NumberField::StatusCallbackMethod:
        return "The reports of a call's end go";
    case NumberField::VoiceFallbackUrl:
    case NumberField::VoiceFallbackMethod:
        return "When no relay answers, calls go";
    case NumberField::SmsFallbackUrl:
    case NumberField::SmsFallbackMethod:
        return "When no relay answers, texts go";
    case NumberField::TrunkSid:
    case NumberField::VoiceApplicationSid:
    case NumberField::VoiceReceiveMode:
    case NumberField::SmsApplicationSid:
        return "It goes";
    }
    return {};
}

std::string emptyWords(NumberField field)
{
    switch (field) {
    case NumberField::VoiceUrl:
        return "Nothing answers the calls of this number: they fail at once.";
    case NumberField::SmsUrl:
        return "Nobody learns of a text to this number.";
    case NumberField::StatusCallback:
        return "The relay does not learn how its calls end.";
    case NumberField::VoiceFallbackUrl:
        return "When no relay answers, the caller hears an error announcement.";
    case NumberField::SmsFallbackUrl:
        return "When no relay answers, nobody learns of a text.";
    case NumberField::TrunkSid:
    case NumberField::VoiceApplicationSid:
    case NumberField::VoiceReceiveMode:
    case NumberField::VoiceMethod:
    case NumberField::VoiceFallbackMethod:
    case NumberField::StatusCallbackMethod:
    case NumberField::SmsApplicationSid:
    case NumberField::SmsMethod:
    case NumberField::SmsFallbackMethod:
        return "It is not set.";
    }
    return {};
}

std::string elsewhereWords(const FieldDrift &drift)
{
    const std::string host = hostIn(drift.has);
    if (host != hostIn(drift.wants))
        return whatGoesThere(drift.field) + " to " + (host.empty() ? drift.has : host) +
               ", not where they must.";
    return whatGoesThere(drift.field) + " to another address of " + host + ".";
}

constexpr std::string_view oldFallback = "The fallback was made of another plan.";

std::string tooLongWords(const FieldDrift &drift)
{
    const bool isOurs = twilio::isEchoUrl(drift.has) || isFlowUrl(drift.has);
    const std::string now = drift.has.empty() ? emptyWords(drift.field)
                            : isOurs          ? std::string(oldFallback)
                                              : elsewhereWords(drift);
    return now + (drift.field == NumberField::SmsFallbackUrl
                      ? " The plan's does not fit into an address: its texts go to too many people."
                      : " The plan's does not fit into an address: make a flow of it ('ringdownctl numbers "
                        "lifeboat'), then adopt that.");
}

std::string plainWords(const FieldDrift &drift)
{
    switch (drift.cause) {
    case Cause::TrunkWins:
        return "SIP trunk " + drift.has + " takes the calls: the number's own addresses are ignored.";
    case Cause::ApplicationWins:
        return "TwiML application " + drift.has + " takes the " + (isVoice(drift.field) ? "calls" : "texts") +
               ": the number's own addresses are ignored.";
    case Cause::OnlyFaxes:
        return "The number takes faxes instead of calls.";
    case Cause::NotSet:
        return emptyWords(drift.field);
    case Cause::Elsewhere:
        return elsewhereWords(drift);
    case Cause::OtherOverrides:
        return "The address is right, its connection overrides are not: a dead relay is waited for longer "
               "than the fallback should be.";
    case Cause::OtherMethod:
        return whatGoesThere(drift.field) + " by " + drift.has + "; only " + drift.wants +
               " is signed with its fields.";
    case Cause::OldLifeboat:
        return std::string(oldFallback);
    case Cause::TooLong:
        return tooLongWords(drift);
    }
    return {};
}

} // namespace

std::string causeWords(const FieldDrift &drift)
{
    std::string words = plainWords(drift);
    if (drift.isOverruled)
        words += " (Without effect while something else takes them.)";
    return words;
}

std::string standingWords(const NumberStanding &number)
{
    const std::string unknown = number.isFallbackUnknown ? "; its fallback is not known now" : "";
    switch (number.standing) {
    case Standing::Ours:
        return "ours" + unknown;
    case Standing::Drifted:
        if (!number.takesCalls)
            return "cannot take calls";
        return std::to_string(number.drifts.size()) +
               (number.drifts.size() == 1 ? " field differs" : " fields differ") + unknown;
    case Standing::Missing:
        return "not in the account";
    case Standing::Unnamed:
        return "no business names it";
    }
    return {};
}

std::string_view omissionWords(Omission omission)
{
    switch (omission) {
    case Omission::NoKey:
        return "Nobody is asked for a key: a phone's own voicemail that picks up takes the call.";
    case Omission::NoWaiting:
        return "Who waits hears the ring tone: no music, no prompts.";
    case Omission::NoMenu:
        return "There is no menu: everybody goes where a caller goes who presses nothing.";
    case Omission::NoHoursNoRules:
        return "It does not know the hours or the caller rules: it rings at any time, for anybody.";
    case Omission::NoTexts:
        return "No texts are sent while it takes the calls; the relay writes them into its log, and texts, "
               "when it is back.";
    case Omission::GreetingOffersText:
        return "The greeting offers a text by key, which needs the relay: a plain one is spoken.";
    case Omission::GreetingNamesCall:
        return "The greeting names the call, which needs the relay: a plain one is spoken.";
    case Omission::OpeningNamesCall:
        return "What is said at the start names the call, which needs the relay: it is left out.";
    case Omission::LaterWords:
        return "What is said or played after the first ring is left out.";
    }
    return {};
}

} // namespace ringdown::numbers
