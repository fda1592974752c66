// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CallState.h"

#include "core/routing/LegFold.h"
#include "core/routing/UnseenBeginning.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

void applyReceived(CallState &state, const Event &event)
{
    state.from = event.from;
    state.to = event.to;
    state.callerName = event.callerName;
    state.forwardedFrom = event.forwardedFrom;
    state.revision = event.revision;
    state.startedAt = event.at;
    state.isLiveTest = event.what == "live";
}

void moveForward(Moment &known, const Event &event)
{
    const Moment moment{event.at, event.seq};
    if (!moment.isBefore(known))
        known = moment;
}

/// Routes and steps of a late event are history: only the newest says where the call is.
bool movesOn(CallState &state, const Event &event)
{
    const Moment moment{event.at, event.seq};
    if (moment.isBefore(state.enteredAt))
        return false;
    state.enteredAt = moment;
    return true;
}

void applyStep(CallState &state, const Event &event)
{
    if (event.what == "call-back") {
        keepFirst(state.callsBack, CallSid(event.sid));
        keepFirst(state.callsBackPhone, event.phone);
        return;
    }
    if (event.what == "prompt")
        return; // said while phones ring: the call stays where it is
    if (event.what == "sent-to-voicemail")
        keepFirst(state.sentToVoicemailBy, event.by);
    if (event.what == "hangup" || event.what == "reject")
        moveForward(state.hungUpAt, event);
    if (!movesOn(state, event))
        return;
    state.route = event.route;
    state.step = event.step.value_or(0);
    state.ringing.reset();
}

void applyTier(CallState &state, const Event &event)
{
    state.hasRung = true;
    if (!movesOn(state, event))
        return;
    state.route = event.route;
    state.step = event.step.value_or(0);
    if (state.endedAt || state.connectedAt)
        return;
    state.ringing = RingingTier{event.tier, event.contacts, event.at, event.until.value_or(event.at),
                                event.what == "legs"};
}

/// Who has a missed call is what the newest claim or return says.
void applyHandOver(CallState &state, const Event &event)
{
    const Moment moment{event.at, event.seq};
    if (moment.isBefore(state.handedOverAt))
        return;
    state.handedOverAt = moment;
    state.claimedBy = event.kind == EventKind::MissedClaimed ? event.by : std::string();
}

/// Its leg had been taken for joined at the end of the call; the dial's own report says otherwise.
void takeBackConnected(CallState &state, const Event &event)
{
    state.unjoinedLeg = event.leg;
    state.connectedAt.reset();
    state.answeredTier = {};
    state.answeredBy = {};
    state.joinedSid.clear();
    state.joinedSeconds = 0;
}

void applyConnected(CallState &state, const Event &event)
{
    if (!state.unjoinedLeg.empty())
        return;
    const int seconds = event.seconds.value_or(0);
    state.connectedAt = event.at - std::chrono::seconds(seconds);
    keepFirst(state.answeredTier, event.tier);
    keepFirst(state.answeredBy, event.contact);
    keepFirst(state.joinedSid, event.sid);
    state.joinedSeconds = std::max(state.joinedSeconds, seconds);
    state.ringing.reset();
}

void applyEnded(CallState &state, const Event &event)
{
    if (!state.endedAt || event.at < *state.endedAt)
        state.endedAt = event.at;
    if (state.unjoinedLeg.empty())
        state.joinedSeconds = std::max(state.joinedSeconds, event.seconds.value_or(0));
    state.hasFailed = state.hasFailed || event.outcome == Outcome::Failed;
    state.ringing.reset();
}

/// The carrier named the leg that talked before it told whose it is, or after.
void findTaker(CallState &state)
{
    if (!state.connectedAt || !state.answeredBy.isEmpty())
        return;
    if (const LegState *leg = state.findLegBySid(state.joinedSid)) {
        state.answeredBy = leg->contact;
        keepFirst(state.answeredTier, leg->tier);
    }
}

bool contains(const std::vector<std::string> &sorted, std::string_view item)
{
    return std::binary_search(sorted.begin(), sorted.end(), item, std::less<>());
}

void addOnce(std::vector<std::string> &list, const std::string &item)
{
    const auto place = std::lower_bound(list.begin(), list.end(), item);
    if (place == list.end() || *place != item)
        list.insert(place, item);
}

void applyRecorded(CallState &state, const Event &event)
{
    state.recordedSeconds = std::max(state.recordedSeconds, event.seconds.value_or(0));
    addOnce(state.recordings, event.sid);
    moveForward(state.recordedAt, event);
}

void applyCommon(CallState &state, const Event &event)
{
    if (state.sid.isEmpty())
        state.startedAt = event.at;
    keepFirst(state.sid, event.call);
    keepFirst(state.tenant, event.tenant);
    state.test = state.test || event.test;
    if (!Moment{event.at, event.seq}.isBefore({state.lastEventAt, state.lastSeq})) {
        state.lastWhy = event.why;
        state.lastEventAt = event.at;
        state.lastSeq = event.seq;
    }
}

