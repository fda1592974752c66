// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/OwnLegs.h"

#include "core/plan/OwnCalls.h"
#include "core/routing/LateReports.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Whisper.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// An order that the carrier takes is confirmed within a second, or by its report that the phone rings.
constexpr std::chrono::seconds confirmingTakes{6};

std::string effectOf(const CallSid &call, std::string_view what, std::string_view leg)
{
    return reasons::text({call.value, what, leg});
}

/// The caller's number where the carrier lets a call of our own show it, else the business number.
const std::string &shownNumber(const Walk &walk, const plan::Tier &tier)
{
    const bool showsCaller =
        tier.show == plan::Show::Caller && !walk.callerNumber().empty() && !walk.request.caller.token.empty();
    return showsCaller ? walk.callerNumber() : walk.businessNumber().e164();
}

} // namespace

std::optional<LegsRefusal> whyNoOwnLegs(const Walk &walk, const plan::Tier &tier, std::size_t phones)
{
    const auto *ring = walk.currentAs<plan::RingStep>();
    const bool isQueueWanted = phones > 1 || (ring && !ring->waiting.isPlain());
    const bool areWanted =
        tier.ring == plan::RingOrder::Together && tier.accept == plan::Accept::Key && isQueueWanted;
    if (!areWanted || walk.request.ownLegs == OwnLegs::Unsaid)
        return LegsRefusal{};
    if (walk.request.ownLegs == OwnLegs::NoApiKey && phones == 1)
        return LegsRefusal{"This relay has no API key to place calls with, so a dial rings it."};
    if (walk.request.ownLegs == OwnLegs::NoApiKey)
        return LegsRefusal{
            "This relay has no API key to place calls with, so one dial rings all of them, and the "
            "first that picks up may silence the others."};
    const plan::Limits &limits = walk.tenant().limits;
    const auto ahead = static_cast<std::size_t>(std::max(0, walk.request.legsAhead));
    if (plan::startsInTime(ahead + phones, limits))
        return std::nullopt;
    if (plan::startsInTime(phones, limits))
        return LegsRefusal{walk.words(reasons::text(
            {"The carrier has ", std::to_string(ahead), " of our calls to start first, at ",
             std::to_string(limits.callsPerSecond), " a second: not all of these phones would ring within ",
             std::to_string(plan::latestStartSeconds), " s."}))};
    return LegsRefusal{walk.words(reasons::text(
        {"The carrier starts ", std::to_string(limits.callsPerSecond), " of our calls a second: the last of ",
         std::to_string(phones), " phones would ring more than ", std::to_string(plan::latestStartSeconds),
         " s after the first."}))};
}

std::string queueOf(const CallSid &call, int hop)
{
    return reasons::text({call.value, ".", std::to_string(hop)});
}

Position ownLegAt(const CallSid &call, Position from, int stage)
{
    from.attempt = legMark(call) * stagesOfMark + stage;
    return from;
}

std::optional<Instant> confirmationDue(const Walk &walk)
{
    const auto &ringing = walk.call.ringing;
    if (!ringing || !ringing->byLegs)
        return std::nullopt;
    return std::min(ringing->since + confirmingTakes, ringing->until);
}

bool isUnconfirmed(const Walk &walk, const OfferedLeg &leg, Instant at)
{
    const auto due = confirmationDue(walk);
    return !leg.state && due && *due <= at;
}

std::string whyUnconfirmed(const Walk &walk, const OfferedLeg &leg)
{
    const auto time = *confirmationDue(walk) - walk.call.ringing->since;
    return reasons::wasNotConfirmed(leg.name(), time.count() / 1000);
}

Event &noteUnconfirmed(Walk &walk, const OfferedLeg &leg)
{
    Event &event = walk.note(EventKind::LegFailed, reasons::text({whyUnconfirmed(walk, leg), "."}));
    describeLeg(event, leg, {});
    return event;
}

void placeLeg(Walk &walk, const plan::Tier &tier, const plan::Contact &contact, const Position &phone,
              int seconds)
{
    LegEffect effect;
    effect.id = effectOf(walk.request.sid, ".leg.", legId(phone));
    effect.contact = contact.id;
    effect.to = contact.phone.e164();
    effect.from = shownNumber(walk, tier);
    if (effect.from == walk.callerNumber())
        effect.token = walk.request.caller.token;
    effect.seconds = seconds;
    effect.whisper = ownLegAt(walk.request.sid, phone, atPickUp);
    effect.status = effect.whisper;
    effect.alone = askAlone(walk, ownLegAt(walk.request.sid, phone, atAccept));
    effect.voice = walk.tenant().voice;
    walk.decision.legs.push_back(std::move(effect));
}

void endLeg(Walk &walk, const LegState &leg, const std::string &words)
{
    const bool isOurs = walk.call.ringing && walk.call.ringing->byLegs && walk.call.ringing->tier == leg.tier;
    if (!isOurs || leg.sid.empty())
        return;
    const bool isListening = leg.status == LegStatus::PickedUp || leg.status == LegStatus::Accepted;
    walk.decision.legEnds.push_back({effectOf(walk.request.sid, ".end.", leg.leg), leg.sid,
                                     isListening ? words : std::string(), walk.tenant().voice});
}

void noteLegRings(Walk &walk, const OfferedLeg &leg, int seconds, std::string_view legSid)
{
    Event &event =
        walk.note(EventKind::LegRinging,
                  reasons::text({leg.name(), "'s phone rings for ", std::to_string(seconds), " s."}));
    describeLeg(event, leg, legSid);
    event.seconds = seconds;
    event.until = walk.request.now + std::chrono::seconds(seconds);
}

} // namespace ringdown::routing
