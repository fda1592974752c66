// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/TestCallApi.h"

#include "core/base/JsonText.h"
#include "core/base/PhoneNumber.h"
#include "core/plan/PlanReader.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"

#include <utility>

namespace ringdown::relay {
namespace {

routing::WhatIfQuestion readQuestion(ApiBody &body, Instant now)
{
    routing::WhatIfQuestion question;
    question.to = body.required("to");
    question.from = body.text("from");
    if (!routing::isCallerToAskFor(question.from))
        body.fail("from", question.from, "a number such as +12025550147, or anonymous");
    question.digits = body.text("digits");
    question.answers = readAnswers(body);
    question.at = now;
    if (const std::string at = body.text("at"); !at.empty()) {
        if (const auto read = parseRfc3339(at))
            question.at = read->at;
        else
            body.fail("at", at, "a time with offset such as 2026-11-26T10:00:00-08:00");
    }
    return question;
}

HttpReply pathReply(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question)
{
    const auto path = routing::whatIf(plan, question);
    return path ? jsonReply(200, routing::toJson(*path)) : errorReply(path.error());
}

/// Reads, compiles and asks a plan that came with the question.
HttpReply pathThrough(const nlohmann::json &document, const routing::WhatIfQuestion &question)
{
    const plan::PlanReading reading = plan::readPlan(document.dump());
    if (!reading.isValid())
        return invalidPlanReply(reading.errors);
    return pathReply(*routing::CompiledPlan::compile(reading.plan, 1), question);
}

HttpReply startedReply(const CallSid &sid)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("sid", sid.value);
    object.close();
    HttpReply started = jsonReply(201, std::move(body));
    started.headers.emplace_back("Location", "/api/v1/calls/" + sid.value);
    return started;
}

std::string sidOf(const OnceKey &once)
{
    constexpr std::size_t digits = 32;
    return "CA" + hexOf(once.id).substr(0, digits);
}

void appendPhones(std::string &out, const std::vector<RungPhone> &phones)
{
    out += '[';
    for (const RungPhone &phone : phones) {
        if (&phone != &phones.front())
            out += ',';
        JsonObjectWriter item(out);
        item.number("after", phone.after);
        item.text("contact", phone.contact.value);
        item.text("name", phone.name);
        item.text("phone", phone.phone);
        item.text("tier", phone.tier.value);
        item.close();
    }
    out += ']';
}

std::string toJson(const LiveTestPreview &preview)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("tenant", preview.tenant.value);
    object.text("to", preview.to);
    object.text("from", preview.from);
    object.text("route", preview.route.value);
    object.number("seconds", preview.seconds);
    object.name("phones");
    appendPhones(body, preview.phones);
    object.text("whyNot", preview.whyNot);
    object.close();
    return body;
}

/// In a live test it is people who answer.
std::string_view whatNoLiveTestHas(const DrillRequest &request)
{
    if (!request.answers.empty())
        return "answers";
    if (!request.digits.empty())
        return "digits";
    return request.pace == DrillRequest::Pace::Fast ? "pace" : "";
}

HttpReply liveFailure(const Error &error)
{
    constexpr int tooManyRequests = 429;
    return error.code == ErrorCode::TooLarge ? problem(tooManyRequests, error.detail) : errorReply(error);
}

} // namespace

TestCallApi::TestCallApi(Drill &drill, store::CallStore &log, PlanShelf &plans, Executor &executor)
    : m_drill(drill)
    , m_log(log)
    , m_plans(plans)
    , m_executor(executor)
{
}

void TestCallApi::addRoutes(RouteTable &table)
{
    table.add(
        Access::Viewer, Method::Post, "/api/v1/route",
        [this](ApiRequest request, const Reply &reply) { route(std::move(request), reply); },
        BodyLimit::Plan);
    table.add(Access::Operator, Method::Post, "/api/v1/test-calls",
              [this](const ApiRequest &request, const Reply &reply) { start(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/test-calls/live",
              [this](const ApiRequest &request, const Reply &reply) { previewLive(request, reply); });
}

void TestCallApi::start(const ApiRequest &request, const Reply &reply)
{
    const auto wanted = readDrillRequest(request.body);
    if (!wanted)
        return reply(errorReply(wanted.error()));
    if (wanted->mode == DrillRequest::Mode::Drill || !m_liveTests)
        return startDrill(*wanted, request.once, reply);
    if (const std::string_view field = whatNoLiveTestHas(*wanted); !field.empty())
        return reply(
            problem(400, std::string(field) + ": a live test rings real phones, and has no such thing"));
    m_liveTests->start(
        {wanted->tenant, wanted->from, wanted->contact, request.tokenName, request.once},
        [reply](const Result<CallSid> &sid) { reply(sid ? startedReply(*sid) : liveFailure(sid.error())); });
}

/// A request that carries a key names its call by it: so the log tells whether the drill was begun before a
/// relay died that owed the answer.
void TestCallApi::startDrill(DrillRequest wanted, const Once &once, const Reply &reply)
{
    if (!once)
        return begin(wanted, reply);
    wanted.sid = sidOf(*once);
    readForApi(m_executor, reply, [this, wanted, reply] {
        m_executor.post([this, wanted, reply, known = m_log.call(CallSid(wanted.sid))] {
            if (known)
                reply(startedReply(CallSid(wanted.sid)));
            else if (known.error().code == ErrorCode::NotFound)
                begin(wanted, reply);
            else
                reply(errorReply(known.error())); // it may have been begun
        });
    });
}

void TestCallApi::begin(const DrillRequest &wanted, const Reply &reply)
{
    const auto sid = m_drill.start(wanted);
    reply(sid ? startedReply(*sid) : errorReply(sid.error()));
}

void TestCallApi::previewLive(const ApiRequest &request, const Reply &reply) const
{
    if (const auto good = onlyParameters(request, {"tenant", "from", "contact"}); !good)
        return reply(errorReply(good.error()));
    const std::string from(request.queryValue("from").value_or(""));
    if (!from.empty() && !isE164(from))
        return reply(errorReply(wrongParameter("from", from, "a number such as +12025550147")));
    if (!m_liveTests)
        return reply(problem(404, "this relay places no calls"));
    const TenantId tenant(std::string(request.queryValue("tenant").value_or("")));
    const ContactId contact(std::string(request.queryValue("contact").value_or("")));
    const auto preview = m_liveTests->preview({tenant, from, contact});
    reply(preview ? jsonReply(200, toJson(*preview)) : errorReply(preview.error()));
}

void TestCallApi::route(ApiRequest request, const Reply &reply)
{
    const auto live = m_plans.newest();
    const Instant now = m_executor.now();
    auto stops = m_texts ? m_texts->stops() : std::vector<routing::TextStop>();
    readForApi(
        m_executor, reply,
        [this, live, now, legs = m_ownLegs, stops = std::move(stops), body = std::move(request.body), reply] {
            ApiBody members(body, {"to", "from", "at", "digits", "answers", "plan"});
            routing::WhatIfQuestion question = readQuestion(members, now);
            question.ownLegs = legs;
            question.stopped = routing::stoppedAt(stops, question.to);
            const nlohmann::json *document = members.member("plan");
            HttpReply answer = !members.isGood() ? errorReply(members.error())
                               : document        ? pathThrough(*document, question)
                               : live            ? pathReply(*live, question)
                                                 : problem(404, "this relay has no plan yet: push one first");
            m_executor.post([reply, answer = std::move(answer)] { reply(answer); });
        });
}

} // namespace ringdown::relay
