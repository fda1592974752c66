// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ClaimsApi.h"

#include "core/base/EventAbout.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiReads.h"
#include "core/relay/CalledBack.h"
#include "core/relay/OnceAnswer.h"
#include "core/relay/access/AccessWords.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t maxClaimer = 100;

Error refusal(std::string why)
{
    return {ErrorCode::Conflict, std::move(why)};
}

/// Whether nobody need call back: it ended otherwise, or somebody talks with the caller.
bool isSettled(std::optional<Outcome> outcome, const routing::MissedCall &known)
{
    return outcome ? outcome != Outcome::Missed && outcome != Outcome::Voicemail : known.isAnswered();
}

/// Why a call cannot be claimed, nothing when it can.
std::optional<Error> reasonAgainstClaim(std::optional<Outcome> outcome, const routing::MissedCall &known,
                                        const routing::Claimer &holder)
{
    if (isSettled(outcome, known))
        return refusal("this call was " + std::string(outcomeName(outcome.value_or(Outcome::Answered))) +
                       ": only missed calls and voicemails are claimed");
    if (!holder.name.empty())
        return refusal("this call is already claimed by " + holder.name);
    if (!outcome && !known.isClaimable())
        return refusal("this call is still running and nobody was texted about it: it can be claimed when it "
                       "has ended");
    return std::nullopt;
}

/// Why a call cannot be given back, nothing when it can.
std::optional<Error> reasonAgainstReturn(std::optional<Outcome> outcome, const routing::MissedCall &known,
                                         const routing::Claimer &holder, bool wasCalledBack)
{
    if (holder.name.empty())
        return refusal("nobody has claimed this call, so it cannot be given back");
    if (isSettled(outcome, known))
        return refusal("this call was " + std::string(outcomeName(outcome.value_or(Outcome::Answered))) +
                       " after " + holder.name + " had claimed it: there is nothing to give back");
    if (wasCalledBack)
        return refusal("the caller was called back already, so this call stays with " + holder.name);
    return std::nullopt;
}

std::string claimWhy(const std::string &by)
{
    return by + " took over this call from the console.";
}

std::string returnWhy(const std::string &by, const routing::Claimer &holder)
{
    return personOf(by) == personOf(holder.name)
               ? by + " gave this call back."
               : by + " gave this call back, which " + personOf(holder.name) + " had claimed.";
}

Event handOverEvent(EventKind kind, const CallSummary &call, const std::string &by, std::string why,
                    Instant now)
{
    Event event = eventAbout(call, kind, std::move(why), now);
    event.by = by;
    return event;
}

} // namespace

ClaimsApi::ClaimsApi(store::CallStore &log, LiveCalls &calls, Executor &executor)
    : m_log(log)
    , m_calls(calls)
    , m_executor(executor)
{
}

void ClaimsApi::useMissedCalls(MissedCalls &missed, const PlanShelf &plans)
{
    m_missed = &missed;
    m_plans = &plans;
}

void ClaimsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Operator, Method::Post, "/api/v1/calls/{sid}/claim",
              [this](const ApiRequest &request, const Reply &reply) { take(Deed::Claim, request, reply); });
    table.add(Access::Operator, Method::Post, "/api/v1/calls/{sid}/unclaim",
              [this](const ApiRequest &request, const Reply &reply) { take(Deed::Return, request, reply); });
}

void ClaimsApi::take(Deed deed, const ApiRequest &request, const Reply &reply)
{
    ApiBody body(request.body.empty() ? std::string_view("{}") : std::string_view(request.body), {"by"});
    const std::string by = body.text("by");
    if (by.size() > maxClaimer)
        body.fail("by", by, "a name of at most 100 bytes");
    if (!body.isGood())
        return reply(errorReply(body.error()));
    const Asked asked{deed, CallSid(std::string(request.parameter("sid"))), authorOf(by, request.tokenName),
                      request.once, reply};
    if (!m_deciding.insert(asked.sid.value).second)
        return reply(problem(409, "this call is being claimed or given back right now"));
    const Reply refuseBusy = [this, sid = asked.sid, reply](HttpReply busy) {
        m_deciding.erase(sid.value);
        reply(std::move(busy));
    };
    readForApi(m_executor, refuseBusy, [this, asked] {
        m_executor.post(
            [this, asked, found = std::make_shared<const Read>(read(asked))] { decide(asked, *found); });
    });
}

/// On a thread that may wait for the log.
ClaimsApi::Read ClaimsApi::read(const Asked &asked) const
{
    Read found{m_log.call(asked.sid), false};
    if (asked.deed == Deed::Claim || !found.detail)
        return found;
    const auto called = relay::wasCalledBack(m_log, *found.detail);
    if (!called)
        found.detail = called.error();
    found.wasCalledBack = called && *called;
    return found;
}

