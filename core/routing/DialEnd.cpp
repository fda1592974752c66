// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/DialEnd.h"

#include "core/routing/Cascade.h"
#include "core/routing/OfferedLeg.h"
#include "core/routing/Reasons.h"
#include "core/routing/Steps.h"
#include "core/routing/Texts.h"
#include "core/routing/Voicemail.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

using Legs = std::vector<OfferedLeg>;

bool isTrueOfAny(const Legs &legs, bool (OfferedLeg::*holds)() const)
{
    return std::any_of(legs.begin(), legs.end(), [&](const OfferedLeg &leg) { return (leg.*holds)(); });
}

bool isKnown(const Legs &legs)
{
    return std::any_of(legs.begin(), legs.end(), [](const OfferedLeg &leg) { return leg.state != nullptr; });
}

/// Design decision 4: a human took it. The carrier's word on the joining counts together with the pressed
/// key.
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
int talkedSeconds(const Walk &walk, const OfferedLeg *taker, const DialEnded &dial)
{
    if (!taker || !taker->state || taker->state->status != LegStatus::Accepted)
        return dial.seconds;
    const auto sinceKey =
        static_cast<int>(std::max<std::int64_t>(0, (walk.request.now - taker->state->since).count() / 1000));
    return dial.seconds > 0 ? std::min(dial.seconds, sinceKey) : sinceKey;
}

void noteTaken(Walk &walk, const Legs &legs, const DialEnded &dial)
{
    const OfferedLeg *taker = takerOf(legs, dial);
    const std::string name = taker ? std::string(taker->name()) : "Somebody";
    const int seconds = talkedSeconds(walk, taker, dial);
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
        describeLeg(walk.note(EventKind::LegCancelled, reasons::text({name, " took the call."})), leg, {});
    }
}

enum class Fate {
    AsWritten,
    Busy,
    OutOfReach,
    NoAnswer,
    NoKey,
    NotJoined,
    NotTaken,
    Cancelled,
    CallerLeft,
    Superseded
};

Fate fateByStatus(const OfferedLeg &leg, DialStatus status)
{
    switch (status) {
    case DialStatus::Busy:
        return Fate::Busy;
    case DialStatus::Failed:
        return Fate::OutOfReach;
    case DialStatus::Cancelled:
        return Fate::Cancelled;
    case DialStatus::NoAnswer:
        return Fate::NoAnswer;
    case DialStatus::Completed:
    case DialStatus::Answered:
        break;
    }
    return leg.tier->accept == plan::Accept::Key ? Fate::NoKey : Fate::NotJoined;
}

/// Of several phones the carrier names only the one that was picked up.
Fate fateOfRinging(const Legs &legs, const OfferedLeg &leg, const DialEnded &dial)
{
    const bool isPickedUp = dial.status == DialStatus::Completed || dial.status == DialStatus::Answered;
    const bool isOneOfSeveral = dial.status == DialStatus::Busy || dial.status == DialStatus::Failed;
    const bool anotherEnded =
        std::any_of(legs.begin(), legs.end(), [](const OfferedLeg &other) { return !other.isOpen(); });
    if (isOneOfSeveral && anotherEnded)
        return Fate::NotTaken;
    const bool isNamed = leg.state && !dial.legSid.empty() && leg.state->sid == dial.legSid;
    if (legs.size() == 1 || !isPickedUp || isNamed)
        return fateByStatus(leg, dial.status);
    const bool anotherIs = std::any_of(legs.begin(), legs.end(), [&](const OfferedLeg &other) {
        return &other != &leg && other.state && other.state->status != LegStatus::Ringing;
    });
    return anotherIs ? Fate::Superseded : Fate::NoAnswer;
}

/// What the carrier's report on this one phone said before the dial's own came.
Fate fateAsWritten(const Walk &walk, const OfferedLeg &leg, int seconds)
{
    if (walk.request.callerLeft && leg.state->status == LegStatus::Cancelled)
        return Fate::CallerLeft;
    const bool isSilent = reasons::clauseOf(leg.state->why) == reasons::didNotPickUp(leg.name(), seconds);
    return isSilent ? Fate::NoAnswer : Fate::AsWritten;
}

