// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/LegFate.h"

#include "core/routing/walk/Reasons.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// How one phone's ringing ended without an answer.
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

} // namespace

std::string noteFates(Walk &walk, const Legs &legs, const DialEnded &dial)
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

} // namespace ringdown::routing
