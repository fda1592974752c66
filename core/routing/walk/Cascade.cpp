// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Cascade.h"

#include "core/plan/OutgoingHour.h"
#include "core/routing/LateReports.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Voicemail.h"
#include "core/routing/walk/Waiting.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// A tier of a ring step on its way to the phones.
struct StartingTier {
    const plan::Tier *tier = nullptr;
    const plan::RingStep *ring = nullptr;
    int index = 0;
    std::vector<std::pair<int, const plan::Contact *>> phones; ///< with their index in the tier

    bool isByLegs = false; ///< each phone on a call of its own
    bool isAgain = false;  ///< by dial, after that went wrong

    bool isInTurn() const { return tier->ring == plan::RingOrder::InTurn; }
};

/// Of phones that ring together each counts before the next is asked for; in turn one rings at a time.
plan::OutgoingSoFar soFar(const StartingTier &starting, const plan::Contact &contact)
{
    if (starting.isInTurn())
        return {};
    const auto &phones = starting.phones;
    const auto same = std::count_if(phones.begin(), phones.end(),
                                    [&](const auto &phone) { return phone.second->phone == contact.phone; });
    return {static_cast<int>(phones.size()), static_cast<int>(same)};
}

/// A plan that came during the call may forbid what the call's own lets ring: why it did in this tier.
std::string_view whyForbidden(const Walk &walk, const StartingTier &starting, const plan::Contact &contact)
{
    const auto &legs = walk.call.legs;
    const auto found = std::find_if(legs.begin(), legs.end(), [&](const LegState &leg) {
        return leg.isForbidden && leg.tier == starting.tier->id && leg.contact == contact.id;
    });
    return found == legs.end() ? std::string_view() : std::string_view(found->why);
}

/// Why the rules of what goes out do not let this phone ring now, a sentence; nothing when they do.
std::optional<std::string> whyNotRung(const Walk &walk, const StartingTier &starting,
                                      const plan::Contact &contact)
{
    if (const std::string_view refused = walk.plan.whyRefused(contact); !refused.empty())
        return std::string(refused);
    if (starting.isAgain) {
        if (const std::string_view forbidden = whyForbidden(walk, starting, contact); !forbidden.empty())
            return std::string(forbidden);
    }
    if (!walk.request.outgoing)
        return std::nullopt;
    return plan::whyFull(walk.tenant().limits, *walk.request.outgoing, contact.phone.e164(),
                         soFar(starting, contact));
}

/// Phones that may not ring are left out and go to walk.rejected; in turn those behind the next one that may
/// are asked about when it is theirs.
StartingTier startingTier(Walk &walk, const plan::RingStep &ring, int index, int firstContact, RingBy by)
{
    StartingTier starting{plan::findTier(walk.tenant(), ring.tiers[static_cast<std::size_t>(index)]),
                          &ring,
                          index,
                          {},
                          false,
                          by == RingBy::Dial};
    if (!starting.tier)
        return starting;
    const auto &contacts = starting.tier->contacts;
    for (std::size_t i = static_cast<std::size_t>(firstContact); i < contacts.size(); ++i) {
        const plan::Contact *contact = plan::findContact(walk.tenant(), contacts[i]);
        if (!contact)
            continue;
        const bool isLater = starting.isInTurn() && firstContact > 0 && !starting.phones.empty();
        if (auto why = isLater ? std::nullopt : whyNotRung(walk, starting, *contact))
            walk.rejected.push_back({contact->name, std::move(*why)});
        else
            starting.phones.emplace_back(static_cast<int>(i), contact);
    }
    return starting;
}

std::string_view place(const StartingTier &starting)
{
    return starting.index == 0 ? "first" : "next";
}

