// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/FoldedCalls.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/Sql.h"

#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t mostFolded = 1'000;     ///< in each of two generations
constexpr std::size_t mostSeenSids = 500'000; ///< in each of two filters
constexpr std::size_t mostLoadedSids = 100'000;

/// Uniform, whatever the keys are.
std::uint64_t mixed(const RunKey &key)
{
    std::uint64_t hash = (key.high ^ (key.low << 31 | key.low >> 33)) * 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30) ^ key.low) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace

bool canBeginCall(EventKind kind)
{
    switch (kind) {
    case EventKind::TextSent:
    case EventKind::TextDelivered:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
    case EventKind::VoicemailTranscribed:
    case EventKind::MissedClaimed:
    case EventKind::MissedReturned:
    case EventKind::VoicemailHeard:
    case EventKind::VoicemailDeleted:
        return false;
    case EventKind::CallReceived:
    case EventKind::RouteChosen:
    case EventKind::StepEntered:
    case EventKind::TierRinging:
    case EventKind::LegRinging:
    case EventKind::LegAnswered:
    case EventKind::LegAccepted:
    case EventKind::LegDeclined:
    case EventKind::LegFailed:
    case EventKind::LegCancelled:
    case EventKind::CallConnected:
    case EventKind::CallVoicemail:
    case EventKind::CallRejected:
    case EventKind::CallEnded:
    case EventKind::MenuPressed:
    case EventKind::VoicemailRecorded:
    case EventKind::TextQueued:
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::PlanPushed:
    case EventKind::RelayAlarm:
    case EventKind::RelayAlarmCleared:
    case EventKind::AccessChanged:
    case EventKind::TextsStopped:
    case EventKind::TextsResumed:
        return true;
    }
    return true;
}

Result<FoldedCalls> FoldedCalls::open(Database &index, Database &log)
{
    auto sids = RunWriter::open(index, RunKind::CallSids);
    auto lookUp = RunReader::open(index, RunKind::CallSids);
    auto ended = EndedCalls::open(index);
    auto left = LeftMessages::open(index);
    if (!sids || !lookUp || !ended || !left)
        return !sids ? sids.error() : !lookUp ? lookUp.error() : !ended ? ended.error() : left.error();
    FoldedCalls calls(index, log, std::move(*sids), std::move(*lookUp), std::move(*ended), std::move(*left));
    if (auto ready = calls.prepare(); !ready)
        return ready.error();
    return calls;
}

Result<void> FoldedCalls::prepare()
{
    const auto prepared = prepareAll(m_index, {{sql::callAt, &m_callAt},
                                               {sql::deleteCall, &m_deleteCall},
                                               {sql::insertCall, &m_insertCall},
                                               {sql::updateCall, &m_updateCall},
                                               {sql::peopleOfCall, &m_peopleOf}});
    if (!prepared)
        return prepared;
    return prepareAll(m_log, {{sql::event, &m_event}});
}

Result<void> FoldedCalls::loadSeenSids()
{
    auto loaded = m_lookUp.each([&](const RunKey &key) {
        m_seenSids->testAndAdd(mixed(key));
        return ++m_seenCount < mostLoadedSids;
    });
    m_knowsSeenSids = loaded.hasValue();
    return loaded;
}

Result<void> FoldedCalls::reload()
{
    return m_sids.reload();
}

Result<void> FoldedCalls::apply(const Event &event, std::int64_t row)
{
    if (!m_last || m_last->state.sid != event.call) {
        const auto call = folded(event);
        if (!call)
            return call.error();
        if (!*call)
            return {};
        m_last = *call;
    }
    note(*m_last, event, row);
    if (!std::exchange(m_last->isDirty, true))
        m_dirty.push_back(m_last);
    return {};
}

void FoldedCalls::note(Folded &call, const Event &event, std::int64_t row)
{
    routing::apply(call.state, event);
    if (call.lastRow == 0)
        call.firstHeard = event.at;
    if (call.lastRow != row)
        appendSeq(call.rows, call.lastRow, row);
    call.lastRow = row;
}

/// Nothing for an event of a call that is dropped.
Result<FoldedCalls::Folded *> FoldedCalls::folded(const Event &event)
{
    const auto [it, isNew] = m_calls.try_emplace(event.call.value);
    if (!isNew)
        return &it->second;
    if (auto older = m_olderCalls.extract(event.call.value)) {
        it->second = std::move(older.mapped());
        return &it->second;
    }
    if (isCertainlyNew(event))
        return &it->second;
    if (auto loaded = load(it->second, event.call); !loaded)
        return loaded.error();
    if (it->second.id != 0 || canBeginCall(event.kind))
        return &it->second;
    m_calls.erase(it);
    return nullptr;
}

/// A carrier's SID is used once, so only a call.received of late can come twice; any other event may belong
/// to a call of long ago.
bool FoldedCalls::isCertainlyNew(const Event &event)
{
    if (++m_seenCount > mostSeenSids) {
        m_olderSeenSids = std::exchange(m_seenSids, std::make_unique<KeyFilter>());
        m_seenCount = 1;
    }
    const std::uint64_t hash = mixed(sidKey(packedSid(event.call.value)));
    const bool wasSeen = m_seenSids->testAndAdd(hash) || m_olderSeenSids->contains(hash);
    return m_knowsSeenSids && !wasSeen && event.kind == EventKind::CallReceived;
}

