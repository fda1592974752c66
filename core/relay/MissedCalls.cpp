// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MissedCalls.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr int recalledFirst = 100; ///< of each outcome
constexpr int recalledAtOnce = 500;

struct Summaries {
    std::vector<CallSummary> calls;
    bool isWhole = true;
};

bool mayMatter(const CallSummary &call, Instant now)
{
    return call.outcome && ((call.claimedBy.empty() && !call.test) ||
                            call.endedAt.value_or(call.startedAt) >= now - MissedCalls::claimedKept);
}

Result<Summaries> summariesOf(store::CallStore &log, store::CallFilter filter, Instant now, Reach reach)
{
    Summaries read;
    filter.limit = reach == Reach::Newest ? recalledFirst : recalledAtOnce;
    while (read.calls.size() < MissedCalls::mostKept) {
        const auto page = log.calls(filter);
        if (!page)
            return page.error();
        std::copy_if(page->calls.begin(), page->calls.end(), std::back_inserter(read.calls),
                     [&](const CallSummary &call) { return mayMatter(call, now); });
        read.isWhole = !page->next || reach == Reach::Whole;
        if (!page->next || reach == Reach::Newest)
            break;
        filter.after = *page->next;
    }
    return read;
}

store::CallFilter endedAs(Outcome outcome, Instant now)
{
    store::CallFilter filter;
    filter.outcome = outcome;
    filter.since = now - MissedCalls::openKept;
    return filter;
}

/// Somebody may have been texted before they were answered.
store::CallFilter endedOtherwise(Instant now)
{
    store::CallFilter filter;
    filter.since = now - MissedCalls::claimedKept;
    for (const Outcome outcome : {Outcome::Missed, Outcome::Voicemail})
        filter.also.push_back({CallField::Outcome, Sense::Unwanted, std::string(outcomeName(outcome)), {}});
    return filter;
}

/// Missed ones and voicemails, the newest that are kept.
Result<Summaries> summaries(store::CallStore &log, Instant now, Reach reach)
{
    auto all = summariesOf(log, endedAs(Outcome::Missed, now), now, reach);
    const auto voicemails = all ? summariesOf(log, endedAs(Outcome::Voicemail, now), now, reach) : all;
    if (!voicemails)
        return voicemails.error();
    all->calls.insert(all->calls.end(), voicemails->calls.begin(), voicemails->calls.end());
    std::stable_sort(all->calls.begin(), all->calls.end(),
                     [](const CallSummary &a, const CallSummary &b) { return a.startedAt > b.startedAt; });
    all->calls.resize(std::min(all->calls.size(), MissedCalls::mostKept));
    all->isWhole = all->isWhole && voicemails->isWhole;
    auto others = summariesOf(log, endedOtherwise(now), now, reach);
    if (!others)
        return others.error();
    all->calls.insert(all->calls.end(), others->calls.begin(), others->calls.end());
    all->isWhole = all->isWhole && others->isWhole;
    return all;
}

bool isOfInterest(const routing::MissedCall &call)
{
    const bool isDrill = call.test && !call.isLiveTest; // of which nobody got a text
    return !isDrill && (call.isOpen() || !call.claimedBy.empty() || !call.texted.empty());
}

/// Those that run, and about which somebody was texted.
Result<std::vector<routing::MissedCall>> runningOnes(store::CallStore &log)
{
    const auto events = log.eventsOfRunningCalls();
    if (!events)
        return events.error();
    std::map<std::string, routing::MissedCall> all;
    for (const Event &event : *events)
        routing::apply(all[event.call.value], event);
    std::vector<routing::MissedCall> texted;
    for (auto &[sid, call] : all) {
        if (!call.texted.empty() && isOfInterest(call))
            texted.push_back(std::move(call));
    }
    return texted;
}

/// Those that are to be had first, then the newest.
auto rankOf(const routing::MissedCall &call)
{
    return std::pair(call.isClaimable(), call.cameAt());
}

/// Whether a reply to a text about this call may mean it by now.
bool mayBeMeant(const routing::TenantPlan &tenant, const routing::MissedCall &call, Instant by)
{
    return call.isClaimable() || !call.claimedBy.empty() || !call.endedAt ||
           by - *call.endedAt <= routing::repliesCountFor(tenant, call);
}