std::string whyTierStarts(const Walk &walk, const StartingTier &starting, int seconds)
{
    if (!walk.speaks())
        return {};
    std::vector<std::string_view> names;
    for (const auto &[index, contact] : starting.phones)
        names.push_back(contact->name);
    const std::string rings = reasons::whoRings(*starting.tier, names, seconds);
    std::string why = starting.isAgain ? reasons::tierRingsByDial(*starting.tier, rings)
                                       : reasons::tierStarts(place(starting), *starting.tier, rings);
    if (starting.isByLegs)
        why = reasons::untilOnePresses(why, starting.phones.size());
    if (starting.isByLegs && !starting.ring->waiting.music.empty())
        why = reasons::withMusic(why);
    return walk.because.empty() ? why : reasons::joined(walk.because, why);
}

void noteTier(Walk &walk, const StartingTier &starting, int seconds)
{
    const int each = starting.isInTurn() ? static_cast<int>(starting.phones.size()) : 1;
    const int total = std::min(seconds * each, walk.secondsLeft());
    Event &event = walk.note(EventKind::TierRinging, whyTierStarts(walk, starting, seconds));
    event.route = *walk.route;
    event.step = walk.step;
    event.tier = starting.tier->id;
    for (const auto &[index, contact] : starting.phones)
        event.contacts.push_back(contact->id);
    event.seconds = total;
    event.until = walk.request.now + std::chrono::seconds(total);
    event.rejected = std::move(walk.rejected);
    if (starting.isByLegs)
        event.what = "legs";
    walk.rejected.clear();
}

DialTarget target(Walk &walk, const StartingTier &starting, int index, const plan::Contact &contact)
{
    DialTarget phone;
    phone.status = walk.next(starting.index, index, atPickUp);
    phone.leg = legId(phone.status);
    phone.contact = contact.id;
    phone.phone = contact.phone;
    if (starting.tier->accept == plan::Accept::Key)
        phone.whisper = phone.status;
    return phone;
}

void noteDialledLegRings(Walk &walk, const StartingTier &starting, const DialTarget &phone,
                         const plan::Contact &contact, int seconds)
{
    std::string why =
        walk.words(reasons::text({contact.name, "'s phone rings for ", std::to_string(seconds), " s."}));
    const bool isNextInTurn = walk.speaks() && starting.isInTurn() && !walk.because.empty();
    Event &event =
        walk.note(EventKind::LegRinging, isNextInTurn ? reasons::joined(walk.because, why) : std::move(why));
    event.leg = phone.leg;
    event.contact = contact.id;
    event.tier = starting.tier->id;
    event.phone = contact.phone.e164();
    event.seconds = seconds;
    event.until = walk.request.now + std::chrono::seconds(seconds);
    event.rejected = std::move(walk.rejected); // of those before it in turn
    walk.rejected.clear();
    walk.decision.dials.push_back(
        {reasons::text({walk.request.sid.value, ".dial.", phone.leg}), event.phone});
}

/// The caller's own number only where the carrier may show it: withheld callers come with the business
/// number.
PhoneNumber callerIdFor(const Walk &walk, const plan::Tier &tier)
{
    const bool showsCaller = tier.show == plan::Show::Caller && !walk.callerNumber().empty();
    return showsCaller ? PhoneNumber() : walk.businessNumber();
}

/// The carrier plays its ring tone to whoever waits for a dial.
void nameWhatIsNotHeard(Walk &walk, const plan::Waiting &waiting)
{
    if (!waiting.isPlain())
        walk.rejected.push_back(
            {"music and prompts for the caller",
             "A dial plays the carrier's ring tone, and prompts come before the next tier."});
}

void dial(Walk &walk, const StartingTier &starting, bool isTierStart)
{
    const int seconds = ringSeconds(*starting.tier, walk.secondsLeft());
    walk.firstRing();
    if (isTierStart) {
        sayBeforeDial(walk, starting.ring->waiting);
        nameWhatIsNotHeard(walk, starting.ring->waiting);
        noteTier(walk, starting, seconds);
        walk.because.clear();
    }
    DialVerb verb;
    verb.seconds = seconds;
    verb.callerId = callerIdFor(walk, *starting.tier);
    const std::size_t count = starting.isInTurn() ? 1 : starting.phones.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto &[index, contact] = starting.phones[i];
        verb.targets.push_back(target(walk, starting, index, *contact));
        noteDialledLegRings(walk, starting, verb.targets.back(), *contact, seconds);
    }
    verb.next = walk.next(starting.index, starting.isInTurn() ? starting.phones.front().first : 0, atDialEnd);
    walk.add(std::move(verb));
}

