// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include "core/plan/PlanReader.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace ringdown::routing {
namespace {

constexpr std::string_view planText = R"({
  "format": 1,
  "tenants": [{
    "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles",
    "numbers": ["+16195550100", "+16195550101"],
    "contacts": [
      {"id": "captain", "name": "Captain", "phone": "+16195550111"},
      {"id": "mate", "name": "Mate", "phone": "+16195550112", "texts": false},
      {"id": "office", "name": "Office", "phone": "+16195550122"}],
    "hours": {"week": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"], "wed": ["09:00-17:00"],
                       "thu": ["09:00-17:00"], "fri": ["09:00-17:00"]}},
    "directory": [{"phone": "+16195550177", "name": "Harbor Master", "type": "friend"},
                  {"phone": "+16195550178", "name": "Port Authority", "type": "vip"}],
    "callers": [
      {"name": "Nuisance", "match": {"numbers": ["+16195550199"], "prefixes": ["+1900"]}, "then": {"reject": "busy"}},
      {"name": "VIPs", "match": {"types": ["vip"]}, "then": {"route": "sales"}},
      {"name": "Private", "match": {"anonymous": true}, "then": {"route": "sales"}}],
    "tiers": [
      {"id": "primary", "contacts": ["captain", "mate"], "ring": "@ring", "seconds": @seconds, "accept": "@accept", "show": "@show"},
      {"id": "backup", "contacts": ["office"], "seconds": 25, "accept": "@accept", "show": "business"}@relief],
    "routes": {
      @extra
      "open": [{"say": "Thank you for calling {business}."},
               {"menu": {"prompt": "For sales press 1, for events press 2.", "keys": {"1": "sales", "2": "events"},
                         "seconds": 6, "tries": 2, "otherwise": "sales"}}],
      "sales": [{"ring": ["primary", "backup"@thirdTier]@waiting}, {"text": "missed"}, {"voicemail": {}}],
      "events": [{"ring": ["backup"]}, {"goto": "closed"}],
      "closed": [{"voicemail": {"greeting": "We are closed.", "maxSeconds": 90, "transcribe": true,
                                "textBack": {"key": "1", "body": "Thanks for calling {business}."}}}]},
    "texts": {"missed": {"to": ["captain", "mate", "office"], "body": "Missed call from {caller} at {time}. {reason}"}},
    "voice": {"language": "en-US", "name": "Polly.Joanna"},
    "limits": {"longestWaitSeconds": @wait}
  }]
})";

