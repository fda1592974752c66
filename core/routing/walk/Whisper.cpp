// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Whisper.h"

#include "core/routing/walk/OwnLegs.h"
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

bool isOnOwnCall(const Walk &walk)
{
    return isOfOwnLeg(*walk.request.position);
}

/// Hangs up. A person on a call of their own is told why first.
void sendOff(Walk &walk, const std::string &words)
{
    if (isOnOwnCall(walk) && !words.empty())
        walk.add(SayVerb{words});
    walk.add(HangupVerb{});
}

void hangUp(Walk &walk, const OfferedLeg &leg, EventKind kind, std::string why, const std::string &words = {})
{
    if (leg.isOpen())
        describeLeg(walk.note(kind, std::move(why)), leg, walk.request.legSid);
    sendOff(walk, words);
}

/// The key that was pressed is told, because a machine presses none.
void decline(Walk &walk, const OfferedLeg &leg, char key)
{
    if (leg.isOpen()) {
        Event &event = walk.note(
            EventKind::LegDeclined,
            (key == 0 ? reasons::pressedNothing(leg.name()) : reasons::pressedOther(leg.name(), key)) + '.');
        describeLeg(event, leg, walk.request.legSid);
        if (key != 0)
            event.key = std::string(1, key);
    }
    sendOff(walk, {});
}

const std::string callerIsGone = "The caller has hung up. Goodbye.";
const std::string callHasMovedOn = "The call has gone on to others. Goodbye.";

/// Whether the caller no longer waits for this phone, which rings on a call of its own.
bool hasMovedOn(const Walk &walk, const OfferedLeg &leg)
{
    const auto &ringing = walk.call.ringing;
    return isOnOwnCall(walk) && !(ringing && ringing->byLegs && ringing->tier == leg.tier->id);
}

/// True when this phone can no longer have the call; it was hung up with the reason.
bool isTooLate(Walk &walk, const OfferedLeg &leg)
{
    if (const LegState *faster = fasterLeg(walk, leg)) {
        const plan::Contact *winner = plan::findContact(walk.tenant(), faster->contact);
        const std::string_view name = winner ? std::string_view(winner->name) : "Somebody else";
        hangUp(walk, leg, EventKind::LegCancelled,
               reasons::text({name, " was faster than ", leg.name(), "."}),
               reasons::text({name, " took the call. Goodbye."}));
        return true;
    }
    if (leg.isOpen() && walk.call.isRunning() && !walk.call.isConnected() && !hasMovedOn(walk, leg))
        return false;
    hangUp(walk, leg, EventKind::LegCancelled,
           reasons::text({"The call had moved on before ", leg.name(), " could take it."}),
           walk.call.isRunning() ? callHasMovedOn : callerIsGone);
    return true;
}

std::optional<OfferedLeg> legOfRequest(Walk &walk)
{
    std::optional<OfferedLeg> leg = offeredLeg(walk.plan, walk.call, *walk.request.position);
    if (!leg)
        sendOff(walk, callHasMovedOn);
    return leg;
}

/// Where the person is to be asked at.
Position askedAt(const Walk &walk)
{
    const Position &here = *walk.request.position;
    return isOnOwnCall(walk) ? ownLegAt(walk.request.sid, here, atAccept)
                             : walk.next(here.tier, here.contact, atAccept);
}

/// The first who presses the key has the caller; on a dial the carrier joins whose document has no verb.
void joinCaller(Walk &walk)
{
    const Position &here = *walk.request.position;
    if (isOnOwnCall(walk))
        walk.add(JoinVerb{queueOf(walk.request.sid, here.hop), ownLegAt(walk.request.sid, here, atTalkEnd)});
}

