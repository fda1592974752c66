// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/WaitingWarnings.h"

#include "core/plan/MusicAddress.h"
#include "core/plan/diff/Words.h"
#include "core/plan/reading/StepPlaces.h"

namespace ringdown::plan {
namespace {

/// Whether each phone of a tier can ring on a call of its own while the caller waits in a queue.
bool canRingByLegs(const Tier &tier, const Limits &limits)
{
    return tier.ring == RingOrder::Together && tier.accept == Accept::Key &&
           startsInTime(tier.contacts.size(), limits);
}

/// The tiers during which the caller hears the carrier's ring tone.
std::vector<std::string> tiersByDial(const RingStep &ring, const Tenant &tenant)
{
    std::vector<std::string> names;
    for (const TierId &id : ring.tiers) {
        const Tier *tier = findTier(tenant, id);
        if (tier && !tier->contacts.empty() && !canRingByLegs(*tier, tenant.limits))
            names.push_back(id.value);
    }
    return names;
}

void warnOfSilence(const RingStep &ring, const JsonNode &waiting, const Tenant &tenant, OwnCalls ownCalls,
                   ProblemList &warnings)
{
    if (ownCalls == OwnCalls::Impossible) {
        warnings.add(waiting, "The relay has no API key to place calls with, so callers hear the ring tone, "
                              "and prompts between tiers only.");
        return;
    }
    const std::vector<std::string> tiers = tiersByDial(ring, tenant);
    if (!tiers.empty())
        warnings.add(waiting,
                     "Callers hear the ring tone, and prompts between tiers only, while these ring: " +
                         enumeration(tiers) +
                         ". Music and prompts need phones that ring \"together\", ask for a key and start "
                         "within " +
                         std::to_string(latestStartSeconds) + " seconds.");
}

void warnOfLatePrompts(const Waiting &waiting, const JsonNode &node, int longestWait, ProblemList &warnings)
{
    const auto places = childrenOf(node.find("prompts"));
    for (std::size_t i = 0; i < waiting.prompts.size(); ++i) {
        if (waiting.prompts[i].seconds >= longestWait)
            warnings.add(*places[i], "The longest wait is " + std::to_string(longestWait) +
                                         " seconds, so this is never said: say it earlier or raise "
                                         "the longest wait.");
    }
}

} // namespace

void warnOfWaiting(const RingStep &ring, const JsonNode &node, const Tenant &tenant, OwnCalls ownCalls,
                   ProblemList &warnings)
{
    const JsonNode *waiting = node.find("waiting");
    if (!waiting || ring.waiting.isPlain())
        return;
    if (const std::string why = ring.waiting.music.empty() ? "" : whyMusicIsOutOfReach(ring.waiting.music);
        !why.empty())
        warnings.add(*waiting->find("music"), why);
    warnOfSilence(ring, *waiting, tenant, ownCalls, warnings);
    warnOfLatePrompts(ring.waiting, *waiting, tenant.limits.longestWaitSeconds, warnings);
}

} // namespace ringdown::plan