/// Whether what this phone was told of it last came after that.
bool isToldAfter(const routing::MissedCall &call, const std::string &number, const std::string &phone,
                 Instant by)
{
    const auto at = call.textedAt(number, phone);
    const bool isDoubtful = std::any_of(call.texted.begin(), call.texted.end(), [&](const auto &text) {
        return text.from == number && text.to == phone && text.isAtMost && text.at == at;
    });
    return at && *at > by && !isDoubtful;
}

/// Who has it, where a claim or a return that is known is newer than what was read.
void keepHolder(routing::MissedCall &read, const routing::MissedCall &known)
{
    if (!known.handedOverAt || (read.handedOverAt && *read.handedOverAt > *known.handedOverAt))
        return;
    read.claimedBy = known.claimedBy;
    read.claimant = known.claimant;
    read.handedOverAt = known.handedOverAt;
    read.reopenedAt = known.reopenedAt;
    read.returns = std::max(read.returns, known.returns);
}

/// Tests first, then what nobody can claim, the oldest first.
auto forgettingRank(const routing::MissedCall &call)
{
    return std::tuple(!call.test, call.isClaimable(), call.cameAt());
}

} // namespace

Result<MissedCalls::Recalled> MissedCalls::fromLog(store::CallStore &log, Instant now, Reach reach,
                                                   const IsOver &isOver)
{
    auto running = runningOnes(log); // first: one that ends meanwhile is read again
    if (!running)
        return running.error();
    const auto found = summaries(log, now, reach);
    if (!found)
        return found.error();
    Recalled recalled{std::move(*running), found->isWhole};
    for (const CallSummary &summary : found->calls) {
        if (isOver && isOver())
            return readingEnds();
        const auto detail = log.call(summary.sid);
        if (!detail && detail.error().code == ErrorCode::NotFound)
            continue; // deleted because of its age, a moment ago
        auto call = detail ? missedCallOf(*detail) : Result<routing::MissedCall>(detail.error());
        if (!call)
            return call.error();
        if (isOfInterest(*call))
            recalled.calls.push_back(std::move(*call));
    }
    return recalled;
}

void MissedCalls::fill(std::vector<routing::MissedCall> calls)
{
    for (routing::MissedCall &call : calls) {
        if (const routing::MissedCall *known = find(call.sid))
            keepHolder(call, *known);
        const std::string sid = call.sid.value;
        m_calls.insert_or_assign(sid, std::move(call));
    }
}

void MissedCalls::apply(std::span<const Event> events)
{
    for (const Event &event : events) {
        const auto known = m_calls.find(event.call.value);
        if (event.call.isEmpty() || (event.test && known == m_calls.end() && !isOfLiveTest(event)))
            continue;
        if (known != m_calls.end())
            routing::apply(known->second, event);
        else if (event.kind == EventKind::TextQueued && !event.contact.isEmpty())
            routing::apply(m_calls.emplace(event.call.value, begun(event.call)).first->second, event);
    }
}

bool MissedCalls::isOfLiveTest(const Event &event) const
{
    const routing::CallState *call = m_live.find(event.call);
    return call && call->isLiveTest;
}

void MissedCalls::clampTimes(Instant now)
{
    for (auto &[sid, call] : m_calls)
        routing::clampTimes(call, now);
}

void MissedCalls::takeBack(std::span<const Event> events)
{
    for (const Event &event : events) {
        const auto known = m_calls.find(event.call.value);
        if (event.kind != EventKind::MissedClaimed || known == m_calls.end())
            continue;
        routing::MissedCall &call = known->second;
        if (call.claimedBy != event.by || call.claimant != event.contact)
            continue;
        call.claimedBy.clear();
        call.claimant = {};
    }
}

void MissedCalls::leaveAs(const routing::MissedCall &before)
{
    const auto known = m_calls.find(before.sid.value);
    if (known == m_calls.end() || !known->second.claimedBy.empty())
        return;
    routing::MissedCall &call = known->second;
    call.claimedBy = before.claimedBy;
    call.claimant = before.claimant;
    call.handedOverAt = before.handedOverAt;
    call.reopenedAt = before.reopenedAt;
    call.returns = before.returns;
}

