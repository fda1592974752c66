// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Sample.h"

#include "core/plan/PlanReader.h"
#include "core/routing/CallState.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/WhatIf.h"

#include <cstdlib>
#include <iostream>

namespace ringdown::tests {
namespace {

constexpr const char *samplePlan = R"json({
  "format": 1,
  "tenants": [
    {"id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
     "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
                  {"id": "office", "name": "Office", "phone": "+16195550122"},
                  {"id": "lee", "name": "Lee", "phone": "+16195550133"}],
     "hours": {"week": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"], "wed": ["09:00-17:00"], "thu": ["09:00-17:00"],
                        "fri": ["09:00-12:00", "13:00-18:00"], "sat": ["10:00-16:00"]}},
     "directory": [{"phone": "+16195550177", "name": "Harbor Master", "type": "vip"}],
     "callers": [{"name": "Nuisance", "match": {"numbers": ["+16195550199"]}, "then": {"reject": "busy"}},
                 {"name": "VIPs", "match": {"types": ["vip"]}, "then": {"route": "vip"}}],
     "tiers": [{"id": "primary", "contacts": ["captain"], "seconds": 20},
               {"id": "backup", "contacts": ["office", "lee"], "seconds": 45}],
     "routes": {
       "open": [{"menu": {"prompt": "For reservations press 1, for events press 2.", "keys": {"1": "sales", "2": "events"}, "seconds": 6, "otherwise": "sales"}}],
       "sales": [{"ring": ["primary", "backup"]}, {"text": "missed"}, {"voicemail": {}}],
       "events": [{"ring": ["backup"]}, {"text": "missed"}, {"voicemail": {}}],
       "vip": [{"ring": ["primary", "backup"]}, {"voicemail": {}}],
       "closed": [{"voicemail": {"greeting": "We are closed. Please leave a message."}}]},
     "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller} at {time}. Reply 1 to take it."}}},
    {"id": "music-box", "name": "Music Box", "timeZone": "America/Los_Angeles", "numbers": ["+16195550102"],
     "contacts": [{"id": "desk", "name": "Box office", "phone": "+16195550141"}, {"id": "mara", "name": "Mara", "phone": "+16195550142"}],
     "hours": {"week": {"wed": ["12:00-23:00"], "thu": ["12:00-23:00"], "fri": ["12:00-02:00"], "sat": ["12:00-02:00"]}},
     "tiers": [{"id": "desk", "contacts": ["desk"], "seconds": 25}, {"id": "night", "contacts": ["mara"], "seconds": 25}],
     "routes": {"open": [{"ring": ["desk", "night"]}, {"voicemail": {}}], "closed": [{"voicemail": {}}]}},
    {"id": "crew", "name": "Tidewater Crew Agency", "timeZone": "America/New_York", "numbers": ["+12025550180"],
     "contacts": [{"id": "dana", "name": "Dana", "phone": "+12025550181"}],
     "hours": {"week": {"mon": ["08:00-18:00"], "tue": ["08:00-18:00"], "wed": ["08:00-18:00"], "thu": ["08:00-18:00"], "fri": ["08:00-16:00"]}},
     "tiers": [{"id": "duty", "contacts": ["dana"], "seconds": 30}],
     "routes": {"open": [{"ring": ["duty"]}, {"voicemail": {}}], "closed": [{"voicemail": {}}]}}
  ]})json";

plan::Plan samplePlanValue()
{
    plan::PlanReading reading = plan::readPlan(samplePlan);
    for (const plan::Problem &problem : reading.errors)
        std::cerr << plan::toLine(problem) << '\n';
    if (!reading.isValid())
        std::abort();
    return reading.plan;
}

const routing::CompiledPlan &compiled()
{
    static const auto plan = routing::CompiledPlan::compile(samplePlanValue(), 41);
    return *plan;
}

CallSid nextSid()
{
    static int count = 0;
    std::string digits = std::to_string(++count);
    return CallSid("CA" + std::string(32 - digits.size(), '0') + digits);
}

} // namespace

std::string samplePlanText()
{
    return samplePlan;
}

format::PlanNames sampleNames()
{
    return {samplePlanValue(), 41};
}

