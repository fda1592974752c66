// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/LegFate.h"

#include "core/routing/walk/OwnLegs.h"
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
    Superseded,
    NotRung,
    Unconfirmed
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
Fate fateAsWritten(const Walk &walk, const OfferedLeg &leg)
{
    const bool isLeft = walk.request.callerLeft && leg.state->status == LegStatus::Cancelled;
    return isLeft ? Fate::CallerLeft : Fate::AsWritten;
}

Fate fateOf(const Walk &walk, const Legs &legs, const OfferedLeg &leg, const DialEnded &dial)
{
    if (!leg.isOpen())
        return fateAsWritten(walk, leg);
    if (walk.request.callerLeft)
        return Fate::CallerLeft;
    if (leg.wasAccepted())
        return Fate::NotJoined;
    if (!leg.state && walk.call.ringing && walk.call.ringing->byLegs)
        return isUnconfirmed(walk, leg, walk.request.now) ? Fate::Unconfirmed : Fate::NotRung;
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

std::string clauseOf(const Walk &walk, const OfferedLeg &leg, Fate fate, int seconds)
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
    case Fate::NotRung:
        return reasons::wasNotRung(leg.name());
    case Fate::Unconfirmed:
        return whyUnconfirmed(walk, leg);
    }
    return {};
}

/// Phones that share a predicate ("is busy") are named together.
struct SharedFate {
    std::string_view predicate;
    std::vector<std::string_view> names;
};

std::string clauseOf(const SharedFate &shared)
{
    const std::string names = reasons::listed(shared.names);
    if (shared.names.size() > 1 && shared.predicate.starts_with(" is "))
        return reasons::text({names, " are ", shared.predicate.substr(4)});
    return names + std::string(shared.predicate);
}

/// What stopped for another phone follows from that one's fate and is left out beside it.
bool isConsequence(const OfferedLeg &leg, std::string_view clause)
{
    const bool gaveWay = clause.ends_with(" took the call") && !clause.starts_with("The caller ");
    return clause == reasons::stoppedForAnother(leg.name()) || gaveWay;
}

std::string callerLeftAll(const Legs &legs, const std::vector<Fate> &fates)
{
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        if (fates[i] == Fate::CallerLeft)
            names.push_back(legs[i].name());
    }
    return names.empty() ? std::string() : reasons::callerHungUpOn(reasons::listed(names, " or "));
}

/// One clause for all phones of a dial.
std::string clauseOfAll(const Legs &legs, const std::vector<Fate> &fates,
                        const std::vector<std::string> &clauses)
{
    if (std::string left = callerLeftAll(legs, fates); !left.empty())
        return left;
    std::vector<SharedFate> shared;
    std::vector<std::string_view> consequences;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const std::string_view clause = clauses[i];
        if (isConsequence(legs[i], clause)) {
            consequences.push_back(clause);
            continue;
        }
        const std::string_view name =
            clause.starts_with(legs[i].name()) ? legs[i].name() : std::string_view();
        const std::string_view predicate = clause.substr(name.size());
        const auto same = std::find_if(shared.begin(), shared.end(), [&](const SharedFate &other) {
            return predicate.starts_with(' ') && other.predicate == predicate;
        });
        if (same == shared.end())
            shared.push_back({predicate, {name}});
        else
            same->names.push_back(name);
    }
    if (shared.empty())
        return reasons::listedClauses(consequences);
    std::vector<std::string> parts;
    parts.reserve(shared.size());
    for (const SharedFate &fate : shared)
        parts.push_back(clauseOf(fate));
    return reasons::listedClauses({parts.begin(), parts.end()});
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
        fates.push_back(fateOf(walk, legs, leg, dial));
        clauses.push_back(walk.speaks() ? clauseOf(walk, leg, fates.back(), seconds) : std::string());
        if (leg.isOpen())
            describeLeg(walk.note(eventOf(fates.back()), reasons::text({clauses.back(), "."})), leg,
                        legs.size() == 1 ? dial.legSid : std::string());
    }
    return walk.speaks() ? clauseOfAll(legs, fates, clauses) : std::string();
}

std::string closeLegs(Walk &walk, const Legs &legs, const DialEnded &dial)
{
    const std::string words = walk.request.callerLeft ? "The caller has hung up. Goodbye."
                                                      : "The call has gone on to others. Goodbye.";
    for (const OfferedLeg &leg : legs) {
        if (leg.state && leg.isOpen())
            endLeg(walk, *leg.state, words);
    }
    return noteFates(walk, legs, dial);
}

} // namespace ringdown::routing