Result<void> FoldedCalls::load(Folded &call, const CallSid &sid)
{
    const auto isThere = findRow(call, sid);
    if (!isThere || !*isThere)
        return isThere ? Result<void>() : Result<void>(isThere.error());
    const std::string rows = std::exchange(call.rows, {});
    Event event;
    for (const std::int64_t seq : seqsFrom(rows)) {
        const Rewinding rewinding(m_event->with(seq));
        const auto row = m_event->next();
        if (!row)
            return row.error();
        EventReader reader(m_event->text(0), seq);
        for (auto more = *row ? reader.next(event) : Result<bool>(false); !more || *more;
             more = reader.next(event)) {
            if (!more)
                return more.error();
            if (event.call == sid)
                note(call, event, seq);
        }
    }
    return {};
}

Result<bool> FoldedCalls::findRow(Folded &call, const CallSid &sid)
{
    const std::string packed = packedSid(sid.value);
    const auto ids = m_lookUp.find(sidKey(packed));
    if (!ids)
        return ids.error();
    for (const std::int64_t id : *ids) {
        const Rewinding rewinding(m_callAt->with(id));
        const auto row = m_callAt->next();
        if (!row)
            return row.error();
        if (!*row || m_callAt->text(0) != packed)
            continue;
        call.id = id;
        call.rows = m_callAt->text(1);
        return true;
    }
    return false;
}

Result<void> FoldedCalls::store(People &people)
{
    m_newSids.clear();
    for (Folded *call : m_dirty) {
        call->isDirty = false;
        if (auto stored = storeOne(*call, people); !stored)
            return stored;
    }
    m_dirty.clear();
    return m_sids.add(m_newSids);
}

Result<void> FoldedCalls::storeOne(Folded &call, People &people)
{
    const CallSummary summary = routing::summarize(call.state);
    auto stored = storeRow(call, summary, people);
    return stored && summary.endedAt ? storeEnded(call, summary, people) : stored;
}

Result<void> FoldedCalls::storeEnded(const Folded &call, const CallSummary &summary, People &people)
{
    const auto tenant = people.tenantNumber(summary.tenant.value);
    const auto caller = people.partyNumber(summary.from, summary.callerName);
    if (!tenant || !caller)
        return tenant ? caller.error() : tenant.error();
    if (auto put = m_left.put(call.id, *tenant, call.state); !put)
        return put;
    return m_ended.put(call.id, *tenant, *caller, call.state);
}

/// What stands in other tables about a call, while it has its row.
Result<void> FoldedCalls::dropBeside(std::int64_t id)
{
    if (auto dropped = m_left.drop(id); !dropped)
        return dropped;
    return m_ended.drop(id);
}

Result<void> FoldedCalls::storeRow(Folded &call, const CallSummary &summary, People &people)
{
    const Instant start = summary.startedAt.milliseconds > 0 ? summary.startedAt : call.firstHeard;
    if (call.id == 0)
        return insert(call, summary, start, people);
    if (startOf(call.id) == start) {
        auto bound = bind(*m_updateCall, call, summary, people);
        if (!bound)
            return bound;
        m_updateCall->bind(14, call.id);
        return m_updateCall->execute();
    }
    // It began at another moment than its first event said.
    auto gone = dropBeside(call.id);
    if (gone)
        gone = m_deleteCall->with(call.id).execute();
    return gone ? insert(call, summary, start, people) : gone;
}

Result<void> FoldedCalls::insert(Folded &call, const CallSummary &summary, Instant start, People &people)
{
    const std::string sid = packedSid(summary.sid.value);
    if (auto bound = bind(*m_insertCall, call, summary, people); !bound)
        return bound;
    m_insertCall->bind(15, Blob{sid});
    for (call.id = callIdAt(start, call.lastRow);; ++call.id) {
        m_insertCall->bind(14, call.id);
        const auto isPut = m_insertCall->executeAndTell();
        if (!isPut)
            return isPut.error();
        if (*isPut)
            break; // else another call of the same millisecond has this id
    }
    m_newSids.push_back({sidKey(sid), call.id});
    return {};
}

Result<void> FoldedCalls::bind(Statement &statement, const Folded &call, const CallSummary &summary,
                               People &people)
{
    const auto tenant = people.tenantNumber(summary.tenant.value);
    const auto caller = people.partyNumber(summary.from, summary.callerName);
    const auto called = people.partyNumber(summary.to, {});
    if (!tenant || !caller || !called)
        return !tenant ? tenant.error() : !caller ? caller.error() : called.error();
    statement.with(*tenant, *caller, *called, std::nullopt, std::nullopt, summary.route.value,
                   summary.tier.value, summary.contact.value, summary.seconds, summary.revision, summary.test,
                   summary.claimedBy, Blob{call.rows});
    if (summary.endedAt)
        statement.bind(4, summary.endedAt->milliseconds);
    if (summary.outcome)
        statement.bind(5, static_cast<int>(*summary.outcome));
    return {};
}

Result<void> FoldedCalls::drop(std::int64_t id, const CallSid &sid, std::set<std::int64_t> &people)
{
    m_calls.erase(sid.value);
    m_olderCalls.erase(sid.value);
    m_last = nullptr;
    {
        const Rewinding rewinding(m_peopleOf->with(id));
        const auto row = m_peopleOf->next();
        if (!row)
            return row.error();
        if (*row)
            people.insert({m_peopleOf->number(0), m_peopleOf->number(1)});
    }
    if (auto dropped = dropBeside(id); !dropped)
        return dropped;
    return m_deleteCall->with(id).execute();
}

void FoldedCalls::forgetOld()
{
    if (m_calls.size() < mostFolded)
        return;
    m_olderCalls = std::exchange(m_calls, {});
    m_last = nullptr;
}

void FoldedCalls::forget()
{
    m_calls.clear();
    m_olderCalls.clear();
    m_dirty.clear();
    m_newSids.clear();
    m_last = nullptr;
}

} // namespace ringdown::store::sqlite