client::CallDetail play(const SampleCall &call, Instant now)
{
    static std::int64_t seq = 0;
    routing::WhatIfQuestion question;
    question.to = call.to;
    question.from = call.from;
    question.at = now - std::chrono::minutes(call.minutesAgo);
    question.digits = call.digits;
    if (const auto answers = routing::parseAnswers(call.answers))
        question.answers = *answers;
    const auto path = routing::whatIf(compiled(), question);
    client::CallDetail detail;
    if (!path)
        return detail;
    const CallSid sid = nextSid();
    const Instant begin = call.runsFor < 0 ? question.at : now - std::chrono::seconds(call.runsFor);
    routing::CallState state;
    for (const routing::WhatIfStep &step : path->steps) {
        if ((call.runsFor >= 0 && step.after > call.runsFor) ||
            (call.hangsUpAfter >= 0 && step.after > call.hangsUpAfter))
            break;
        Event event = step.event;
        const auto shift = begin - question.at;
        event.at = event.at + shift;
        if (event.until)
            event.until = *event.until + shift;
        event.seq = ++seq;
        event.call = sid;
        event.test = call.test;
        routing::apply(state, event);
        detail.events.push_back(event);
    }
    if (call.hangsUpAfter >= 0) {
        Event end;
        end.seq = ++seq;
        end.at = begin + std::chrono::seconds(call.hangsUpAfter);
        end.kind = EventKind::CallEnded;
        end.tenant = state.tenant;
        end.call = sid;
        end.outcome = state.disposition();
        end.why = "The caller hung up while phones were ringing; nobody had answered.";
        routing::apply(state, end);
        detail.events.push_back(end);
    }
    detail.call = summarize(state);
    detail.call.claimedBy = call.claimedBy;
    return detail;
}

std::vector<client::CallDetail> sampleDay(Instant now)
{
    const SampleCall calls[] = {
        {"+16195550100", "+12025550147", 0, "1", "", false, "", 48},
        {"+16195550100", "+16195550177", 0, "", "captain@6", false, "", 43},
        {"+12025550180", "+12025550163", 0, "", "", true, "", 11},
        {"+16195550100", "+18585550124", 4, "1", "office@9", false, "", -1},
        {"+16195550102", "+16195550155", 16, "", "", false, "", -1},
        {"+16195550100", "+12025550147", 29, "1", "captain=voicemail,office=busy", false, "", -1, 46},
        {"+12025550180", "+12025550119", 41, "", "dana@5", false, "", -1},
        {"+16195550100", "+16195550199", 52, "", "", false, "", -1},
        {"+16195550100", "anonymous", 64, "2", "", false, "Dana", -1},
        {"+16195550100", "+17605550188", 75, "1", "captain@11", false, "", -1},
        {"+12025550180", "+13015550129", 92, "", "dana@14", false, "", -1},
        {"+16195550100", "+16195550177", 110, "", "captain=decline,lee@12", false, "", -1},
        {"+12025550180", "+18585550131", 190, "", "", false, "", -1, 21},
        {"+12025550180", "+12025550163", 250, "", "", false, "", -1},
        {"+16195550100", "+18585550124", 1250, "", "", false, "", -1},
        {"+16195550100", "+16195550160", 1420, "1", "office@20", false, "", -1},
        {"+16195550102", "+16195550155", 2900, "", "mara@10", false, "", -1},
        {"+16195550100", "+12025550147", 4300, "2", "office@3", false, "", -1},
        {"+12025550180", "+12025550119", 8900, "", "", false, "", -1},
    };
    std::vector<client::CallDetail> day;
    for (const SampleCall &call : calls)
        day.push_back(play(call, now));
    return day;
}

std::vector<CallSummary> manyCalls(int count, Instant now)
{
    std::vector<CallSummary> calls;
    calls.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        CallSummary call;
        call.sid = nextSid();
        call.tenant = TenantId(i % 3 == 0 ? "music-box" : "qdn");
        call.from = "+1619555010" + std::to_string(i % 10);
        call.to = "+16195550100";
        call.startedAt = now - std::chrono::minutes(i);
        call.endedAt = call.startedAt + std::chrono::seconds(40 + i % 200);
        call.outcome = static_cast<Outcome>(i % 6);
        call.contact = ContactId(call.outcome == Outcome::Answered ? "office" : "");
        call.seconds = call.outcome == Outcome::Answered ? 30 : 0;
        call.revision = 41;
        calls.push_back(call);
    }
    return calls;
}

} // namespace ringdown::tests