Fate fateOf(const Walk &walk, const Legs &legs, const OfferedLeg &leg, const DialEnded &dial, int seconds)
{
    if (!leg.isOpen())
        return fateAsWritten(walk, leg, seconds);
    if (walk.request.callerLeft)
        return Fate::CallerLeft;
    if (leg.wasAccepted())
        return Fate::NotJoined;
    if (leg.state && leg.state->status == LegStatus::PickedUp)
        return fateByStatus(leg, DialStatus::Completed);
    return fateOfRinging(legs, leg, dial);
}

EventKind eventOf(Fate fate)
{
    if (fate == Fate::NoKey)
        return EventKind::LegDeclined;
    const bool isCancelled = fate == Fate::Cancelled || fate == Fate::CallerLeft || fate == Fate::Superseded;
    return isCancelled ? EventKind::LegCancelled : EventKind::LegFailed;
}

std::string clauseOf(const OfferedLeg &leg, Fate fate, int seconds)
{
    switch (fate) {
    case Fate::AsWritten:
        return std::string(reasons::clauseOf(leg.state->why));
    case Fate::Busy:
        return reasons::isBusy(leg.name());
    case Fate::OutOfReach:
        return reasons::isOutOfReach(leg.name());
    case Fate::NoAnswer:
        return reasons::didNotPickUp(leg.name(), seconds);
    case Fate::NoKey:
        return reasons::pressedNothing(leg.name());
    case Fate::NotJoined:
        return reasons::wasNotJoined(leg.name());
    case Fate::NotTaken:
        return reasons::didNotTake(leg.name());
    case Fate::Cancelled:
        return reasons::wasCancelled(leg.name());
    case Fate::CallerLeft:
        return reasons::callerHungUpOn(leg.name());
    case Fate::Superseded:
        return reasons::stoppedForAnother(leg.name());
    }
    return {};
}

/// One clause for all phones of a dial; those that share a fate are named together.
std::string clauseOfAll(const Legs &legs, const std::vector<Fate> &fates,
                        const std::vector<std::string> &clauses, int seconds)
{
    std::vector<std::string_view> silent;
    std::vector<std::string_view> left;
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        if (fates[i] == Fate::NoAnswer)
            silent.push_back(legs[i].name());
        else if (fates[i] == Fate::CallerLeft)
            left.push_back(legs[i].name());
        else
            parts.emplace_back(clauses[i]);
    }
    if (!left.empty())
        return reasons::callerHungUpOn(reasons::listed(left, " or "));
    const std::string silence = reasons::didNotPickUp(reasons::listed(silent), seconds);
    if (!silent.empty())
        parts.emplace_back(silence);
    return reasons::listedClauses(parts);
}

/// Writes the end of every phone still open and gives the reason of them all as a clause.
std::string noteUnanswered(Walk &walk, const Legs &legs, const DialEnded &dial)
{
    if (legs.empty())
        return "Nobody took the call";
    const int seconds = dialledSeconds(walk.plan, legs.front(), walk.request.position->firstRing);
    std::vector<Fate> fates;
    std::vector<std::string> clauses;
    for (const OfferedLeg &leg : legs) {
        fates.push_back(fateOf(walk, legs, leg, dial, seconds));
        clauses.push_back(clauseOf(leg, fates.back(), seconds));
        if (leg.isOpen())
            describeLeg(walk.note(eventOf(fates.back()), clauses.back() + '.'), leg,
                        legs.size() == 1 ? dial.legSid : std::string());
    }
    return clauseOfAll(legs, fates, clauses, seconds);
}

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
    if (isAnswered(dial, legs)) {
        noteTaken(walk, legs, dial);
        return walk.add(HangupVerb{});
    }
    walk.because = noteUnanswered(walk, legs, dial);
    walk.reason = walk.because + '.';
    if (const auto *ring = walk.currentAs<plan::RingStep>())
        return goOnAfter(walk, *ring);
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (!walk.current())
        walk.moveTo(RouteId("closed"));
    performSteps(walk);
}

} // namespace ringdown::routing
