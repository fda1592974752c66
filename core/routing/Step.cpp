// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Step.h"

#include "core/routing/walk/CallEnd.h"
#include "core/routing/walk/DialEnd.h"
#include "core/routing/walk/Entry.h"
#include "core/routing/walk/Menu.h"
#include "core/routing/walk/OfferedLeg.h"
#include "core/routing/walk/PutThrough.h"
#include "core/routing/walk/Queue.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Steps.h"
#include "core/routing/walk/ToVoicemail.h"
#include "core/routing/walk/Voicemail.h"
#include "core/routing/walk/Walk.h"
#include "core/routing/walk/Whisper.h"

#include <algorithm>
#include <array>

namespace ringdown::routing {
namespace {

template <typename Kind>
bool reports(const Walk &walk)
{
    return std::holds_alternative<Kind>(walk.request.report);
}

/// The key of a report, 0 for silence.
char keyOf(const Report &report)
{
    const auto *pressed = std::get_if<KeyPressed>(&report);
    return pressed ? pressed->key : '\0';
}

/// The caller's leg comes back to a ring step only with the end of a dial: anything else there is a phone's.
bool isPickUp(const Walk &walk)
{
    const Position &position = *walk.request.position;
    const bool isAtPhone = position.attempt == atPickUp && tierAt(walk.plan, position);
    return reports<LegPickedUp>(walk) ||
           (reports<NothingPressed>(walk) && isAtPhone && !walk.request.planReplaced);
}

/// Whether an offered phone asks, not the caller's leg.
bool isFromLeg(const Walk &walk)
{
    if (isPickUp(walk))
        return true;
    const bool isKey = reports<KeyPressed>(walk) || reports<NothingPressed>(walk);
    const Position &position = *walk.request.position;
    return isKey && position.attempt == atAccept &&
           (!walk.request.legSid.empty() || tierAt(walk.plan, position));
}

void answerLeg(Walk &walk)
{
    if (isPickUp(walk))
        askToAccept(walk);
    else if (const auto *talk = std::get_if<LegTalkEnded>(&walk.request.report))
        endLegTalk(walk, *talk);
    else
        answerAccept(walk, keyOf(walk.request.report));
}

/// Nobody knows any more which call this phone was rung for.
void sendOffStranger(Walk &walk)
{
    walk.add(SayVerb{"This call is over. Goodbye."});
    walk.add(HangupVerb{});
}

/// Whether the caller asks from inside the queue, where only some verbs are understood.
bool isInQueue(const Walk &walk)
{
    const Position &position = *walk.request.position;
    return reports<WaitHeard>(walk) ||
           (reports<NothingPressed>(walk) && position.attempt == atWait && tierAt(walk.plan, position));
}

/// Whether the plan still has the place the call stands at; one past the end is the plain voicemail's.
bool hasPlace(const Walk &walk)
{
    return walk.current() || (walk.steps && voicemailAt(walk));
}

void noteReplacedPlan(Walk &walk)
{
    const Position &position = *walk.request.position;
    const std::string revision = std::to_string(position.revision);
    const std::string newest = std::to_string(walk.plan.revision);
    const std::string lost =
        walk.request.planReplaced
            ? reasons::text({"Revision ", revision, " of the plan is not stored"})
            : reasons::text({"Revision ", revision, " of the plan has no step ",
                             std::to_string(position.step), " in route ", position.route.value});
    const std::string way =
        hasPlace(walk) ? reasons::text({", so the call goes on in revision ", newest, "."})
                       : reasons::text({", so the call goes on in route closed of revision ", newest, "."});
    walk.note(EventKind::RelayAlarm, lost + way).what = "plan-lost";
}

/// The call stands at a place that this plan does not have, or that is something else by now.
void goOnWithoutPlace(Walk &walk)
{
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (walk.request.position->hop >= maxHops)
        return alarmAtLastHop(walk);
    if (!hasPlace(walk))
        walk.moveTo(RouteId("closed"));
    performSteps(walk);
}

void answerVoicemail(Walk &walk)
{
    if (walk.request.position->attempt == 0)
        answerGreeting(walk, keyOf(walk.request.report));
    else
        finishWithoutRecording(walk);
}

/// The caller's leg asks what comes next.
void goOn(Walk &walk)
{
    if (walk.request.planReplaced || !hasPlace(walk))
        noteReplacedPlan(walk);
    if (const auto *dial = std::get_if<DialEnded>(&walk.request.report))
        return endDial(walk, *dial);
    if (const auto *queue = std::get_if<QueueEnded>(&walk.request.report))
        return endQueue(walk, *queue);
    if (mustGoToVoicemail(walk))
        return goToVoicemail(walk);
    if (hasPlace(walk) && voicemailAt(walk)) {
        const auto *recorded = std::get_if<Recorded>(&walk.request.report);
        return recorded ? finishRecording(walk, *recorded) : answerVoicemail(walk);
    }
    const auto *menu = walk.currentAs<plan::MenuStep>();
    const bool isLast = walk.request.position->hop >= maxHops;
    if (menu && !walk.request.callerLeft && !isLast)
        return answerMenu(walk, *menu, keyOf(walk.request.report));
    goOnWithoutPlace(walk);
}

/// The carrier asks for a known call's first answer again: it could not use a later one.
void enterAgain(Walk &walk)
{
    if (walk.request.callerLeft || walk.call.isConnected())
        return walk.add(HangupVerb{});
    alarmToVoicemail(walk, "call-again", "The carrier could not use an answer and began the call again");
}

void decide(Walk &walk, std::span<const std::string> ringingPhones)
{
    if (const auto *gone = std::get_if<CallGone>(&walk.request.report))
        return endCall(walk, *gone);
    if (walk.request.position && isOfOwnLeg(*walk.request.position))
        return walk.call.sid.isEmpty() ? sendOffStranger(walk) : answerLeg(walk);
    if (!walk.call.isRunning())
        return noteAfterEnd(walk);
    if (reports<CallArrived>(walk))
        return walk.call.sid.isEmpty() ? enterCall(walk, ringingPhones) : enterAgain(walk);
    if (!walk.request.position || walk.call.isConnected())
        return walk.add(HangupVerb{});
    if (isOfCallBack(*walk.request.position))
        return goOnCallBack(walk);
    if (isFromLeg(walk))
        return answerLeg(walk);
    if (isInQueue(walk))
        return waitOn(walk);
    goOn(walk);
}

} // namespace

Decision step(const TenantPlan &plan, const CallState &call, const Request &request,
              std::span<const std::string> ringingPhones)
{
    Walk walk(plan, call, request);
    decide(walk, ringingPhones);
    return std::move(walk.decision);
}

Decision apologize(const CallState &call, const Request &request)
{
    Decision decision;
    decision.answer.verbs.emplace_back(SayVerb{"We are sorry. This number is not in service at the moment."});
    decision.answer.verbs.emplace_back(HangupVerb{});
    if (!call.isRunning())
        return decision;
    Event &alarm = decision.events.emplace_back();
    alarm.at = request.now;
    alarm.kind = EventKind::RelayAlarm;
    alarm.tenant = request.position ? request.position->tenant : call.tenant;
    alarm.call = request.sid;
    alarm.test = request.test || call.test;
    alarm.what = "tenant-gone";
    alarm.why = reasons::text({"No plan has tenant ", alarm.tenant.value,
                               " any more, so the caller hears an apology and the call ends."});
    return decision;
}

bool isWithheld(std::string_view from)
{
    // What phones send when the caller id is a word typed on the keypad: RESTRICTED, BLOCKED, UNKNOWN,
    // ANONYMOUS, UNAVAILABLE.
    constexpr std::array<std::string_view, 5> keypadWords = {"+7378742833", "+2562533", "+8656696",
                                                             "+266696687", "+86282452253"};
    return !isE164(from) || std::find(keypadWords.begin(), keypadWords.end(), from) != keypadWords.end();
}

} // namespace ringdown::routing
