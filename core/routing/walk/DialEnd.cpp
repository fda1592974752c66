// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/DialEnd.h"

#include "core/routing/walk/Cascade.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Steps.h"
#include "core/routing/walk/Texts.h"
#include "core/routing/walk/ToVoicemail.h"
#include "core/routing/walk/Voicemail.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

bool isTrueOfAny(const Legs &legs, bool (OfferedLeg::*holds)() const)
{
    return std::any_of(legs.begin(), legs.end(), [&](const OfferedLeg &leg) { return (leg.*holds)(); });
}

bool isKnown(const Legs &legs)
{
    return std::any_of(legs.begin(), legs.end(), [](const OfferedLeg &leg) { return leg.state != nullptr; });
}

} // namespace

bool isAnswered(const DialEnded &dial, const Legs &legs)
{
    if (legs.empty())
        return dial.joined.value_or(false);
    const bool wantsKey = legs.front().tier->accept == plan::Accept::Key;
    if (dial.joined && !*dial.joined)
        return false;
    // Legs the log knows nothing of: the carrier's word is all there is, and it joins only after the key.
    if (dial.joined)
        return !wantsKey || !isKnown(legs) || isTrueOfAny(legs, &OfferedLeg::wasAccepted);
    if (wantsKey)
        return isTrueOfAny(legs, &OfferedLeg::wasAccepted);
    const bool isTalk = dial.status == DialStatus::Completed || dial.status == DialStatus::Answered;
    return isTalk && dial.seconds > 0;
}

namespace {

/// The leg that took the call: by the carrier's id, by its key, by being the only one, by being picked up.
const OfferedLeg *takerOf(const Legs &legs, const DialEnded &dial)
{
    const auto find = [&](auto holds) -> const OfferedLeg * {
        const auto it = std::find_if(legs.begin(), legs.end(), holds);
        return it == legs.end() ? nullptr : &*it;
    };
    if (const auto *leg = find([](const OfferedLeg &l) { return l.wasAccepted(); }))
        return leg;
    if (const auto *leg = find([&](const OfferedLeg &l) {
            return l.state && !dial.legSid.empty() && l.state->sid == dial.legSid;
        }))
        return leg;
    if (legs.size() == 1)
        return &legs.front();
    return find([](const OfferedLeg &l) { return l.state && l.state->status == LegStatus::PickedUp; });
}

/// The carrier counts from the picking up, but who was asked for a key talks only since it was pressed.
int talkedSeconds(const OfferedLeg *taker, const DialEnded &dial)
{
    if (!taker || !taker->state || taker->state->status != LegStatus::Accepted || !taker->state->pickedUpAt)
        return dial.seconds;
    const auto asked = static_cast<int>((taker->state->since - *taker->state->pickedUpAt).count() / 1000);
    return std::clamp(dial.seconds - asked, 0, dial.seconds);
}

} // namespace

void noteTaken(Walk &walk, const Legs &legs, const DialEnded &dial)
{
    const OfferedLeg *taker = takerOf(legs, dial);
    const std::string name = taker ? std::string(taker->name()) : "Somebody";
    const int seconds = talkedSeconds(taker, dial);
    Event &connected = walk.note(EventKind::CallConnected,
                                 reasons::text({name, " took the call and talked with the caller for ",
                                                std::to_string(seconds), " s."}));
    connected.seconds = seconds;
    connected.sid = dial.legSid;
    if (taker)
        describeLeg(connected, *taker, dial.legSid);
    else if (!legs.empty())
        connected.tier = legs.front().tier->id;
    for (const OfferedLeg &leg : legs) {
        if (&leg == taker || !leg.isOpen())
            continue;
        if (taker && taker->state && isUnconfirmed(walk, leg, taker->state->since)) {
            noteUnconfirmed(walk, leg);
            continue;
        }
        describeLeg(walk.note(EventKind::LegCancelled, reasons::text({name, " took the call."})), leg, {});
        if (leg.state)
            endLeg(walk, *leg.state, reasons::text({name, " took the call. Goodbye."}));
    }
    walk.add(HangupVerb{});
}

namespace {

/// Past a ring step that nobody took: the next tier or contact, the texts that follow it, or voicemail at the
/// last hop.
void goOnAfter(Walk &walk, const plan::RingStep &ring)
{
    const Position &position = *walk.request.position;
    if (walk.request.callerLeft || position.hop >= maxHops) {
        ++walk.step;
        performFollowingTexts(walk);
        if (walk.request.callerLeft)
            return walk.add(HangupVerb{});
        return alarmAtLastHop(walk);
    }
    const plan::Tier *tier = tierAt(walk.plan, position);
    const bool isInTurn = tier && tier->ring == plan::RingOrder::InTurn;
    const Then then = isInTurn ? ringFrom(walk, ring, position.tier, position.contact + 1)
                               : ringFrom(walk, ring, position.tier + 1, 0);
    if (then == Then::GoOn)
        performSteps(walk);
}

} // namespace

void endDial(Walk &walk, const DialEnded &dial)
{
    const Legs legs = dialledLegs(walk.plan, walk.call, *walk.request.position);
    if (isAnswered(dial, legs))
        return noteTaken(walk, legs, dial);
    if (mustGoToVoicemail(walk))
        return goToVoicemail(walk);
    walk.because = noteFates(walk, legs, dial);
    walk.reason = walk.because + '.';
    goOnUntaken(walk);
}

void goOnUntaken(Walk &walk)
{
    if (const auto *ring = walk.currentAs<plan::RingStep>())
        return goOnAfter(walk, *ring);
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (!walk.current())
        walk.moveTo(RouteId("closed"));
    performSteps(walk);
}

} // namespace ringdown::routing
