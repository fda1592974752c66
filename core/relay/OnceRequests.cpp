// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceRequests.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiReads.h"
#include "core/twilio/Digest.h"
#include "core/twilio/rest/JsonBody.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::string_view headerName = "idempotency-key";
/// Of an answer, with their names in the log.
constexpr std::array<std::pair<const char *, const char *>, 2> keptHeaders{
    {{"Location", "location"}, {"ETag", "etag"}}};

bool isOnceKey(std::string_view key)
{
    return !key.empty() && key.size() <= OnceRequests::longestKey &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::string hexOf(const RequestKey &key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const auto byte : key) {
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return hex;
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

/// A stored answer, and to what.
struct StoredAnswer {
    std::string asked;
    HttpReply reply;
};

std::string written(const RequestKey &asked, const HttpReply &reply)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("asked", hexOf(asked));
    object.number("status", reply.status);
    object.text("type", reply.contentType);
    object.text("body", reply.body);
    for (const auto &[name, value] : reply.headers) {
        for (const auto &[kept, member] : keptHeaders) {
            if (name == kept)
                object.text(member, value);
        }
    }
    object.close();
    return out;
}

std::optional<StoredAnswer> readAnswer(std::string_view json)
{
    const auto object = rest::readJsonObject(json);
    if (!object)
        return std::nullopt;
    StoredAnswer stored;
    stored.asked = rest::textOf(*object, "asked");
    stored.reply.status = rest::numberOf(*object, "status");
    stored.reply.contentType = rest::textOf(*object, "type");
    stored.reply.body = rest::textOf(*object, "body");
    for (const auto &[name, member] : keptHeaders) {
        if (std::string value = rest::textOf(*object, member); !value.empty())
            stored.reply.headers.emplace_back(name, std::move(value));
    }
    return stored;
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
    const RequestKey id = idOf(request);
    const RequestKey asked = askedBy(request);
    const auto [known, isNew] = m_known.try_emplace(id);
    if (isNew) {
        known->second.asked = asked;
        known->second.waiting.push_back(reply);
        return find(function, id, std::move(request));
    }
    if (known->second.asked != asked)
        return reply(anotherRequest());
    if (known->second.answer)
        return reply(*known->second.answer);
    known->second.waiting.push_back(reply);
}

void OnceRequests::find(const ApiFunction &function, const RequestKey &id, ApiRequest request)
{
    if (!m_log.mayHaveSeen(id))
        return run(function, id, std::move(request));
    const Reply refuse = [this, id](const HttpReply &busy) { forget(id, busy); };
    readForApi(m_executor, refuse, [this, function, id, request = std::move(request)] {
        m_executor.post([this, function, id, request, stored = m_log.findAnswer(id)] {
            found(function, id, request, stored);
        });
    });
}

void OnceRequests::found(const ApiFunction &function, const RequestKey &id, ApiRequest request,
                         const Result<std::optional<std::string>> &stored)
{
    if (!stored)
        return forget(id, errorReply(stored.error())); // it may have been done
    const auto answer = *stored ? readAnswer(**stored) : std::nullopt;
    if (!answer)
        return run(function, id, std::move(request));
    if (answer->asked != hexOf(m_known[id].asked))
        return forget(id, anotherRequest());
    keep(id, answer->reply);
}

void OnceRequests::run(const ApiFunction &function, const RequestKey &id, ApiRequest request)
{
    function(std::move(request), [this, id](const HttpReply &answer) { done(id, answer); });
}

/// The answer leaves when the log has it. Should the log not take it, it leaves all the same: it was done.
void OnceRequests::done(const RequestKey &id, const HttpReply &answer)
{
    if (!wasDone(answer))
        return forget(id, answer);
    m_log.append({id, written(m_known[id].asked, answer), {}, {}},
                 [this, id, answer](const Result<store::Committed> &) {
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