/// The other phones of a tier whose phones ring on calls of their own.
void silenceOthers(Walk &walk, const OfferedLeg &taker)
{
    if (!isOnOwnCall(walk))
        return;
    for (const OfferedLeg &leg : dialledLegs(walk.plan, walk.call, *walk.request.position)) {
        if (leg.id == taker.id || !leg.state || !leg.isOpen())
            continue;
        describeLeg(walk.note(EventKind::LegCancelled, reasons::text({taker.name(), " took the call."})), leg,
                    {});
        endLeg(walk, *leg.state, reasons::text({taker.name(), " took the call. Goodbye."}));
    }
}

std::string marked(const Walk &walk, std::string words)
{
    return walk.isLiveTest() ? "This is a test. " + words : words;
}

/// A whisper comes on the child leg: without the call's events nobody knows who is calling.
std::string whisperText(const Walk &walk)
{
    if (!walk.speaks())
        return {};
    return marked(walk, whisperWords(walk.tenant().name,
                                     walk.call.sid.isEmpty() ? std::string() : callerForPeople(walk)));
}

std::string whoseCall(std::string_view business, std::string_view caller)
{
    const std::string from = caller.empty() ? std::string() : reasons::text({" from ", caller});
    return reasons::text({"Call for ", business, from, ". "});
}

/// Of a phone on a call of its own: a relay that is back learns of a ring, or of a pick-up, by the key alone.
void notePickUp(Walk &walk, const OfferedLeg &leg)
{
    if (!leg.state && isOnOwnCall(walk))
        noteLegRings(walk, leg, leg.tier->seconds, walk.request.legSid);
    if (!leg.state || leg.state->status == LegStatus::Ringing)
        describeLeg(walk.note(EventKind::LegAnswered,
                              reasons::text({leg.name(), "'s phone was picked up and is asked to press 1."})),
                    leg, walk.request.legSid);
}

} // namespace

std::string whisperWords(std::string_view business, std::string_view caller)
{
    return whoseCall(business, caller) + "Press 1 to take it.";
}

AskVerb askAlone(const Walk &walk, const Position &key)
{
    std::string words;
    if (walk.speaks())
        words = marked(walk, whoseCall(walk.tenant().name, callerForPeople(walk)) +
                                 "It cannot be put through just now. Press 1 to try again.");
    return {std::move(words), acceptSeconds, key};
}

void askToAccept(Walk &walk)
{
    const std::optional<OfferedLeg> leg = legOfRequest(walk);
    if (!leg || isTooLate(walk, *leg))
        return;
    notePickUp(walk, *leg);
    walk.add(AskVerb{whisperText(walk), acceptSeconds, askedAt(walk)});
}

void answerAccept(Walk &walk, char key)
{
    const std::optional<OfferedLeg> leg = legOfRequest(walk);
    if (!leg)
        return;
    if (leg->wasAccepted() && leg->isOpen() && key == acceptKey)
        return joinCaller(walk);
    if (isTooLate(walk, *leg))
        return;
    if (isOnOwnCall(walk))
        notePickUp(walk, *leg);
    if (key != acceptKey)
        return decline(walk, *leg, key);
    Event &event = walk.note(EventKind::LegAccepted,
                             reasons::text({leg->name(), " pressed 1 and is joined with the caller."}));
    describeLeg(event, *leg, walk.request.legSid);
    event.key = std::string(1, key);
    silenceOthers(walk, *leg);
    joinCaller(walk);
}

void endLegTalk(Walk &walk, const LegTalkEnded &talk)
{
    const std::optional<OfferedLeg> leg = legOfRequest(walk);
    if (!leg)
        return;
    if (talk.wasJoined)
        return walk.add(HangupVerb{});
    const bool isWaitedFor = walk.call.isRunning() && !walk.call.isConnected();
    if (leg->isOpen() && isWaitedFor)
        describeLeg(walk.note(EventKind::LegFailed, reasons::wasNotJoined(leg->name()) + '.'), *leg,
                    walk.request.legSid);
    sendOff(walk, callerIsGone);
}

} // namespace ringdown::routing
