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

const plan::Step *stepOf(const routing::TenantPlan &tenant, const routing::CallState &call)
{
    const auto route = tenant.tenant.routes.find(call.route);
    if (route == tenant.tenant.routes.end() || call.step < 0 ||
        static_cast<std::size_t>(call.step) >= route->second.size())
        return nullptr;
    return &route->second[static_cast<std::size_t>(call.step)];
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
    if (call.isConnected()) // written when the talk is over: only the carrier's last word is missing
        return seconds(0);
    const plan::Step *step = tenant ? stepOf(*tenant, call) : nullptr;
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
