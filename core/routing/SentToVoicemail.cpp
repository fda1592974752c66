// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/SentToVoicemail.h"

#include "core/routing/RingStage.h"
#include "core/routing/walk/Ending.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"
#include "core/routing/walk/Texts.h"
#include "core/routing/walk/ToVoicemail.h"
#include "core/routing/walk/Voicemail.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// Joined with the caller, or about to be.
bool hasCaller(const plan::Tenant &tenant, const LegState &leg)
{
    const plan::Tier *tier = plan::findTier(tenant, leg.tier);
    const bool isAskedForKey = !tier || tier->accept == plan::Accept::Key;
    return leg.status == LegStatus::Accepted || leg.status == LegStatus::Joined ||
           (leg.status == LegStatus::PickedUp && !isAskedForKey);
}

/// Whoever rings or listens to the whisper is let go.
void letPhonesGo(Walk &walk, const std::string &why)
{
    for (const LegState &leg : walk.call.legs) {
        if (!leg.isOpen())
            continue;
        Event &event = walk.note(EventKind::LegCancelled, why + '.');
        event.leg = leg.leg;
        event.contact = leg.contact;
        event.tier = leg.tier;
        event.phone = leg.phone;
        event.sid = leg.sid;
        endLeg(walk, leg, "The caller goes to voicemail. Goodbye.");
    }
}

/// The ring step ends unanswered: the texts behind it are due, as at its own end.
void queueTextsOfRing(Walk &walk, const std::string &why)
{
    if (!walk.call.ringing || !walk.currentAs<plan::RingStep>())
        return;
    walk.because = why;
    walk.reason = why + '.';
    ++walk.step;
    performFollowingTexts(walk);
    walk.because.clear();
}

void noteSent(Walk &walk, const std::string &who, const std::string &why)
{
    Event &event = walk.note(EventKind::StepEntered, why + '.');
    event.what = "sent-to-voicemail";
    event.by = who;
    event.route = *walk.route;
    event.step = walk.step;
}

/// T0 of the call's positions, as far as the log tells it.
std::int64_t firstRingOf(const CallState &call)
{
    std::int64_t first = 0;
    for (const LegState &leg : call.legs) {
        const std::int64_t rung = leg.rungAt.seconds();
        if (rung > 0 && (first == 0 || rung < first))
            first = rung;
    }
    return first;
}

Position entranceTo(const Walk &walk)
{
    Position entrance = walk.next(0, 0, atSentToVoicemail);
    entrance.hop = hopWhenSent;
    entrance.firstRing = firstRingOf(walk.call);
    return entrance;
}

/// The greeting as this caller would hear it, unless it offers what a relay has to do.
plan::VoicemailStep withoutRelay(const Walk &walk)
{
    plan::VoicemailStep step = *voicemailAt(walk);
    if (step.textBack) {
        step.greeting = plan::VoicemailStep().greeting;
        step.greetingSound.clear();
    }
    step.greeting = fillTemplate(walk, step.greeting);
    step.textBack.reset();
    return step;
}

bool waitsInQueue(const CallState &call)
{
    return call.ringing && call.ringing->byLegs;
}

} // namespace

VoicemailObjection objectionToVoicemail(const plan::Tenant &tenant, const CallState &call)
{
    if (!call.isRunning())
        return VoicemailObjection::Over;
    if (!call.sentToVoicemailBy.empty())
        return VoicemailObjection::Sent;
    if (call.isRejected)
        return VoicemailObjection::Refused;
    const auto talks = [&tenant](const LegState &leg) { return hasCaller(tenant, leg); };
    if (call.isConnected() || std::any_of(call.legs.begin(), call.legs.end(), talks))
        return VoicemailObjection::Talks;
    if (call.takesVoicemail)
        return VoicemailObjection::AtVoicemail;
    if (call.isCallBack())
        return VoicemailObjection::CallBack;
    return call.isHungUp() ? VoicemailObjection::HangsUp : VoicemailObjection::None;
}

SentToVoicemail sendToVoicemail(const TenantPlan &plan, const CallState &call, const VoicemailOrder &order)
{
    Request request;
    request.now = order.now;
    request.sid = call.sid;
    request.test = call.test;
    Walk walk(plan, call, request);
    walk.moveTo(call.route, call.step);
    const std::string why = sentBy(order.by);
    letPhonesGo(walk, why);
    queueTextsOfRing(walk, why);
    moveToVoicemail(walk);
    noteSent(walk, order.by, why);
    SentToVoicemail sent;
    if (!waitsInQueue(call))
        sent.entrance = entranceTo(walk);
    walk.because = why;
    walk.reason = why + '.';
    sent.alone = withoutRelay(walk);
    sent.voice = walk.tenant().voice;
    sent.decision = std::move(walk.decision);
    return sent;
}

std::string whyNotToBeTaken(const CallState &call)
{
    if (!call.isRunning())
        return "The call is over.";
    return call.isOnWayToVoicemail() ? std::string() : "The caller is at the voicemail.";
}

Event notTaken(const CallState &call, const std::string &refusal, Instant now)
{
    Event alarm;
    alarm.at = now;
    alarm.kind = EventKind::RelayAlarm;
    alarm.tenant = call.tenant;
    alarm.call = call.sid;
    alarm.test = call.test;
    alarm.what = "not-sent";
    alarm.why =
        reasons::text({"The caller could not be taken to voicemail at once (", reasons::clauseOf(refusal),
                       "), and goes there when what they hear now is over."});
    return alarm;
}

} // namespace ringdown::routing