void ClaimsApi::decide(const Asked &asked, const Read &found)
{
    if (!found.detail)
        return refuse(asked, found.detail.error());
    const CallSummary &call = found.detail->call;
    if (asked.deed == Deed::Return)
        know(*found.detail);
    const auto known = knownOf(*found.detail);
    if (!known)
        return refuse(asked, known.error());
    const routing::Claimer holder = holderOf(call);
    const auto outcome = call.outcome ? call.outcome : known->outcome;
    const auto against = asked.deed == Deed::Claim
                             ? reasonAgainstClaim(outcome, *known, holder)
                             : reasonAgainstReturn(outcome, *known, holder, found.wasCalledBack);
    if (against)
        return refuse(asked, *against);
    write(asked, call);
}

void ClaimsApi::refuse(const Asked &asked, const Error &why)
{
    m_deciding.erase(asked.sid.value);
    asked.reply(errorReply(why));
}

/// A claimed call is forgotten after a day, and is texted about again when it is given back; one that is too
/// old to be kept when it is open is not, for an answer to the text would find no call.
void ClaimsApi::know(const store::CallDetail &detail)
{
    if (!m_missed || detail.call.test || m_missed->find(detail.call.sid))
        return;
    const Instant oldest = m_executor.now() - MissedCalls::openKept;
    if (detail.call.endedAt.value_or(detail.call.startedAt) < oldest)
        return;
    if (auto call = missedCallOf(detail); call && !call->texted.empty())
        m_missed->fill({std::move(*call)});
}

/// What happened a moment ago may not be in the log yet.
Result<routing::MissedCall> ClaimsApi::knownOf(const store::CallDetail &detail) const
{
    const routing::MissedCall *missed = m_missed ? m_missed->find(detail.call.sid) : nullptr;
    return missed ? Result<routing::MissedCall>(*missed) : missedCallOf(detail);
}

/// What was decided a moment ago may not be in the log yet.
routing::Claimer ClaimsApi::holderOf(const CallSummary &call) const
{
    const routing::MissedCall *missed = m_missed ? m_missed->find(call.sid) : nullptr;
    return missed ? routing::Claimer{missed->claimedBy, missed->claimant}
                  : routing::Claimer{call.claimedBy, {}};
}

/// What is written down, and texts to those who were told of the call.
store::Record ClaimsApi::recordOf(const Asked &asked, const CallSummary &call) const
{
    const bool isClaim = asked.deed == Deed::Claim;
    const std::string why = isClaim ? claimWhy(asked.by) : returnWhy(asked.by, holderOf(call));
    store::Record record;
    const routing::MissedCall *missed = m_missed ? m_missed->find(call.sid) : nullptr;
    Instant now = m_executor.now();
    if (missed && missed->handedOverAt)
        now = std::max(now, *missed->handedOverAt);
    const routing::TenantPlan *tenant =
        missed && m_plans->newest() ? m_plans->newest()->byId(call.tenant) : nullptr;
    if (!tenant) {
        record.events = {handOverEvent(isClaim ? EventKind::MissedClaimed : EventKind::MissedReturned, call,
                                       asked.by, why, now)};
        return record;
    }
    const std::string person = personOf(asked.by);
    routing::MissedDecision decision = isClaim ? routing::claimCall(*tenant, *missed, {person, {}}, why, now)
                                               : routing::returnCall(*tenant, *missed, person, why, now);
    record.outbox = outboxRows(*missed, decision.texts);
    record.events = std::move(decision.events);
    return record;
}

void ClaimsApi::write(const Asked &asked, const CallSummary &call)
{
    CallSummary changed = call;
    changed.claimedBy = asked.deed == Deed::Claim ? asked.by : std::string();
    const HttpReply done = jsonReply(200, "{\"call\":" + toJson(changed) + '}');
    const routing::MissedCall *known = m_missed ? m_missed->find(call.sid) : nullptr;
    const auto before = known ? std::optional(*known) : std::nullopt;
    store::Record record = recordOf(asked, call);
    const std::vector<Event> events = record.events;
    keepAnswer(record, asked.once, done);
    if (m_missed)
        m_missed->apply(events); // at once: a reply to the text may come meanwhile
    m_log.append(std::move(record), [this, asked, events, before,
                                     done](const Result<store::Committed> &committed) {
        m_executor.post([this, asked, events, before, isCommitted = committed.hasValue(),
                         answer = committed ? answerOf(*committed, done) : errorReply(committed.error())] {
            finish(asked, events, before, isCommitted);
            asked.reply(answer);
        });
    });
}

void ClaimsApi::finish(const Asked &asked, const std::vector<Event> &events,
                       const std::optional<routing::MissedCall> &before, bool isCommitted)
{
    m_deciding.erase(asked.sid.value);
    if (isCommitted && m_calls.find(asked.sid))
        m_calls.apply(events);
    if (isCommitted || !m_missed)
        return;
    if (asked.deed == Deed::Claim)
        m_missed->takeBack(events);
    else if (before)
        m_missed->leaveAs(*before);
}

} // namespace ringdown::relay
