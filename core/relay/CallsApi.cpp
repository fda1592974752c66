// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallsApi.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

namespace ringdown::relay {
namespace {

Result<std::optional<Instant>> timeIn(const ApiRequest &request, std::string_view name)
{
    const auto text = request.queryValue(name);
    if (!text)
        return std::optional<Instant>();
    const auto at = parseRfc3339(*text);
    if (!at)
        return wrongParameter(name, *text, "a time with offset such as 2026-11-26T10:00:00-08:00");
    return std::optional<Instant>(at->at);
}

/// Puts what is said of one field where the store finds it soonest.
void take(CallSelection &selection, CallField field, Sense sense, std::vector<CallCondition> conditions)
{
    const bool isOne = sense == Sense::Wanted && conditions.size() == 1 && !conditions.front().text.empty();
    const std::string &text = conditions.front().text;
    if (isOne && field == CallField::Tenant)
        selection.tenant = text;
    else if (isOne && field == CallField::Outcome)
        selection.outcome = outcomeFromName(text);
    else if (isOne && field == CallField::From)
        selection.from = text;
    else
        std::move(conditions.begin(), conditions.end(), std::back_inserter(selection.also));
}

/// One parameter of a search; false when its name is none of a search's.
Result<bool> takeParameter(CallSelection &selection, const std::string &name, const std::string &value)
{
    const Sense sense = name.starts_with('-') ? Sense::Unwanted : Sense::Wanted;
    const auto field = fieldFromParameter(std::string_view(name).substr(sense == Sense::Unwanted ? 1 : 0));
    if (!field)
        return false;
    const bool mayBeEmpty = name == "tenant" || name == "outcome" || name == "from";
    if (value.empty() && mayBeEmpty)
        return true;
    auto conditions = conditionsFrom(*field, sense, value);
    if (!conditions)
        return wrongParameter(name, value, conditions.error().detail);
    take(selection, *field, sense, std::move(*conditions));
    return true;
}

Result<CallSelection> selectionOf(const ApiRequest &request, std::initializer_list<std::string_view> others)
{
    CallSelection selection;
    for (const auto &[name, value] : request.query) {
        if (std::find(others.begin(), others.end(), name) != others.end())
            continue;
        const auto taken = takeParameter(selection, name, value);
        if (!taken)
            return taken.error();
        if (!*taken)
            return wrongParameter(
                name, value,
                "no such parameter; known are tenant, outcome, from, to, tier, who, route, has, length, "
                "revision, during and words, all with - in front too, and since, until, q, after and limit");
    }
    const auto since = timeIn(request, "since");
    const auto until = timeIn(request, "until");
    if (!since || !until)
        return since ? until.error() : since.error();
    selection.since = *since;
    selection.until = *until;
    selection.q = request.queryValue("q").value_or("");
    return selection;
}

Result<store::CallFilter> filterOf(const ApiRequest &request)
{
    auto selection = selectionOf(request, {"since", "until", "q", "after", "limit"});
    const auto limit = limitIn(request, store::CallFilter{}.limit);
    if (!selection || !limit)
        return selection ? limit.error() : selection.error();
    store::CallFilter filter{std::move(*selection), {}};
    filter.after = request.queryValue("after").value_or("");
    filter.limit = *limit;
    return filter;
}

HttpReply countReply(const store::CallCount &count)
{
    return jsonReply(200, "{\"calls\":" + std::to_string(count.calls) +
                              ",\"isAtLeast\":" + (count.isAtLeast ? "true}" : "false}"));
}

HttpReply pageReply(const store::CallPage &page)
{
    std::vector<std::string> calls;
    for (const CallSummary &call : page.calls)
        calls.push_back(toJson(call));
    return listReply("calls", calls, page.next);
}

HttpReply detailReply(const store::CallDetail &detail)
{
    std::string body = "{\"call\":" + toJson(detail.call) + ",\"events\":[";
    for (std::size_t i = 0; i < detail.eventJson.size(); ++i) {
        if (i > 0)
            body += ',';
        body += detail.eventJson[i];
    }
    body += "]}";
    return jsonReply(200, std::move(body));
}

} // namespace

CallsApi::CallsApi(store::CallStore &log, Executor &executor)
    : m_log(log)
    , m_executor(executor)
{
}

void CallsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/calls",
              [this](const ApiRequest &request, const Reply &reply) { list(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/calls/count",
              [this](const ApiRequest &request, const Reply &reply) { count(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/calls/{sid}",
              [this](const ApiRequest &request, const Reply &reply) { show(request, reply); });
}

void CallsApi::list(const ApiRequest &request, const Reply &reply)
{
    const auto filter = filterOf(request);
    if (!filter)
        return reply(errorReply(filter.error()));
    readForApi(m_executor, reply, [this, filter = *filter, reply] {
        const auto page = m_log.calls(filter);
        m_executor.post([reply, done = page ? pageReply(*page) : errorReply(page.error())] { reply(done); });
    });
}

void CallsApi::count(const ApiRequest &request, const Reply &reply)
{
    const auto selection = selectionOf(request, {"since", "until", "q"});
    if (!selection)
        return reply(errorReply(selection.error()));
    readForApi(m_executor, reply, [this, selection = *selection, reply] {
        const auto counted = m_log.countCalls(selection);
        m_executor.post(
            [reply, done = counted ? countReply(*counted) : errorReply(counted.error())] { reply(done); });
    });
}

void CallsApi::show(const ApiRequest &request, const Reply &reply)
{
    readForApi(m_executor, reply, [this, sid = CallSid(std::string(request.parameter("sid"))), reply] {
        const auto detail = m_log.call(sid);
        m_executor.post(
            [reply, done = detail ? detailReply(*detail) : errorReply(detail.error())] { reply(done); });
    });
}

} // namespace ringdown::relay
