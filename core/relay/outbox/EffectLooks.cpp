// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/EffectLooks.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace ringdown::relay {
namespace {

constexpr std::chrono::minutes clocksApart{15}; ///< beyond what an answer's date tells
constexpr std::chrono::seconds sameTime{30};    ///< clocks that differ by less show the same
constexpr std::chrono::minutes listsApart{20};  ///< an entry so much older: nothing newer comes behind it
constexpr std::string_view trialWords = "Sent from your Twilio trial account - ";

} // namespace

Instant CarrierClock::earliest(Instant triedAt) const
{
    if (theirs && triedAt > ours) // it was set back since, nobody knows by how much
        return *theirs - longestUnknown;
    return theirs ? std::min({triedAt, triedAt + (*theirs - ours), *theirs}) : triedAt;
}

Instant CarrierClock::byOurs(Instant madeAt) const
{
    const bool isDifferent = theirs && std::chrono::abs(*theirs - ours) > sameTime;
    return isDifferent ? madeAt - (*theirs - ours) : madeAt;
}

std::string listPathOf(const Hand &hand)
{
    return hand.isText() ? "Messages.json" : "Calls.json";
}

rest::Parameters listQueryOf(const Hand &hand)
{
    return {{"To", hand.receiver}, {"From", hand.sender}, {"PageSize", "50"}};
}

rest::Parameters senderQueryOf(const Hand &hand)
{
    return {{"From", hand.sender}, {"PageSize", "200"}};
}

bool isFromSameSender(const Hand &a, const Hand &b)
{
    return a.row.kind == b.row.kind && a.sender == b.sender;
}

bool isSame(const Hand &hand, const rest::ListedEffect &listed, const CarrierClock &clock)
{
    if (listed.to != hand.receiver || listed.from != hand.sender)
        return false;
    const bool isOurs = listed.direction.starts_with("outbound-api");
    const bool isRecent =
        hand.row.triedAt && listed.madeAt >= clock.earliest(*hand.row.triedAt) - clocksApart;
    if (!isOurs || !isRecent)
        return false;
    return !hand.isText() || listed.body == hand.row.body ||
           listed.body == std::string(trialWords) + hand.row.body;
}

bool isTooOld(Instant triedAt, const rest::ListedEffect &listed, const CarrierClock &clock)
{
    return listed.madeAt < clock.earliest(triedAt) - listsApart;
}

} // namespace ringdown::relay
