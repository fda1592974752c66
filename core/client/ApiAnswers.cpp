// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ApiAnswers.h"

#include "core/base/EventJson.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace ringdown::client {
namespace {

using nlohmann::json;

Error malformed(const std::string &what)
{
    return {ErrorCode::BadInput, "the relay's answer is not understood: " + what};
}

json parsed(std::string_view text)
{
    return json::parse(text, nullptr, false);
}

/// A member as text, "" when it is absent, null or of another type.
std::string textOf(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

const json *memberOf(const json &object, const char *name, bool (json::*is)() const noexcept)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(name);
    return it != object.end() && ((*it).*is)() ? &*it : nullptr;
}

std::vector<plan::Problem> problemsIn(const json &object, const char *name)
{
    std::vector<plan::Problem> problems;
    if (const json *list = memberOf(object, name, &json::is_array)) {
        for (const json &item : *list) {
            if (item.is_object())
                problems.push_back({textOf(item, "path"), textOf(item, "value"), textOf(item, "expected")});
        }
    }
    return problems;
}

Result<CallSummary> callIn(const json &object)
{
    const json *call = memberOf(object, "call", &json::is_object);
    if (!call)
        return malformed("'call' is missing");
    return readCallSummary(*call);
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 429:
        return ErrorCode::Refused;
    case 404:
        return ErrorCode::NotFound;
    case 409:
    case 412:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    default:
        return status >= 500 ? ErrorCode::Unavailable : ErrorCode::BadInput;
    }
}

} // namespace

Result<CallPage> readCallPage(std::string_view text)
{
    const json object = parsed(text);
    const json *calls = memberOf(object, "calls", &json::is_array);
    if (!calls)
        return malformed("'calls' is missing");
    CallPage page;
    page.calls.reserve(calls->size());
    for (const json &item : *calls) {
        auto call = readCallSummary(item);
        if (!call)
            return call.error();
        page.calls.push_back(std::move(*call));
    }
    if (const std::string next = textOf(object, "next"); !next.empty())
        page.next = next;
    return page;
}

Result<CallCount> readCallCount(std::string_view text)
{
    const json object = parsed(text);
    const json *calls = memberOf(object, "calls", &json::is_number_integer);
    if (!calls)
        return malformed("'calls' is missing");
    const json *isAtLeast = memberOf(object, "isAtLeast", &json::is_boolean);
    return CallCount{calls->get<std::int64_t>(), isAtLeast && isAtLeast->get<bool>()};
}

Result<CallDetail> readCallDetail(std::string_view text)
{
    const json object = parsed(text);
    auto call = callIn(object);
    const json *events = memberOf(object, "events", &json::is_array);
    if (!call || !events)
        return call ? malformed("'events' is missing") : call.error();
    CallDetail detail{std::move(*call), {}};
    for (const json &item : *events) {
        // A kind that a later relay knows and this program does not is left out, like on the feed.
        if (auto event = readEvent(item))
            detail.events.push_back(std::move(*event));
    }
    return detail;
}

Result<CallSummary> readOrderedCall(std::string_view text, const CallSid &sid)
{
    const json object = parsed(text);
    const json *call = memberOf(object, "call", &json::is_object);
    auto summary = readCallSummary(call ? *call : object);
    if (!summary)
        return summary;
    if (summary->sid != sid)
        return malformed(summary->sid.isEmpty() ? "'call' is missing" : "it is about another call");
    return summary;
}

Result<RevisionPage> readRevisions(std::string_view text)
{
    const json object = parsed(text);
    const json *list = memberOf(object, "revisions", &json::is_array);
    if (!list)
        return malformed("'revisions' is missing");
    RevisionPage page;
    if (const std::string next = textOf(object, "next"); !next.empty())
        page.next = next;
    for (const json &item : *list) {
        const json *number = memberOf(item, "revision", &json::is_number_integer);
        const auto at = number ? parseRfc3339(textOf(item, "at")) : malformed("a revision has no number");
        if (!at)
            return at.error();
        page.revisions.push_back(
            {number->get<std::int64_t>(), at->at, textOf(item, "author"), textOf(item, "note")});
    }
    return page;
}

Result<Pushed> readPushed(std::string_view text)
{
    const json object = parsed(text);
    const json *revision = memberOf(object, "revision", &json::is_number_integer);
    if (!revision)
        return malformed("'revision' is missing");
    return Pushed{revision->get<std::int64_t>(), problemsIn(object, "warnings")};
}

Result<std::vector<plan::Problem>> readWarnings(std::string_view text)
{
    const json object = parsed(text);
    if (!memberOf(object, "warnings", &json::is_array))
        return malformed("'warnings' is missing");
    return problemsIn(object, "warnings");
}

Result<CallSid> readTestCall(std::string_view text)
{
    const json object = parsed(text);
    std::string sid = object.is_object() ? textOf(object, "sid") : std::string();
    if (sid.empty())
        return malformed("'sid' is missing");
    return CallSid(std::move(sid));
}

Result<LiveTestPreview> readLiveTest(std::string_view text)
{
    const json object = parsed(text);
    const json *phones = memberOf(object, "phones", &json::is_array);
    if (!phones || textOf(object, "to").empty())
        return malformed(phones ? "'to' is missing" : "'phones' is missing");
    LiveTestPreview preview;
    preview.to = textOf(object, "to");
    preview.from = textOf(object, "from");
    preview.whyNot = textOf(object, "whyNot");
    preview.seconds = object.value("seconds", json()).is_number_integer() ? object["seconds"].get<int>() : 0;
    for (const json &phone : *phones) {
        if (!phone.is_object())
            continue;
        const json *after = memberOf(phone, "after", &json::is_number_integer);
        preview.phones.push_back({after ? after->get<int>() : 0, ContactId(textOf(phone, "contact")),
                                  textOf(phone, "name"), textOf(phone, "phone"),
                                  TierId(textOf(phone, "tier"))});
    }
    return preview;
}

Result<std::int64_t> readRevisionTag(std::string_view etag)
{
    std::int64_t revision = 0;
    if (etag.size() < 3 || etag.front() != '"' || etag.back() != '"')
        return malformed("the plan comes without its revision");
    const char *end = etag.data() + etag.size() - 1;
    const auto read = std::from_chars(etag.data() + 1, end, revision);
    if (read.ec != std::errc() || read.ptr != end)
        return malformed("the plan's revision is not a number");
    return revision;
}

ApiFailure readFailure(int status, std::string_view body)
{
    ApiFailure failure;
    failure.status = status;
    const json object = parsed(body);
    if (object.is_object()) {
        failure.title = textOf(object, "title");
        failure.problems = problemsIn(object, "errors");
    }
    const std::string detail = object.is_object() ? textOf(object, "detail") : std::string();
    failure.error = {codeOf(status), !detail.empty() ? detail
                                     : !failure.title.empty()
                                         ? failure.title
                                         : "the relay answered with status " + std::to_string(status)};
    return failure;
}

} // namespace ringdown::client
