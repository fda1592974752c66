// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Whisper.h"

#include "core/routing/walk/OfferedLeg.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

constexpr char acceptKey = '1';
constexpr int acceptSeconds = 6;

/// The phone of the same dial whose person was faster, or nullptr.
const LegState *fasterLeg(const Walk &walk, const OfferedLeg &leg)
{
    const std::string dial = leg.id.substr(0, leg.id.rfind('.') + 1);
    const auto &legs = walk.call.legs;
    const auto it = std::find_if(legs.begin(), legs.end(), [&](const LegState &other) {
        return other.leg != leg.id && other.wasAccepted && other.leg.starts_with(dial);
    });
    return it == legs.end() ? nullptr : &*it;
}

void hangUp(Walk &walk, const OfferedLeg &leg, EventKind kind, std::string why)
{
    if (leg.isOpen())
        describeLeg(walk.note(kind, std::move(why)), leg, walk.request.legSid);
    walk.add(HangupVerb{});
}

/// True when this phone can no longer have the call; it was hung up with the reason.
bool isTooLate(Walk &walk, const OfferedLeg &leg)
{
    if (const LegState *faster = fasterLeg(walk, leg)) {
        const plan::Contact *winner = plan::findContact(walk.tenant(), faster->contact);
        hangUp(walk, leg, EventKind::LegCancelled,
               reasons::text({winner ? std::string_view(winner->name) : "Somebody else", " was faster than ",
                              leg.name(), "."}));
        return true;
    }
    if (leg.isOpen() && !walk.call.isConnected())
        return false;
    hangUp(walk, leg, EventKind::LegCancelled,
           reasons::text({"The call had moved on before ", leg.name(), " could take it."}));
    return true;
}

std::optional<OfferedLeg> legOfRequest(Walk &walk)
{
    std::optional<OfferedLeg> leg = offeredLeg(walk.plan, walk.call, *walk.request.position);
    if (!leg)
        walk.add(HangupVerb{});
    return leg;
}

/// A whisper comes on the child leg: without the call's events nobody knows who is calling.
std::string whisperText(const Walk &walk)
{
    if (!walk.speaks())
        return {};
    return whisperWords(walk.tenant().name, walk.call.sid.isEmpty() ? std::string() : callerForPeople(walk));
}

} // namespace

std::string whisperWords(std::string_view business, std::string_view caller)
{
    const std::string from = caller.empty() ? std::string() : reasons::text({" from ", caller});
    return reasons::text({"Call for ", business, from, ". Press 1 to take it."});
}

void askToAccept(Walk &walk)
{
    const std::optional<OfferedLeg> leg = legOfRequest(walk);
    if (!leg || isTooLate(walk, *leg))
        return;
    if (!leg->state || leg->state->status == LegStatus::Ringing)
        describeLeg(
            walk.note(EventKind::LegAnswered,
                      reasons::text({leg->name(), "'s phone was picked up and is asked to press 1."})),
            *leg, walk.request.legSid);
    const Position &here = *walk.request.position;
    walk.add(AskVerb{whisperText(walk), acceptSeconds, walk.next(here.tier, here.contact, atAccept)});
}

void answerAccept(Walk &walk, char key)
{
    const std::optional<OfferedLeg> leg = legOfRequest(walk);
    if (!leg)
        return;
    if (leg->wasAccepted() && leg->isOpen() && key == acceptKey)
        return;
    if (isTooLate(walk, *leg))
        return;
    if (key != acceptKey)
        return hangUp(
            walk, *leg, EventKind::LegDeclined,
            (key == 0 ? reasons::pressedNothing(leg->name()) : reasons::pressedOther(leg->name(), key)) +
                '.');
    Event &event = walk.note(EventKind::LegAccepted,
                             reasons::text({leg->name(), " pressed 1 and is joined with the caller."}));
    describeLeg(event, *leg, walk.request.legSid);
    event.key = std::string(1, key);
}

} // namespace ringdown::routing