void replace(std::string &text, std::string_view what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

std::string RehearsalPlan::json() const
{
    std::string text(planText);
    replace(text, "@waiting", waiting.empty() ? "" : ", \"waiting\": " + waiting);
    replace(text, "@thirdTier", hasRelief ? R"(, "relief")" : "");
    replace(text, "@relief",
            hasRelief ? R"(, {"id": "relief", "contacts": ["captain"], "accept": "@accept"})" : "");
    replace(text, "@ring", ring);
    replace(text, "@seconds", std::to_string(seconds));
    replace(text, "@accept", accept);
    replace(text, "@show", show);
    replace(text, "@extra", extraRoutes);
    replace(text, "@wait", std::to_string(longestWait));
    return text;
}

std::shared_ptr<const CompiledPlan> RehearsalPlan::compile(std::int64_t revision) const
{
    const plan::PlanReading reading = plan::readPlan(json());
    for (const plan::Problem &problem : reading.errors)
        std::cerr << problem.path << ": " << problem.value << ": " << problem.expected << '\n';
    if (!reading.isValid())
        std::abort();
    return CompiledPlan::compile(reading.plan, revision);
}

RehearsedCall::RehearsedCall(std::shared_ptr<const CompiledPlan> compiled, std::string from, std::string to)
    : plan(std::move(compiled))
    , now(parseRfc3339("2026-11-24T10:00:00-08:00")->at) // a Tuesday, open
{
    caller.from = std::move(from);
    caller.to = std::move(to);
}

RehearsedCall::~RehearsedCall() = default;

const TenantPlan &RehearsedCall::tenant() const
{
    return *plan->tenants().front();
}

const Decision &RehearsedCall::take(const Request &request)
{
    last = step(tenant(), state, request, ringingPhones);
    fold(last);
    texts.insert(texts.end(), last.texts.begin(), last.texts.end());
    if (const auto *queue = verb<EnqueueVerb>()) {
        m_queue = *queue;
        m_nextWait = queue->wait;
        m_waitSeconds = 0;
    }
    if (const auto *wait = verb<WaitVerb>()) {
        m_nextWait = wait->next;
        m_waitSeconds = wait->seconds;
    }
    if (const auto *dialled = verb<DialVerb>()) {
        m_dial = *dialled;
        m_asked.assign(m_dial.targets.size(), std::nullopt);
    }
    return last;
}

const Decision &RehearsedCall::arrive()
{
    return report(CallArrived{}, std::nullopt);
}

const Decision &RehearsedCall::report(Report report, std::optional<Position> position, std::string legSid)
{
    Request request;
    request.now = now;
    request.sid = CallSid("CA00000000000000000000000000000001");
    request.report = std::move(report);
    request.caller = caller;
    request.position = std::move(position);
    request.callerLeft = callerLeft;
    request.legSid = std::move(legSid);
    request.planReplaced = planReplaced;
    request.ownLegs = ownLegs;
    request.legsAhead = legsAhead;
    request.outgoing = outgoing;
    request.texts = book;
    request.words = words;
    return take(request);
}

const Decision &RehearsedCall::press(char key)
{
    const Position next = verb<AskVerb>()->next;
    return key == 0 ? report(NothingPressed{}, next) : report(KeyPressed{key}, next);
}

const Decision &RehearsedCall::dialEnds(DialEnded dialEnd, int afterSeconds)
{
    now = now + std::chrono::seconds(afterSeconds);
    return report(std::move(dialEnd), m_dial.next);
}

const Decision &RehearsedCall::pickUp(int target)
{
    const DialTarget &phone = m_dial.targets[static_cast<std::size_t>(target)];
    report(LegPickedUp{}, phone.whisper, "CA-leg-" + phone.contact.value);
    if (const auto *ask = verb<AskVerb>())
        m_asked[static_cast<std::size_t>(target)] = ask->next;
    return last;
}

const Decision &RehearsedCall::accept(int target, char key)
{
    const auto index = static_cast<std::size_t>(target);
    const std::string sid = "CA-leg-" + m_dial.targets[index].contact.value;
    return key == 0 ? report(NothingPressed{}, m_asked[index], sid)
                    : report(KeyPressed{key}, m_asked[index], sid);
}

const Decision &RehearsedCall::record(int seconds, char key)
{
    return report(Recorded{seconds, "https://api.twilio.com/recording", "RE1", key},
                  verb<RecordVerb>()->next);
}

const Decision &RehearsedCall::recordNothing()
{
    return report(NothingRecorded{}, verb<RecordVerb>()->next);
}

const Decision &RehearsedCall::goes(bool hasFailed)
{
    return report(CallGone{hasFailed}, std::nullopt);
}

std::optional<Position> RehearsedCall::isSent(const std::string &by)
{
    SentToVoicemail sent = sendToVoicemail(tenant(), state, {now, by});
    last = std::move(sent.decision);
    fold(last);
    texts.insert(texts.end(), last.texts.begin(), last.texts.end());
    alone = std::move(sent.alone);
    return sent.entrance;
}

void RehearsedCall::fold(const std::vector<Event> &news)
{
    for (const Event &event : news) {
        apply(state, event);
        events.push_back(event);
    }
}

void RehearsedCall::fold(const Decision &decision)
{
    fold(decision.events);
    legs.insert(legs.end(), decision.legs.begin(), decision.legs.end());
    legEnds.insert(legEnds.end(), decision.legEnds.begin(), decision.legEnds.end());
}

void RehearsedCall::hearLeg(int target, LegProgress progress)
{
    const DialTarget &phone = m_dial.targets[static_cast<std::size_t>(target)];
    fold(noteLeg(tenant(), state, {now, phone.status, progress, "CA-leg-" + phone.contact.value}));
}

void RehearsedCall::place(int leg)
{
    const LegEffect &effect = legs[static_cast<std::size_t>(leg)];
    fold(notePlacement(tenant(), state, {now, state.sid, effect.status, ownSid(leg), {}}));
}

void RehearsedCall::refuse(int leg)
{
    const LegEffect &effect = legs[static_cast<std::size_t>(leg)];
    fold(notePlacement(tenant(), state, {now, state.sid, effect.status, {}, "the carrier says 21217"}));
}

void RehearsedCall::forbid(int leg)
{
    const LegEffect &effect = legs[static_cast<std::size_t>(leg)];
    const std::string rule = effect.to + " is a premium rate number, and nothing goes to those.";
    fold(notePlacement(tenant(), state, {now, state.sid, effect.status, {}, rule, true}));
}

void RehearsedCall::hearOwn(int leg, LegProgress progress)
{
    const LegEffect &effect = legs[static_cast<std::size_t>(leg)];
    fold(noteLeg(tenant(), state, {now, effect.status, progress, ownSid(leg)}));
}

const Decision &RehearsedCall::ownPicksUp(int leg)
{
    return report(LegPickedUp{}, legs[static_cast<std::size_t>(leg)].whisper, ownSid(leg));
}

const Decision &RehearsedCall::ownPresses(int leg, char key)
{
    Position asked = legs[static_cast<std::size_t>(leg)].whisper;
    ++asked.attempt;
    return key == 0 ? report(NothingPressed{}, asked, ownSid(leg))
                    : report(KeyPressed{key}, asked, ownSid(leg));
}

const Decision &RehearsedCall::waits()
{
    now = now + std::chrono::seconds(m_waitSeconds);
    return report(WaitHeard{}, m_nextWait);
}

const Decision &RehearsedCall::queueEnds(QueueResult result, const std::string &word)
{
    return report(QueueEnded{result, word}, m_queue.next);
}

std::vector<Event> RehearsedCall::lastEvents(EventKind kind) const
{
    std::vector<Event> found;
    for (const Event &event : last.events) {
        if (event.kind == kind)
            found.push_back(event);
    }
    return found;
}

int RehearsedCall::count(EventKind kind) const
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [&](const Event &event) { return event.kind == kind; }));
}

std::string RehearsedCall::lastWhy(EventKind kind) const
{
    const auto found =
        std::find_if(events.rbegin(), events.rend(), [&](const Event &event) { return event.kind == kind; });
    return found == events.rend() ? std::string() : found->why;
}

std::string RehearsedCall::kinds() const
{
    std::string text;
    for (const Event &event : events)
        text += (text.empty() ? "" : " ") + std::string(eventKindName(event.kind));
    return text;
}

} // namespace ringdown::routing
