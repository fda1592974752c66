// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/CallEnd.h"

#include "core/routing/RingStage.h"
#include "core/routing/walk/Ending.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/PutThrough.h"
#include "core/routing/walk/Queue.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Texts.h"
#include "core/routing/walk/Voicemail.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

std::string contactName(const Walk &walk, const ContactId &id)
{
    return routing::contactName(walk.tenant(), id);
}

void describe(Event &event, const LegState &leg)
{
    event.leg = leg.leg;
    event.contact = leg.contact;
    event.tier = leg.tier;
    event.phone = leg.phone;
    event.sid = leg.sid;
}

/// The leg that talks with the caller by what was seen of it: its key, or being picked up where none is
/// asked.
const LegState *talkingLeg(const Walk &walk)
{
    const auto &legs = walk.call.legs;
    const auto it = std::find_if(legs.begin(), legs.end(), [&](const LegState &leg) {
        const plan::Tier *tier = plan::findTier(walk.tenant(), leg.tier);
        const bool needsKey = !tier || tier->accept == plan::Accept::Key;
        return leg.status == LegStatus::Accepted || (leg.status == LegStatus::PickedUp && !needsKey);
    });
    return it == legs.end() ? nullptr : &*it;
}

/// The dial's own report has not come (yet); the accept flag decides (design decision 4).
void noteTalk(Walk &walk, const LegState &leg)
{
    const auto seconds = std::max<std::int64_t>(0, walk.request.now.seconds() - leg.since.seconds());
    Event &event =
        walk.note(EventKind::CallConnected, reasons::text({contactName(walk, leg.contact),
                                                           " took the call and talked with the caller for ",
                                                           std::to_string(seconds), " s."}));
    event.seconds = static_cast<int>(seconds);
    describe(event, leg);
}

void noteOpenLegs(Walk &walk, const LegState *talking)
{
    const bool isTaken = talking || walk.call.isConnected();
    const std::string taken =
        isTaken ? contactName(walk, talking ? talking->contact : walk.call.answeredBy) + " took the call."
                : std::string();
    for (const LegState &leg : walk.call.legs) {
        if (&leg == talking || !leg.isOpen())
            continue;
        const std::string name = contactName(walk, leg.contact);
        describe(walk.note(EventKind::LegCancelled, isTaken ? taken : reasons::callerHungUpOn(name) + '.'),
                 leg);
        endLeg(walk, leg, isTaken ? taken + " Goodbye." : std::string("The caller has hung up. Goodbye."));
    }
}

/// The texts that follow the ring step the walk stands on.
void queueTextsBehindRing(Walk &walk, std::string because)
{
    if (!walk.currentAs<plan::RingStep>())
        return;
    walk.because = std::move(because);
    walk.reason = walk.because + '.';
    ++walk.step;
    performFollowingTexts(walk);
}

void queueRemainingTexts(Walk &walk)
{
    if (!walk.call.isConnected() && walk.moveTo(walk.call.route, walk.call.step))
        queueTextsBehindRing(walk, "The caller hung up before anybody took the call");
}

void noteEnded(Walk &walk, bool hasFailed)
{
    CallState after = walk.call;
    for (const Event &event : walk.decision.events)
        apply(after, event);
    after.hasFailed = after.hasFailed || hasFailed;
    Event &ended =
        walk.note(EventKind::CallEnded,
                  walk.speaks() ? whyEnded(after, contactName(walk, after.answeredBy)) : std::string());
    describeEnd(ended, after);
}

/// Who talked, says the dial's report: who pressed the key, whom it names, or the only one it rang, whose
/// pick-up may not have been reported yet. nullptr when it may have been any.
const LegState *takerOf(const Walk &walk, const DialEnded &dial)
{
    const auto &legs = walk.call.legs;
    const auto taker = std::find_if(legs.begin(), legs.end(), [&](const LegState &leg) {
        return leg.wasAccepted || (!dial.legSid.empty() && leg.sid == dial.legSid);
    });
    if (taker != legs.end())
        return &*taker;
    if (!walk.request.position)
        return nullptr;
    const auto dialled = dialledLegs(walk.plan, walk.call, *walk.request.position);
    return dialled.size() == 1 ? dialled.front().state : nullptr;
}

void noteLateTalk(Walk &walk, const DialEnded &dial)
{
    if (walk.call.isConnected() || !walk.call.unjoinedLeg.empty() || dial.joined != true)
        return;
    const LegState *taker = takerOf(walk, dial);
    const plan::Tier *tier = taker ? plan::findTier(walk.tenant(), taker->tier) : nullptr;
    if (!tier || (tier->accept == plan::Accept::Key && !taker->wasAccepted))
        return;
    Event &event = walk.note(
        EventKind::CallConnected,
        reasons::text({"A late report: ", contactName(walk, taker->contact),
                       " had taken the call and talked for ", std::to_string(dial.seconds), " s."}));
    event.seconds = dial.seconds;
    describe(event, *taker);
}

/// The end report came first, so the accept flag decided; now the carrier says that the legs were not joined
/// (design decision 4).
void takeBackTalk(Walk &walk, const DialEnded &dial)
{
    if (!walk.call.isConnected() || dial.joined != false || !walk.request.position)
        return;
    const auto legs = dialledLegs(walk.plan, walk.call, *walk.request.position);
    const auto taker = std::find_if(legs.begin(), legs.end(), [](const OfferedLeg &leg) {
        return leg.state && leg.state->status == LegStatus::Joined;
    });
    if (taker == legs.end())
        return;
    const std::string because = "A late report: " + reasons::wasNotJoined(taker->name());
    Event &event = walk.note(EventKind::LegFailed, because + ", so nobody took the call.");
    event.what = "not-joined";
    describeLeg(event, *taker, dial.legSid);
    queueTextsBehindRing(walk, because);
}

void noteLateDial(Walk &walk, const DialEnded &dial)
{
    if (walk.request.position && isOfCallBack(*walk.request.position))
        return noteLateCallBack(walk, dial);
    noteLateTalk(walk, dial);
    takeBackTalk(walk, dial);
}

} // namespace

void endCall(Walk &walk, const CallGone &gone)
{
    const bool isKnownRunning = !walk.call.sid.isEmpty() && walk.call.isRunning();
    if (isKnownRunning && walk.call.isCallBack()) {
        endCallBack(walk);
        noteEnded(walk, gone.failed);
    } else if (isKnownRunning) {
        const LegState *talking = walk.call.isConnected() ? nullptr : talkingLeg(walk);
        if (talking)
            noteTalk(walk, *talking);
        noteOpenLegs(walk, talking);
        if (!talking)
            queueRemainingTexts(walk);
        noteEnded(walk, gone.failed);
    }
    walk.add(HangupVerb{});
}

void noteAfterEnd(Walk &walk)
{
    if (const auto *dial = std::get_if<DialEnded>(&walk.request.report))
        noteLateDial(walk, *dial);
    if (const auto *queue = std::get_if<QueueEnded>(&walk.request.report))
        noteLateDial(walk, asDialEnd(*queue, walk.call, walk.request.now));
    if (const auto *recorded = std::get_if<Recorded>(&walk.request.report))
        noteRecorded(walk, *recorded);
    if (auto corrected = correctedEnd(walk.call, walk.decision.events, &walk.tenant())) {
        if (!walk.speaks())
            corrected->why.clear();
        walk.decision.events.push_back(std::move(*corrected));
    }
    walk.add(HangupVerb{});
}

} // namespace ringdown::routing