/// The caller waits, and each phone is called on its own.
void ringByLegs(Walk &walk, const StartingTier &starting)
{
    const int seconds = ringSeconds(*starting.tier, walk.secondsLeft());
    walk.firstRing();
    noteTier(walk, starting, seconds);
    walk.because.clear();
    for (const auto &[index, contact] : starting.phones)
        placeLeg(walk, *starting.tier, *contact, walk.next(starting.index, index), seconds);
    const Position wait = firstAsking(walk, starting.ring->waiting, starting.index);
    walk.add(
        EnqueueVerb{queueOf(walk.request.sid, wait.hop), wait, walk.next(starting.index, 0, atQueueEnd)});
}

void ring(Walk &walk, StartingTier starting, bool isTierStart)
{
    if (!isTierStart || starting.isAgain)
        return dial(walk, starting, isTierStart);
    std::optional<LegsRefusal> refusal = whyNoOwnLegs(walk, *starting.tier, starting.phones.size());
    starting.isByLegs = !refusal;
    if (starting.isByLegs)
        return ringByLegs(walk, starting);
    if (!refusal->why.empty())
        walk.rejected.push_back({"calls of their own", std::move(refusal->why)});
    dial(walk, starting, isTierStart);
}

/// Less than a ring's worth of the longest wait is left: this tier and those after it are passed over.
void skipRest(Walk &walk, const plan::RingStep &ring, int tier)
{
    const int longest = walk.tenant().limits.longestWaitSeconds;
    walk.because = reasons::waitedTooLong(longest - walk.secondsLeft(), longest);
    walk.reason = walk.because + '.';
    for (std::size_t i = static_cast<std::size_t>(tier); i < ring.tiers.size(); ++i)
        walk.rejected.push_back({reasons::text({"tier ", ring.tiers[i].value}), walk.reason});
}

/// A tier nobody of whom rings.
void passOver(Walk &walk, const TierId &id, const StartingTier &starting)
{
    const bool isEmpty = !starting.tier || starting.tier->contacts.empty();
    walk.rejected.push_back({reasons::text({"tier ", id.value}),
                             isEmpty ? "It has no phone to ring." : "None of its phones may be rung."});
    if (isEmpty || !walk.because.empty())
        return;
    walk.because = reasons::hasNoPhoneLeft(reasons::tierName(id));
    walk.reason = walk.because + '.';
}

} // namespace

Then enterRing(Walk &walk, const plan::RingStep &ring)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < ring.tiers.size() && walk.speaks(); ++i)
        names.push_back(reasons::tierName(ring.tiers[i]));
    walk.noteStep("ring", reasons::text({"The call is offered to ",
                                         reasons::listed({names.begin(), names.end()}, " and then "), "."}));
    return ringFrom(walk, ring, 0, 0);
}

Then ringFrom(Walk &walk, const plan::RingStep &step, int tier, int contact, RingBy by)
{
    for (int index = tier; index < static_cast<int>(step.tiers.size()); ++index) {
        const int firstContact = index == tier ? contact : 0;
        const StartingTier starting =
            startingTier(walk, step, index, firstContact, index == tier ? by : RingBy::WhatFits);
        if (starting.phones.empty()) {
            if (firstContact == 0)
                passOver(walk, step.tiers[static_cast<std::size_t>(index)], starting);
            continue;
        }
        if (walk.secondsLeft() < shortestRing) {
            skipRest(walk, step, index);
            break;
        }
        ring(walk, starting, firstContact == 0);
        return Then::Wait;
    }
    ++walk.step;
    return Then::GoOn;
}

void goOnByDial(Walk &walk, const plan::RingStep &ring)
{
    if (walk.request.position->hop >= maxHops)
        return alarmAtLastHop(walk);
    if (ringFrom(walk, ring, walk.request.position->tier, 0, RingBy::Dial) == Then::GoOn)
        performSteps(walk);
}

} // namespace ringdown::routing
