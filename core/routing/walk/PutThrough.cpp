// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/PutThrough.h"

#include "core/base/EventAbout.h"
#include "core/routing/CallBack.h"
#include "core/routing/MissedClaim.h"
#include "core/routing/RingStage.h"
#include "core/routing/walk/Entry.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>
#include <iterator>

namespace ringdown::routing {
namespace {

constexpr char throughKey = '1';
constexpr int throughSeconds = 6; ///< to press it
constexpr int callBackRings = 30; ///< seconds

/// A position has to name a route, and every plan has this one.
Position placeAt(Walk &walk, int stage)
{
    walk.moveTo(RouteId("closed"));
    return walk.next(0, 0, stage);
}

std::string callerOfBack(const Walk &walk, const CallBack &back)
{
    return walk.speaks() ? callerInWords(walk.plan, back.call) : std::string();
}

RejectedAlternative passedOver(const Walk &walk, const CallBack &back, std::string why)
{
    return {walk.words(reasons::text({"a call back to ", callerOfBack(walk, back)})), std::move(why)};
}

/// The phone that was called, as far as the log knows it.
const LegState *calledPhone(const CallState &call)
{
    const auto &legs = call.legs;
    const auto it = std::find_if(legs.rbegin(), legs.rend(), [](const LegState &leg) {
        return leg.contact.isEmpty() && leg.tier.isEmpty();
    });
    return it == legs.rend() ? nullptr : &*it;
}

std::string phoneOf(const CallState &call)
{
    return call.callsBackPhone.empty() ? std::string("The caller") : call.callsBackPhone;
}

void describeCalled(Event &event, const CallState &call, std::string_view sid)
{
    const LegState *leg = calledPhone(call);
    event.leg = leg ? leg->leg : std::string();
    event.phone = call.callsBackPhone;
    event.sid = sid.empty() && leg ? leg->sid : std::string(sid);
}

/// Nobody is put through: the call goes the way of any other.
void goUsualWay(Walk &walk, std::string_view spoken, RejectedAlternative instead)
{
    if (!spoken.empty())
        walk.add(SayVerb{std::string(spoken)});
    enterByPlan(walk, {std::move(instead)});
}

void claimIfOpen(Walk &walk, const CallBack &back)
{
    if (!back.call.isClaimable())
        return;
    MissedDecision claim =
        claimCall(walk.plan, back.call, {back.contact.name, back.contact.id},
                  walk.words(reasons::text(
                      {back.contact.name, " took over this call by calling back and pressing 1."})),
                  walk.request.now);
    std::move(claim.events.begin(), claim.events.end(), std::back_inserter(walk.decision.events));
    for (TextEffect &text : claim.texts) {
        text.about = back.call.sid;
        walk.decision.texts.push_back(std::move(text));
    }
}

void putThrough(Walk &walk, const CallBack &back)
{
    const auto number = PhoneNumber::fromE164(back.call.from);
    DialVerb verb;
    verb.seconds = callBackRings;
    verb.callerId = walk.businessNumber();
    verb.next = placeAt(walk, atCallBackEnd);
    DialTarget target;
    target.status = placeAt(walk, atCallBackLeg);
    target.leg = legId(target.status);
    target.phone = *number;
    Event &rings = walk.note(
        EventKind::LegRinging,
        reasons::text({back.contact.name, " pressed 1 and is put through: ", callerOfBack(walk, back),
                       " is called for up to ", std::to_string(callBackRings), " s and sees ",
                       walk.businessNumber().e164(), "."}));
    rings.leg = target.leg;
    rings.phone = target.phone.e164();
    rings.seconds = callBackRings;
    rings.until = walk.request.now + std::chrono::seconds(callBackRings);
    walk.decision.dials.push_back(
        {reasons::text({walk.request.sid.value, ".dial.", target.leg}), target.phone.e164()});
    verb.targets.push_back(std::move(target));
    walk.add(std::move(verb));
    claimIfOpen(walk, back);
}

void answerCallBackKey(Walk &walk)
{
    const CallBack *back = walk.request.callBack;
    const auto *pressed = std::get_if<KeyPressed>(&walk.request.report);
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (!back)
        return goUsualWay(walk, {}, {"a call back", "The call it was about is not known any more."});
    if (!pressed || pressed->key != throughKey)
        return goUsualWay(
            walk, {},
            passedOver(walk, *back, walk.words(reasons::text({back->contact.name, " did not press 1."}))));
    if (!mayCallBack(walk.plan, back->call, back->contact)) {
        const std::string taker = back->call.claimedBy.empty() ? "Somebody" : back->call.claimedBy;
        return goUsualWay(
            walk, taker + " has this call already.",
            passedOver(walk, *back, walk.words(reasons::text({taker, " has the call by now."}))));
    }
    if (!back->refusal.empty())
        return goUsualWay(walk, "This caller cannot be called from here.",
                          passedOver(walk, *back, back->refusal));
    putThrough(walk, *back);
}

bool wereJoined(const DialEnded &dial)
{
    const bool isTalk = dial.status == DialStatus::Completed || dial.status == DialStatus::Answered;
    return dial.joined.value_or(isTalk && dial.seconds > 0);
}

void noteJoined(Walk &walk, int seconds, std::string_view legSid)
{
    Event &event = walk.note(EventKind::CallConnected,
                             reasons::text({callerForLog(walk), " was put through to ", phoneOf(walk.call),
                                            " and talked for ", std::to_string(seconds), " s."}));
    event.seconds = seconds;
    describeCalled(event, walk.call, legSid);
}

std::string neverJoined(const std::string &phone)
{
    return phone + " picked up, but was never joined with who called back";
}

/// Why nobody talked, as a clause.
std::string whyNotReached(const std::string &phone, DialStatus status)
{
    switch (status) {
    case DialStatus::Busy:
        return reasons::isBusy(phone);
    case DialStatus::Failed:
        return reasons::isOutOfReach(phone);
    case DialStatus::Cancelled:
        return reasons::wasCancelled(phone);
    case DialStatus::Completed:
    case DialStatus::Answered:
        return neverJoined(phone);
    case DialStatus::NoAnswer:
        break;
    }
    return reasons::didNotPickUp(phone, callBackRings);
}

void noteHungUpOn(Walk &walk)
{
    describeCalled(walk.note(EventKind::LegCancelled, reasons::text({callerForLog(walk), " hung up before ",
                                                                     phoneOf(walk.call), " answered."})),
                   walk.call, {});
}

void endCallBackDial(Walk &walk, const DialEnded &dial)
{
    const LegState *leg = calledPhone(walk.call);
    if (wereJoined(dial)) {
        noteJoined(walk, dial.seconds, dial.legSid);
        return walk.add(HangupVerb{});
    }
    const bool isOpen = !leg || leg->isOpen();
    if (isOpen && walk.request.callerLeft)
        noteHungUpOn(walk);
    else if (isOpen)
        describeCalled(walk.note(EventKind::LegFailed, whyNotReached(phoneOf(walk.call), dial.status) + '.'),
                       walk.call, dial.legSid);
    if (!walk.request.callerLeft)
        walk.add(SayVerb{"They did not answer. The call stays yours. Goodbye."});
    walk.add(HangupVerb{});
}

} // namespace

bool offerCallBack(Walk &walk, std::vector<RejectedAlternative> &rejected)
{
    const CallBack *back = walk.request.callBack;
    if (!back || !mayCallBack(walk.plan, back->call, back->contact))
        return false;
    if (!back->refusal.empty()) {
        rejected.push_back(passedOver(walk, *back, back->refusal));
        return false;
    }
    const std::string missed = walk.speaks() ? callInWords(walk.plan, back->call) : std::string();
    Event &event = walk.note(
        EventKind::StepEntered,
        reasons::text({back->contact.name, " was texted about ", missed,
                       ", which nobody answered, and is put through to the caller on pressing 1."}));
    event.what = "call-back";
    event.contact = back->contact.id;
    event.phone = back->call.from;
    event.sid = back->call.sid.value;
    walk.add(AskVerb{walk.words(reasons::text({"You were texted about ", missed, " to ", walk.tenant().name,
                                               ". Press 1 to be put through."})),
                     throughSeconds, placeAt(walk, atCallBackKey)});
    return true;
}

void goOnCallBack(Walk &walk)
{
    if (const auto *dial = std::get_if<DialEnded>(&walk.request.report))
        return endCallBackDial(walk, *dial);
    answerCallBackKey(walk);
}

void endCallBack(Walk &walk)
{
    const LegState *leg = walk.call.isConnected() ? nullptr : calledPhone(walk.call);
    if (!leg || !leg->isOpen())
        return;
    if (leg->status == LegStatus::Ringing)
        return noteHungUpOn(walk);
    const auto seconds = std::max<std::int64_t>(0, walk.request.now.seconds() - leg->since.seconds());
    noteJoined(walk, static_cast<int>(seconds), {});
}

void noteLateCallBack(Walk &walk, const DialEnded &dial)
{
    if (!walk.call.isConnected() && walk.call.unjoinedLeg.empty() && wereJoined(dial))
        return noteJoined(walk, dial.seconds, dial.legSid);
    if (!walk.call.isConnected() || dial.joined != false)
        return;
    Event &event = walk.note(EventKind::LegFailed, "A late report: " + neverJoined(phoneOf(walk.call)) + '.');
    event.what = "not-joined";
    describeCalled(event, walk.call, dial.legSid);
}

namespace {

struct CalledNews {
    EventKind kind;
    std::string why;
};

std::optional<CalledNews> newsOfCalled(const CallState &call, const LegState &leg, LegProgress progress)
{
    const std::string phone = phoneOf(call);
    switch (progress) {
    case LegProgress::Ringing:
    case LegProgress::Completed: // the dial's end says how long they talked
        return std::nullopt;
    case LegProgress::PickedUp:
        if (leg.status != LegStatus::Ringing)
            return std::nullopt;
        return CalledNews{EventKind::LegAnswered, phone + " picked up and is joined with who called back."};
    case LegProgress::Busy:
        return CalledNews{EventKind::LegFailed, reasons::isBusy(phone) + '.'};
    case LegProgress::Failed:
        return CalledNews{EventKind::LegFailed, reasons::isOutOfReach(phone) + '.'};
    case LegProgress::NoAnswer:
        return CalledNews{EventKind::LegFailed, reasons::didNotPickUp(phone, callBackRings) + '.'};
    case LegProgress::Cancelled:
        return CalledNews{EventKind::LegCancelled, reasons::wasCancelled(phone) + '.'};
    }
    return std::nullopt;
}

} // namespace

std::vector<Event> noteCallBackLeg(const CallState &call, const LegReport &report)
{
    const LegState *leg = call.findLeg(legId(report.position));
    if (!leg || !leg->isOpen() || !call.isRunning() || call.isConnected())
        return {};
    auto news = newsOfCalled(call, *leg, report.progress);
    if (!news)
        return {};
    Event event = eventAbout(call, news->kind, std::move(news->why), report.now);
    event.leg = leg->leg;
    event.phone = leg->phone;
    event.sid = report.sid.empty() ? leg->sid : report.sid;
    return {std::move(event)};
}

} // namespace ringdown::routing
