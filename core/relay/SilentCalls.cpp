// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/SilentCalls.h"

#include <algorithm>
#include <variant>

namespace ringdown::relay {
namespace {

using std::chrono::seconds;

constexpr seconds longestTalk = std::chrono::hours(4);      ///< the carrier's time limit of a Dial
constexpr seconds longestSpeech = std::chrono::minutes(15); ///< three texts of the longest kind
constexpr seconds longestAudio = std::chrono::hours(1);     ///< of a file played

const plan::Step *stepAt(const routing::TenantPlan &tenant, const RouteId &name, int step)
{
    const auto route = tenant.tenant.routes.find(name);
    if (route == tenant.tenant.routes.end() || step < 0 ||
        static_cast<std::size_t>(step) >= route->second.size())
        return nullptr;
    return &route->second[static_cast<std::size_t>(step)];
}

template <typename Kind>
bool isStep(const plan::Step *step)
{
    return step && std::holds_alternative<Kind>(*step);
}

/// Whether every phone has stopped and the cascade went nowhere from there: the dial's end came with the
/// caller gone.
bool hasStoppedRinging(const routing::CallState &call)
{
    const auto isOpen = [](const routing::LegState &leg) { return leg.isOpen(); };
    return !call.legs.empty() && std::none_of(call.legs.begin(), call.legs.end(), isOpen);
}

/// Whether the call goes nowhere from where it is, because the caller had left when the carrier last asked.
bool hasCallerLeft(const plan::Step *step, const routing::CallState &call)
{
    const bool isReceived = call.revision != 0; // and whoever is there is sent on a route in the same breath
    if (isReceived && call.entryRoute.isEmpty())
        return true;
    // Texts are performed, not waited for: something always follows them in the same breath.
    return isStep<plan::TextStep>(step) || (isStep<plan::RingStep>(step) && hasStoppedRinging(call)) ||
           call.endsWithMessage();
}

/// What the caller may still hear of the answer that hangs up.
seconds lastWords(const routing::TenantPlan *tenant, const routing::CallState &call)
{
    seconds longest(0);
    const bool isByRoute = call.hungUpAt == call.enteredAt; // what comes before is in the same answer
    for (int index = call.step - 1; tenant && isByRoute; --index) {
        const plan::Step *step = stepAt(*tenant, call.route, index);
        if (isStep<plan::PlayStep>(step))
            longest = longestAudio;
        else if (isStep<plan::SayStep>(step))
            longest = std::max(longest, longestSpeech);
        else if (!isStep<plan::TextStep>(step))
            break;
    }
    return longest;
}

/// Seconds all tiers of a step ring at most, one phone after the other.
seconds ringTime(const plan::Tenant &tenant, const plan::RingStep &step)
{
    int sum = 0;
    for (const TierId &id : step.tiers) {
        if (const plan::Tier *tier = plan::findTier(tenant, id))
            sum += tier->seconds * static_cast<int>(std::max<std::size_t>(tier->contacts.size(), 1));
    }
    return seconds(sum);
}

} // namespace

seconds longestSilence(const routing::TenantPlan *tenant, const routing::CallState &call)
{
    if (call.isConnected() || call.isRejected) // both are the end: only the carrier's last word is missing
        return seconds(0);
    if (call.isCallBack())
        return call.legs.empty() ? longestSpeech : longestTalk;
    if (call.isHungUp())
        return lastWords(tenant, call);
    const plan::Step *step = tenant ? stepAt(*tenant, call.route, call.step) : nullptr;
    if (hasCallerLeft(step, call))
        return seconds(0);
    if (!step)
        return longestTalk;
    if (const auto *ring = std::get_if<plan::RingStep>(step))
        return longestTalk + ringTime(tenant->tenant, *ring);
    if (const auto *menu = std::get_if<plan::MenuStep>(step))
        return longestSpeech + seconds(menu->seconds);
    if (const auto *voicemail = std::get_if<plan::VoicemailStep>(step))
        return longestSpeech + seconds(voicemail->maxSeconds);
    if (std::holds_alternative<plan::PlayStep>(*step))
        return longestAudio;
    return longestSpeech;
}

} // namespace ringdown::relay
