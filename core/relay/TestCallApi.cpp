// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/TestCallApi.h"

#include "core/base/JsonText.h"
#include "core/plan/PlanReader.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiReads.h"

#include <utility>

namespace ringdown::relay {
namespace {

routing::WhatIfQuestion readQuestion(ApiBody &body, Instant now)
{
    routing::WhatIfQuestion question;
    question.to = body.required("to");
    question.from = body.text("from");
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

void startDrill(Drill &drill, const ApiRequest &request, const Reply &reply)
{
    const auto wanted = readDrillRequest(request.body);
    if (!wanted)
        return reply(errorReply(wanted.error()));
    const auto sid = drill.start(*wanted);
    if (!sid)
        return reply(errorReply(sid.error()));
    std::string body;
    JsonObjectWriter object(body);
    object.text("sid", sid->value);
    object.close();
    HttpReply started = jsonReply(201, std::move(body));
    started.headers.emplace_back("Location", "/api/v1/calls/" + sid->value);
    reply(started);
}

} // namespace

TestCallApi::TestCallApi(Drill &drill, PlanShelf &plans, Executor &executor)
    : m_drill(drill)
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
              [this](const ApiRequest &request, const Reply &reply) { startDrill(m_drill, request, reply); });
}

void TestCallApi::route(ApiRequest request, const Reply &reply)
{
    const auto live = m_plans.newest();
    const Instant now = m_executor.now();
    readForApi(m_executor, reply, [this, live, now, body = std::move(request.body), reply] {
        ApiBody members(body, {"to", "from", "at", "digits", "answers", "plan"});
        const routing::WhatIfQuestion question = readQuestion(members, now);
        const nlohmann::json *document = members.member("plan");
        HttpReply answer = !members.isGood() ? errorReply(members.error())
                           : document        ? pathThrough(*document, question)
                           : live            ? pathReply(*live, question)
                                             : problem(404, "this relay has no plan yet: push one first");
        m_executor.post([reply, answer = std::move(answer)] { reply(answer); });
    });
}

} // namespace ringdown::relay