/// What was known of a call before the first text about it.
routing::MissedCall MissedCalls::begun(const CallSid &sid) const
{
    routing::MissedCall call;
    const routing::CallState *state = m_live.find(sid);
    if (!state)
        return call;
    call.test = state->test;
    call.isLiveTest = state->isLiveTest;
    call.from = state->from;
    call.to = state->to;
    call.callerName = state->callerName;
    call.startedAt = state->startedAt;
    call.endedAt = state->endedAt;
    if (state->endedAt)
        call.outcome = state->disposition();
    routing::wentThrough(call, state->entryRoute);
    routing::wentThrough(call, state->route);
    routing::takeAnswer(call, *state);
    call.claimedBy = state->claimedBy;
    if (state->handedOverAt != routing::Moment())
        call.handedOverAt = state->handedOverAt.at;
    return call;
}

const routing::MissedCall *MissedCalls::find(const CallSid &sid) const
{
    const auto call = m_calls.find(sid.value);
    return call == m_calls.end() ? nullptr : &call->second;
}

const routing::MissedCall *MissedCalls::newestFor(const routing::TenantPlan &tenant,
                                                  const std::string &number, const std::string &phone,
                                                  Instant by) const
{
    const routing::MissedCall *newest = nullptr;
    for (const auto &[sid, call] : m_calls) {
        if (!call.isTextedBy(number, phone, by) || call.test || !mayBeMeant(tenant, call, by))
            continue;
        if (!newest || rankOf(call) > rankOf(*newest))
            newest = &call;
    }
    return newest;
}

const routing::MissedCall *MissedCalls::testToldLast(const std::string &number, const std::string &phone,
                                                     Instant by) const
{
    const routing::MissedCall *last = nullptr;
    std::optional<Instant> toldAt;
    for (const auto &[sid, call] : m_calls) {
        const auto at = call.textedAt(number, phone);
        if (!at || isToldAfter(call, number, phone, by) ||
            (toldAt && (*at < *toldAt || (*at == *toldAt && call.test))))
            continue;
        last = &call;
        toldAt = at;
    }
    return last && last->mayBeRepliedTo(phone) ? last : nullptr;
}

const routing::MissedCall *MissedCalls::newestToCallBack(const routing::TenantPlan &tenant,
                                                         const std::string &number,
                                                         const plan::Contact &contact) const
{
    const routing::MissedCall *newest = nullptr;
    for (const auto &[sid, call] : m_calls) {
        if (call.tenant != tenant.tenant.id || !call.textedAt(number, contact.phone.e164()) ||
            !routing::mayCallBack(tenant, call, contact))
            continue;
        if (!newest || rankOf(call) > rankOf(*newest))
            newest = &call;
    }
    return newest;
}

std::vector<const routing::MissedCall *> MissedCalls::open() const
{
    std::vector<const routing::MissedCall *> calls;
    for (const auto &[sid, call] : m_calls) {
        if (call.isOpen() && !call.texted.empty())
            calls.push_back(&call);
    }
    return calls;
}

void MissedCalls::forgetOld(Instant now)
{
    clampTimes(now);
    std::erase_if(m_calls, [&](const auto &entry) {
        const routing::MissedCall &call = entry.second;
        const auto kept = call.endedAt && !call.isOpen() ? claimedKept : openKept;
        const Instant since = call.endedAt.value_or(call.texted.empty() ? now : call.texted.back().at);
        return since < now - kept;
    });
    while (m_calls.size() > mostKept) {
        const auto oldest =
            std::min_element(m_calls.begin(), m_calls.end(), [](const auto &a, const auto &b) {
                return forgettingRank(a.second) < forgettingRank(b.second);
            });
        m_calls.erase(oldest);
    }
}

Result<routing::MissedCall> missedCallOf(const store::CallDetail &detail)
{
    routing::MissedCall call;
    for (const std::string &text : detail.eventJson) {
        const auto event = eventFromJson(text);
        if (!event)
            return event.error();
        routing::apply(call, *event);
    }
    return call;
}

std::vector<store::OutboxRow> outboxRows(const routing::MissedCall &call,
                                         const std::vector<routing::TextEffect> &texts)
{
    std::vector<store::OutboxRow> rows;
    for (const routing::TextEffect &text : texts)
        rows.push_back(
            {text.id, call.tenant, call.sid, text.from, text.to, text.body, call.test && !call.isLiveTest});
    for (store::OutboxRow &row : rows)
        row.isLiveTest = call.isLiveTest;
    return rows;
}

} // namespace ringdown::relay