void applyKind(CallState &state, const Event &event)
{
    switch (event.kind) {
    case EventKind::CallReceived:
        return applyReceived(state, event);
    case EventKind::RouteChosen:
        keepFirst(state.rule, event.by);
        return keepFirst(state.entryRoute, event.route);
    case EventKind::StepEntered:
        return applyStep(state, event);
    case EventKind::TierRinging:
        return applyTier(state, event);
    case EventKind::CallConnected:
        return applyConnected(state, event);
    case EventKind::CallVoicemail:
        state.takesVoicemail = true;
        return;
    case EventKind::CallRejected:
        state.isRejected = true;
        return keepFirst(state.rule, event.by);
    case EventKind::CallEnded:
        return applyEnded(state, event);
    case EventKind::VoicemailRecorded:
        return applyRecorded(state, event);
    case EventKind::VoicemailTranscribed:
        return addOnce(state.transcribed, event.sid);
    case EventKind::TextQueued:
        return addOnce(state.queuedTexts, event.text);
    case EventKind::TextDelivered:
        return addOnce(state.deliveredTexts, event.text);
    case EventKind::VoicemailDeleted:
        if (event.what.empty()) // done, and not only ordered
            addOnce(state.deleted, event.sid);
        return;
    case EventKind::MissedClaimed:
    case EventKind::MissedReturned:
        return applyHandOver(state, event);
    case EventKind::RelayAlarm:
        if (event.what == "tenant-gone")
            moveForward(state.hungUpAt, event);
        return;
    case EventKind::LegRinging:
    case EventKind::LegAnswered:
    case EventKind::LegAccepted:
    case EventKind::LegDeclined:
    case EventKind::LegFailed:
    case EventKind::LegCancelled:
    case EventKind::MenuPressed:
    case EventKind::TextSent:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::PlanPushed:
    case EventKind::RelayAlarmCleared:
    case EventKind::AccessChanged:
    case EventKind::VoicemailHeard:
    case EventKind::TextsStopped:
    case EventKind::TextsResumed:
        return;
    }
}

} // namespace

const LegState *CallState::findLeg(std::string_view leg) const
{
    for (const LegState &state : legs) {
        if (state.leg == leg)
            return &state;
    }
    return nullptr;
}

const LegState *CallState::findLegBySid(std::string_view legSid) const
{
    for (const LegState &state : legs) {
        if (!legSid.empty() && state.sid == legSid)
            return &state;
    }
    return nullptr;
}

bool CallState::hasQueuedText(std::string_view textId) const
{
    return contains(queuedTexts, textId);
}

bool CallState::isDelivered(std::string_view textId) const
{
    return contains(deliveredTexts, textId);
}

bool CallState::hasTranscript(std::string_view recording) const
{
    return contains(transcribed, recording);
}

bool CallState::isDeleted(std::string_view recording) const
{
    return contains(deleted, recording);
}

bool CallState::wasAccepted(const TierId &tier) const
{
    return std::any_of(legs.begin(), legs.end(),
                       [&](const LegState &leg) { return leg.tier == tier && leg.wasAccepted; });
}

Outcome CallState::disposition() const
{
    if (connectedAt)
        return Outcome::Answered;
    if (isRejected)
        return Outcome::Rejected;
    if (recordedSeconds > 0)
        return Outcome::Voicemail;
    if (hasFailed)
        return Outcome::Failed;
    return hasRung ? Outcome::Missed : Outcome::Abandoned;
}

void apply(CallState &state, const Event &event)
{
    applyCommon(state, event);
    takeCaller(state, event);
    if (event.kind == EventKind::LegFailed && event.what == "not-joined")
        takeBackConnected(state, event);
    applyToLeg(state, event);
    applyKind(state, event);
    findTaker(state);
}

CallSummary summarize(const CallState &state)
{
    CallSummary call;
    call.sid = state.sid;
    call.tenant = state.tenant;
    call.from = state.from;
    call.callerName = state.callerName;
    call.to = state.to;
    call.startedAt = state.startedAt;
    if (state.endedAt) {
        call.endedAt = std::max(*state.endedAt, state.startedAt); // the clock may have been put back between
        call.outcome = state.disposition();
    }
    call.route = state.entryRoute;
    call.revision = state.revision;
    call.test = state.test;
    call.claimedBy = state.claimedBy;
    if (state.connectedAt) {
        call.tier = state.answeredTier;
        call.contact = state.answeredBy;
        call.seconds = state.joinedSeconds;
    } else if (state.ringing) {
        call.tier = state.ringing->tier;
        const auto rung = std::find_if(state.legs.rbegin(), state.legs.rend(), [&](const LegState &leg) {
            return leg.tier == call.tier && leg.isOpen();
        });
        if (rung != state.legs.rend())
            call.contact = rung->contact;
    }
    return call;
}

} // namespace ringdown::routing
