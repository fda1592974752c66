// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceRequests.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiReads.h"
#include "core/twilio/Digest.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::string_view headerName = "idempotency-key";
bool isOnceKey(std::string_view key)
{
    return !key.empty() && key.size() <= OnceRequests::longestKey &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// What one token asks under one key is one request.
RequestKey idOf(const ApiRequest &request)
{
    return twilio::sha256("once " + request.tokenName + '\n', request.header(headerName));
}

bool isSent(const ApiRequest &request, std::string_view header)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const NamedText &sent) { return sent.first == header; });
}

RequestKey askedBy(const ApiRequest &request)
{
    std::string head = request.path + '\n';
    for (const std::string_view name : {"if-match", "ringdown-note"})
        head.append(request.header(name)) += '\n'; // which no header has in it
    return twilio::sha256(head, request.body);
}

HttpReply anotherRequest()
{
    return problem(422, "Idempotency-Key: another request was made with this key before: take a new key for "
                        "a new request");
}

bool wasDone(const HttpReply &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

} // namespace

void OnceRequests::guard(RouteTable &table)
{
    table.wrap([this](const Route &route, ApiFunction function) -> ApiFunction {
        if (route.access != Access::Operator || route.method != Method::Post)
            return function;
        return [this, function = std::move(function)](ApiRequest request, const Reply &reply) {
            take(function, std::move(request), reply);
        };
    });
}

void OnceRequests::take(const ApiFunction &function, ApiRequest request, const Reply &reply)
{
    const std::string_view key = request.header(headerName);
    if (!isSent(request, headerName))
        return function(std::move(request), reply);
    if (!isOnceKey(key))
        return reply(problem(400, "Idempotency-Key: 1 to 255 visible ASCII characters are expected"));
    request.once = std::make_shared<OnceKey>(OnceKey{idOf(request), askedBy(request)});
    const auto [known, isNew] = m_known.try_emplace(request.once->id);
    if (isNew) {
        known->second.asked = request.once->asked;
        known->second.waiting.push_back(reply);
        return find(function, std::move(request));
    }
    if (known->second.asked != request.once->asked)
        return reply(anotherRequest());
    if (known->second.answer)
        return reply(*known->second.answer);
    known->second.waiting.push_back(reply);
}

void OnceRequests::find(const ApiFunction &function, ApiRequest request)
{
    const RequestKey id = request.once->id;
    if (!m_log.mayHaveSeen(id) && !m_log.mayHaveSeen(begunKey(id)))
        return run(function, std::move(request));
    const Reply refuse = [this, id](const HttpReply &busy) { forget(id, busy); };
    readForApi(m_executor, refuse, [this, function, id, request = std::move(request)] {
        auto stored = m_log.findAnswer(id);
        if (stored && !*stored)
            stored = m_log.findAnswer(begunKey(id));
        m_executor.post([this, function, request, stored] { found(function, request, stored); });
    });
}

void OnceRequests::found(const ApiFunction &function, ApiRequest request,
                         const Result<std::optional<std::string>> &stored)
{
    const RequestKey id = request.once->id;
    if (!stored)
        return forget(id, errorReply(stored.error())); // it may have been done
    const auto answer = *stored ? readStoredAnswer(**stored) : std::nullopt;
    if (!answer)
        return run(function, std::move(request));
    if (answer->asked != hexOf(request.once->asked))
        return forget(id, anotherRequest());
    keep(id, answer->reply);
}

void OnceRequests::run(const ApiFunction &function, ApiRequest request)
{
    const Once once = request.once;
    function(std::move(request), [this, once](const HttpReply &answer) { done(*once, answer); });
}

/// The answer leaves when the log has it. Should the log not take it, it leaves all the same: it was done.
void OnceRequests::done(const OnceKey &once, const HttpReply &answer)
{
    if (!wasDone(answer))
        return forget(once.id, answer);
    if (once.isKept)
        return keep(once.id, answer);
    m_log.append({once.id, storedAnswer(once.asked, answer), {}, {}},
                 [this, id = once.id, answer](const Result<store::Committed> &) {
                     m_executor.post([this, id, answer] { keep(id, answer); });
                 });
}

void OnceRequests::keep(const RequestKey &id, const HttpReply &answer)
{
    Known &known = m_known[id];
    known.answer = answer;
    for (const Reply &reply : std::exchange(known.waiting, {}))
        reply(answer);
    m_answered.push_back(id);
    if (m_answered.size() <= mostRemembered)
        return;
    m_known.erase(m_answered.front());
    m_answered.pop_front();
}

void OnceRequests::forget(const RequestKey &id, const HttpReply &answer)
{
    const auto known = m_known.extract(id);
    for (const Reply &reply : known.mapped().waiting)
        reply(answer);
}

} // namespace ringdown::relay
