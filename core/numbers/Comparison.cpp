// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Comparison.h"

#include "core/numbers/ShownUrl.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/twilio/EchoTwimlet.h"

#include <algorithm>

namespace ringdown::numbers {
namespace {

/// What takes the calls (or the texts) of the number instead of its addresses; nothing when they count.
std::optional<NumberField> winner(const FieldValues &has, NumberField field)
{
    if (!isVoice(field))
        return valueIn(has, NumberField::SmsApplicationSid).empty()
                   ? std::nullopt
                   : std::optional(NumberField::SmsApplicationSid);
    for (const NumberField sid : {NumberField::TrunkSid, NumberField::VoiceApplicationSid}) {
        if (!valueIn(has, sid).empty())
            return sid;
    }
    return std::nullopt;
}

bool isFallback(NumberField field)
{
    return field == NumberField::VoiceFallbackUrl || field == NumberField::SmsFallbackUrl;
}

Cause causeOfUrl(NumberField field, const std::string &has, const std::string &wants)
{
    if (has.empty())
        return Cause::NotSet;
    if (withoutFragment(has) == withoutFragment(wants))
        return Cause::OtherOverrides;
    if (isFallback(field) && (twilio::isEchoUrl(has) || isFlowUrl(has)))
        return Cause::OldLifeboat;
    return Cause::Elsewhere;
}

Cause causeOf(NumberField field, const std::string &has, const std::string &wants)
{
    switch (field) {
    case NumberField::TrunkSid:
        return Cause::TrunkWins;
    case NumberField::VoiceApplicationSid:
    case NumberField::SmsApplicationSid:
        return Cause::ApplicationWins;
    case NumberField::VoiceReceiveMode:
        return Cause::OnlyFaxes;
    case NumberField::VoiceMethod:
    case NumberField::VoiceFallbackMethod:
    case NumberField::StatusCallbackMethod:
    case NumberField::SmsMethod:
    case NumberField::SmsFallbackMethod:
        return Cause::OtherMethod;
    case NumberField::VoiceUrl:
    case NumberField::VoiceFallbackUrl:
    case NumberField::StatusCallback:
    case NumberField::SmsUrl:
    case NumberField::SmsFallbackUrl:
        return causeOfUrl(field, has, wants);
    }
    return Cause::Elsewhere;
}

/// The carrier's defaults: an answer may leave these out.
bool isSame(NumberField field, const std::string &has, const std::string &wants)
{
    const bool hasDefault =
        has.empty() && (urlOf(field).has_value() || field == NumberField::VoiceReceiveMode);
    return has == wants || hasDefault;
}

/// What a field must be, when it is not that.
struct Want {
    std::string value;
    Cause cause = Cause::NotSet;
};

std::optional<Want> wantOf(const NeededNumber &need, NumberField field, const std::string &has)
{
    if (need.tooLong.contains(field))
        return Want{{}, Cause::TooLong};
    const auto wants = need.values.find(field);
    if (wants != need.values.end())
        return isSame(field, has, wants->second)
                   ? std::nullopt
                   : std::optional(Want{wants->second, causeOf(field, has, wants->second)});
    // One of ours that nobody is to get any more.
    if (field == NumberField::SmsFallbackUrl && isTextNotice(has))
        return Want{{}, Cause::OldLifeboat};
    return std::nullopt;
}

std::vector<FieldDrift> driftsOf(const AccountNumber &number, const NeededNumber &need)
{
    std::vector<FieldDrift> drifts;
    for (const NumberField field : allFields()) {
        if (isVoice(field) ? !number.takesCalls : !number.takesTexts)
            continue;
        const std::string has = valueIn(number.values, field);
        const auto want = wantOf(need, field, has);
        if (!want)
            continue;
        const auto wins = winner(number.values, field);
        // Status callbacks are sent whatever answers the call.
        const bool isOverruled = wins && *wins < field && field != NumberField::StatusCallback &&
                                 field != NumberField::StatusCallbackMethod;
        drifts.push_back({field, has, want->value, want->cause, isOverruled});
    }
    return drifts;
}

/// What the calls or texts, whose field this is, come to.
std::string goesTo(const AccountNumber &number, NumberField field)
{
    return valueIn(number.values, winner(number.values, field).value_or(field));
}

NumberStanding begun(const AccountNumber &number)
{
    NumberStanding standing;
    standing.phone = number.phone;
    standing.sid = number.sid;
    standing.name = number.name;
    standing.standing = Standing::Unnamed;
    standing.voiceGoesTo = goesTo(number, NumberField::VoiceUrl);
    standing.textsGoTo = goesTo(number, NumberField::SmsUrl);
    standing.takesCalls = number.takesCalls;
    standing.takesTexts = number.takesTexts;
    return standing;
}

} // namespace

std::vector<NumberStanding> compare(const std::vector<AccountNumber> &account,
                                    const std::vector<NeededNumber> &needed)
{
    std::map<std::string, const AccountNumber *> byPhone;
    for (const AccountNumber &number : account)
        byPhone.emplace(number.phone, &number);
    std::vector<NumberStanding> all;
    for (const NeededNumber &need : needed) {
        const auto found = byPhone.find(need.phone.e164());
        NumberStanding standing = found == byPhone.end() ? NumberStanding() : begun(*found->second);
        standing.phone = need.phone.e164();
        standing.tenant = need.tenant;
        standing.business = need.business;
        standing.standing = Standing::Missing;
        if (found != byPhone.end()) {
            standing.drifts = driftsOf(*found->second, need);
            standing.standing =
                standing.drifts.empty() && standing.takesCalls ? Standing::Ours : Standing::Drifted;
            standing.isFallbackUnknown = need.isFallbackUnknown && standing.takesCalls;
            byPhone.erase(found);
        }
        all.push_back(std::move(standing));
    }
    for (const auto &[phone, number] : byPhone)
        all.push_back(begun(*number));
    return all;
}

bool canAdopt(const FieldDrift &drift)
{
    return drift.cause != Cause::TooLong;
}

bool canAdopt(const NumberStanding &number)
{
    return std::any_of(number.drifts.begin(), number.drifts.end(),
                       [](const FieldDrift &drift) { return canAdopt(drift); });
}

bool needsFlow(const NumberStanding &number)
{
    return std::any_of(number.drifts.begin(), number.drifts.end(), [](const FieldDrift &drift) {
        return drift.cause == Cause::TooLong && drift.field == NumberField::VoiceFallbackUrl;
    });
}

bool isInOrder(const std::vector<NumberStanding> &standings)
{
    return std::all_of(standings.begin(), standings.end(), [](const NumberStanding &number) {
        return number.standing == Standing::Ours || number.standing == Standing::Unnamed;
    });
}

} // namespace ringdown::numbers
