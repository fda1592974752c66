// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/PlanApi.h"

#include "core/base/CutText.h"
#include "core/base/JsonText.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/access/AccessWords.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t maxNoteBytes = 500;
constexpr std::size_t maxAuthorBytes = 100;
constexpr int defaultRevisions = 100;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

std::string tagOf(std::int64_t revision)
{
    return '"' + std::to_string(revision) + '"';
}

/// The revision an If-Match header names: "41" with its quotes, nothing else (a "*" would push over anybody's
/// work).
Result<std::int64_t> revisionInMatch(std::string_view header)
{
    const bool isQuoted = header.size() > 2 && header.front() == '"' && header.back() == '"';
    const auto number = isQuoted ? wholeNumber(header.substr(1, header.size() - 2)) : std::nullopt;
    if (!number)
        return Error{ErrorCode::BadInput,
                     "If-Match is '" + std::string(cutToBytes(header, 40)) +
                         "': expected the ETag of the plan that was changed, such as \"41\""};
    return *number;
}

HttpReply staleReply(std::int64_t expected, std::int64_t newest)
{
    return problem(412, "the plan was changed meanwhile: yours is based on revision " +
                            std::to_string(expected) + ", revision " + std::to_string(newest) +
                            " is live. Read it, merge, push again.");
}

store::PlanRevision historyOf(const ApiRequest &request, Instant now)
{
    const std::string author = authorOf(request.header("ringdown-author"), request.tokenName);
    return {0, now, std::string(cutToBytes(author, maxAuthorBytes)),
            std::string(cutToBytes(request.header("ringdown-note"), maxNoteBytes))};
}

HttpReply planReply(std::int64_t revision, std::string text)
{
    HttpReply reply = jsonReply(200, std::move(text));
    reply.headers.emplace_back("ETag", tagOf(revision));
    return reply;
}

HttpReply pushedReply(std::int64_t revision, const std::vector<plan::Problem> &warnings)
{
    std::string body;
    JsonObjectWriter object(body);
    object.number("revision", revision);
    object.name("warnings");
    appendProblems(body, warnings);
    object.close();
    HttpReply reply = jsonReply(200, std::move(body));
    reply.headers.emplace_back("ETag", tagOf(revision));
    return reply;
}

/// A relay that dies behind the push gives the answer to who asks again.
std::optional<store::KeptAnswer> keptAnswer(const Once &once, const HttpReply &done)
{
    if (!once)
        return std::nullopt;
    return store::KeptAnswer{once->id, storedAnswer(once->asked, done)};
}

std::string revisionJson(const store::PlanRevision &revision)
{
    std::string json;
    JsonObjectWriter item(json);
    item.number("revision", revision.revision);
    item.text("at", toRfc3339(revision.at));
    item.text("author", revision.author);
    item.text("note", revision.note);
    item.close();
    return json;
}

/// "after": the last revision of the page before, of which there are older ones; 0 when nothing is said.
Result<std::int64_t> revisionAfter(const ApiRequest &request)
{
    const auto text = request.queryValue("after");
    if (!text)
        return 0;
    const auto number = wholeNumber(*text);
    if (!number || *number == 0)
        return wrongParameter("after", *text, "the \"next\" of the page before");
    return *number;
}

/// No revision is ever missing, so that their numbers tell how many there are.
Result<std::vector<store::PlanRevision>> revisionsAfter(store::PlanStore &store, std::int64_t after,
                                                        int limit)
{
    if (after == 0)
        return store.revisions(limit);
    const auto newest = store.newestRevision();
    if (!newest)
        return newest.error();
    const std::int64_t passed = std::max<std::int64_t>(0, *newest - after + 1);
    auto revisions = store.revisions(static_cast<int>(passed) + limit);
    if (revisions)
        std::erase_if(*revisions, [after](const auto &revision) { return revision.revision >= after; });
    return revisions;
}

HttpReply revisionsReply(const std::vector<store::PlanRevision> &revisions)
{
    std::vector<std::string> items;
    for (const store::PlanRevision &revision : revisions)
        items.push_back(revisionJson(revision));
    const std::int64_t last = revisions.empty() ? 1 : revisions.back().revision;
    return listReply("revisions", items, last > 1 ? std::optional(std::to_string(last)) : std::nullopt);
}

HttpReply checkReply(const std::string &document, plan::OwnCalls ownCalls)
{
    const plan::PlanReading reading = plan::readPlan(document, ownCalls);
    if (!reading.isValid())
        return invalidPlanReply(reading.errors);
    std::string body;
    JsonObjectWriter object(body);
    object.name("warnings");
    appendProblems(body, reading.warnings);
    object.close();
    return jsonReply(200, std::move(body));
}

} // namespace

PlanApi::PlanApi(store::PlanStore &store, PlanShelf &plans, Executor &executor)
    : m_store(store)
    , m_plans(plans)
    , m_executor(executor)
{
}

void PlanApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/plan",
              [this](const ApiRequest &, const Reply &reply) { get(0, reply); });
    table.add(
        Access::Operator, Method::Put, "/api/v1/plan",
        [this](ApiRequest request, const Reply &reply) { put(std::move(request), reply); }, BodyLimit::Plan);
    table.add(
        Access::Viewer, Method::Post, "/api/v1/plan/check",
        [this](ApiRequest request, const Reply &reply) { check(std::move(request), reply); },
        BodyLimit::Plan);
    table.add(Access::Viewer, Method::Get, "/api/v1/plan/revisions",
              [this](const ApiRequest &request, const Reply &reply) { list(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/plan/revisions/{revision}",
              [this](const ApiRequest &request, const Reply &reply) {
                  const auto revision = wholeNumber(request.parameter("revision"));
                  if (!revision || *revision == 0)
                      return reply(problem(404, "revisions are numbered 1, 2, 3"));
                  get(*revision, reply);
              });
    table.add(Access::Operator, Method::Post, "/api/v1/plan/revisions/{revision}/restore",
              [this](const ApiRequest &request, const Reply &reply) { restore(request, reply); });
}

void PlanApi::answer(const Reply &reply, HttpReply httpReply)
{
    m_executor.post([reply, httpReply = std::move(httpReply)] { reply(httpReply); });
}

void PlanApi::get(std::int64_t revision, const Reply &reply)
{
    readForApi(m_executor, reply, [this, revision, reply] {
        const auto wanted = revision != 0 ? Result<std::int64_t>(revision) : m_store.newestRevision();
        if (!wanted)
            return answer(reply, errorReply(wanted.error()));
        auto text = m_store.planText(*wanted);
        answer(reply, text ? planReply(*wanted, std::move(*text)) : errorReply(text.error()));
    });
}

void PlanApi::put(ApiRequest request, const Reply &reply)
{
    const std::string_view match = request.header("if-match");
    if (match.empty())
        return reply(problem(
            428, "a push names the revision it is based on: send the ETag of GET /api/v1/plan as If-Match"));
    const auto expected = revisionInMatch(match);
    if (!expected)
        return reply(errorReply(expected.error()));
    Change change{*expected, std::move(request.body), historyOf(request, m_executor.now()), reply, {}};
    readForApi(m_executor, reply, [this, change = std::move(change)] { write(change); });
}

void PlanApi::write(Change change)
{
    const auto newest = m_store.newestRevision();
    if (!newest)
        return answer(change.reply, errorReply(newest.error()));
    if (*newest != change.expected)
        return answer(change.reply, staleReply(change.expected, *newest));
    const plan::PlanReading reading = plan::readPlan(change.text, m_ownCalls);
    if (!reading.isValid())
        return answer(change.reply, invalidPlanReply(reading.errors));
    const HttpReply done = pushedReply(change.expected + 1, reading.warnings);
    const auto revision = m_store.push(change.expected, plan::writePlan(reading.plan), change.history,
                                       change.history.at, keptAnswer(change.once, done));
    if (!revision && revision.error().code == ErrorCode::Conflict)
        return answer(
            change.reply,
            staleReply(change.expected, m_store.newestRevision() ? *m_store.newestRevision() : *newest));
    if (!revision)
        return answer(change.reply, errorReply(revision.error()));
    auto compiled = routing::CompiledPlan::compile(reading.plan, *revision);
    m_executor.post([this, compiled = std::move(compiled), reply = change.reply, once = change.once, done] {
        if (once)
            once->isKept = true;
        m_plans.serve(compiled);
        reply(done);
    });
}

void PlanApi::list(const ApiRequest &request, const Reply &reply)
{
    const auto limit = limitIn(request, defaultRevisions);
    const auto after = revisionAfter(request);
    if (!limit || !after)
        return reply(errorReply(limit ? after.error() : limit.error()));
    readForApi(m_executor, reply, [this, limit = *limit, after = *after, reply] {
        const auto revisions = revisionsAfter(m_store, after, limit);
        answer(reply, revisions ? revisionsReply(*revisions) : errorReply(revisions.error()));
    });
}

void PlanApi::restore(const ApiRequest &request, const Reply &reply)
{
    const auto revision = wholeNumber(request.parameter("revision"));
    if (!revision || *revision == 0)
        return reply(problem(404, "revisions are numbered 1, 2, 3"));
    const std::string_view match = request.header("if-match");
    const auto expected = match.empty() ? Result<std::int64_t>(0) : revisionInMatch(match);
    if (!expected)
        return reply(errorReply(expected.error()));
    Change change{*expected, {}, historyOf(request, m_executor.now()), reply, request.once};
    if (change.history.note.empty())
        change.history.note = "Revision " + std::to_string(*revision) + " restored";
    readForApi(m_executor, reply,
               [this, revision = *revision, change = std::move(change), isAny = match.empty()]() mutable {
                   auto text = m_store.planText(revision);
                   const auto newest = m_store.newestRevision();
                   if (!text || !newest)
                       return answer(change.reply, errorReply(text ? newest.error() : text.error()));
                   change.text = std::move(*text);
                   if (isAny)
                       change.expected = *newest;
                   write(std::move(change));
               });
}

void PlanApi::check(ApiRequest request, const Reply &reply)
{
    readForApi(m_executor, reply, [this, document = std::move(request.body), reply] {
        answer(reply, checkReply(document, m_ownCalls));
    });
}

} // namespace ringdown::relay
