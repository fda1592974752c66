// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallsApi.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/access/AccessWords.h"

#include <array>
#include <memory>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t maxClaimer = 100;

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

Result<std::optional<Outcome>> outcomeIn(const ApiRequest &request)
{
    const auto text = request.queryValue("outcome");
    if (!text || text->empty())
        return std::optional<Outcome>();
    const auto outcome = outcomeFromName(*text);
    if (!outcome)
        return wrongParameter("outcome", *text, "answered, voicemail, missed, abandoned, rejected or failed");
    return outcome;
}

Result<store::CallFilter> filterOf(const ApiRequest &request)
{
    const auto known =
        onlyParameters(request, {"tenant", "outcome", "from", "since", "until", "q", "after", "limit"});
    if (!known)
        return known.error();
    const auto outcome = outcomeIn(request);
    const auto since = timeIn(request, "since");
    const auto until = timeIn(request, "until");
    const auto limit = limitIn(request, store::CallFilter{}.limit);
    if (!outcome || !since || !until || !limit)
        return !outcome ? outcome.error() : !since ? since.error() : !until ? until.error() : limit.error();
    store::CallFilter filter;
    filter.tenant = request.queryValue("tenant").value_or("");
    filter.outcome = *outcome;
    filter.from = request.queryValue("from").value_or("");
    filter.since = *since;
    filter.until = *until;
    filter.q = request.queryValue("q").value_or("");
    filter.after = request.queryValue("after").value_or("");
    filter.limit = *limit;
    return filter;
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

/// Why a call cannot be claimed, nothing when it can.
std::optional<Error> reasonAgainstClaim(const CallSummary &call)
{
    if (!call.outcome)
        return Error{ErrorCode::Conflict, "this call is still running: it can be claimed when it has ended"};
    if (*call.outcome != Outcome::Missed && *call.outcome != Outcome::Voicemail)
        return Error{ErrorCode::Conflict, "this call was " + std::string(outcomeName(*call.outcome)) +
                                              ": only missed calls and voicemails are claimed"};
    if (!call.claimedBy.empty())
        return Error{ErrorCode::Conflict, "this call is already claimed by " + call.claimedBy};
    return std::nullopt;
}

Event claimEvent(const CallSummary &call, const std::string &by, Instant now)
{
    Event event;
    event.at = now;
    event.kind = EventKind::MissedClaimed;
    event.tenant = call.tenant;
    event.call = call.sid;
    event.test = call.test;
    event.by = by;
    event.why = by + " took over this call from the console.";
    return event;
}

} // namespace

CallsApi::CallsApi(store::CallStore &log, LiveCalls &calls, Executor &executor)
    : m_log(log)
    , m_calls(calls)
    , m_executor(executor)
{
}

void CallsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/calls",
              [this](const ApiRequest &request, const Reply &reply) { list(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/calls/{sid}",
              [this](const ApiRequest &request, const Reply &reply) { show(request, reply); });
    table.add(Access::Operator, Method::Post, "/api/v1/calls/{sid}/claim",
              [this](const ApiRequest &request, const Reply &reply) { claim(request, reply); });
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

void CallsApi::show(const ApiRequest &request, const Reply &reply)
{
    readForApi(m_executor, reply, [this, sid = CallSid(std::string(request.parameter("sid"))), reply] {
        const auto detail = m_log.call(sid);
        m_executor.post(
            [reply, done = detail ? detailReply(*detail) : errorReply(detail.error())] { reply(done); });
    });
}

void CallsApi::claim(const ApiRequest &request, const Reply &reply)
{
    ApiBody body(request.body.empty() ? std::string_view("{}") : std::string_view(request.body), {"by"});
    std::string by = body.text("by");
    if (by.size() > maxClaimer)
        body.fail("by", by, "a name of at most 100 bytes");
    if (!body.isGood())
        return reply(errorReply(body.error()));
    by = authorOf(by, request.tokenName);
    const std::string sid(request.parameter("sid"));
    if (!m_claiming.insert(sid).second)
        return reply(problem(409, "somebody else is claiming this call right now"));
    const Reply refuse = [this, sid, reply](HttpReply busy) {
        m_claiming.erase(sid);
        reply(std::move(busy));
    };
    readForApi(m_executor, refuse, [this, sid, by, reply] {
        auto detail = m_log.call(CallSid(sid));
        m_executor.post([this, sid, by, reply, detail = std::move(detail)] {
            const auto against =
                detail ? reasonAgainstClaim(detail->call) : std::optional<Error>(detail.error());
            if (!against)
                return writeClaim(detail->call, by, reply);
            m_claiming.erase(sid);
            reply(errorReply(*against));
        });
    });
}

void CallsApi::writeClaim(const CallSummary &call, const std::string &by, const Reply &reply)
{
    const Event event = claimEvent(call, by, m_executor.now());
    CallSummary claimed = call;
    claimed.claimedBy = by;
    store::Record record;
    record.events = {event};
    m_log.append(std::move(record), [this, claimed, event, reply](const Result<store::Committed> &committed) {
        m_executor.post([this, claimed, event, reply, isCommitted = committed.hasValue(),
                         done = committed ? jsonReply(200, "{\"call\":" + toJson(claimed) + '}')
                                          : errorReply(committed.error())] {
            m_claiming.erase(claimed.sid.value);
            if (isCommitted && m_calls.find(claimed.sid))
                m_calls.apply(std::array{event});
            reply(done);
        });
    });
}

} // namespace ringdown::relay
