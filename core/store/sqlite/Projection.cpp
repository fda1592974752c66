// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Projection.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/Sql.h"

#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t mostOffered = 20'000; ///< beyond, events are read back from the log
constexpr std::size_t mostFolded = 20'000;  ///< calls kept in memory between batches
constexpr std::size_t mostParties = 20'000;
constexpr int readBackPage = 64;

} // namespace

Result<Projection> Projection::open(Database &database, KeyIndex &keys)
{
    Projection projection(database, keys);
    if (auto ready = projection.prepare(); !ready)
        return ready.error();
    return projection;
}

Result<void> Projection::prepare()
{
    const std::pair<std::string_view, std::optional<Statement> *> statements[] = {
        {sql::eventsAfter, &m_eventsAfter},    {sql::event, &m_event},
        {sql::findCall, &m_findCall},          {sql::isCallId, &m_isCallId},
        {sql::deleteCall, &m_deleteCall},      {sql::insertCall, &m_insertCall},
        {sql::updateCall, &m_updateCall},      {sql::insertWords, &m_insertWords},
        {sql::insertKey, &m_insertKey},        {sql::tenantByName, &m_tenantByName},
        {sql::insertTenant, &m_insertTenant},  {sql::setMeta, &m_setMeta},
        {sql::partyByText, &m_partyByText},    {sql::insertParty, &m_insertParty},
        {sql::insertMessage, &m_insertMessage}};
    for (const auto &[text, place] : statements) {
        auto statement = m_database.prepare(text);
        if (!statement)
            return statement.error();
        *place = std::move(*statement);
    }
    const auto reached = m_database.number(sql::projectedSeq);
    if (!reached)
        return reached.error();
    m_reached = reached->value_or(0);
    return {};
}

void Projection::offer(LoggedEvent event)
{
    const std::int64_t behind = m_offered.empty() ? m_reached : m_offered.back().event.seq;
    if (event.event.seq == behind + 1 && m_offered.size() < mostOffered)
        m_offered.push_back(std::move(event));
}

Result<void> Projection::advance(std::int64_t newestSeq, const std::function<bool()> &mustStop)
{
    m_next = m_reached;
    // Derived data needs no flush of its own: the next group's flush covers it, and a crash only sets it
    // back.
    if (auto relaxed = m_database.run("PRAGMA synchronous=NORMAL"); !relaxed)
        return relaxed;
    auto done = advanceInTransaction(newestSeq, mustStop);
    if (auto strict = m_database.run("PRAGMA synchronous=FULL"); !strict)
        return strict;
    if (!done) {
        forget();
        return done;
    }
    m_reached = m_next;
    while (!m_offered.empty() && m_offered.front().event.seq <= m_reached)
        m_offered.pop_front();
    for (const RequestKey &key : std::exchange(m_batchKeys, {}))
        m_keys.dropUnprojected(key);
    if (m_calls.size() > mostFolded)
        m_calls.clear();
    if (m_parties.size() > mostParties)
        m_parties.clear();
    return {};
}

Result<void> Projection::advanceInTransaction(std::int64_t newestSeq, const std::function<bool()> &mustStop)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    while (m_next < newestSeq && (m_next == m_reached || !mustStop())) {
        const auto ahead = static_cast<std::size_t>(m_next - m_reached);
        if (ahead < m_offered.size()) {
            if (auto taken = take(m_offered[ahead]); !taken)
                return taken;
            continue;
        }
        const auto page = readBack(m_next);
        if (!page)
            return page.error();
        if (page->empty())
            return Error{ErrorCode::Unavailable, "the log has no event behind " + std::to_string(m_next)};
        for (const LoggedEvent &logged : *page) {
            if (auto taken = take(logged); !taken)
                return taken;
        }
    }
    for (const std::string &sid : std::exchange(m_dirty, {})) {
        if (auto stored = store(m_calls.at(sid)); !stored)
            return stored;
    }
    if (auto noted = m_setMeta->with(std::string_view("projected"), m_next).execute(); !noted)
        return noted;
    return transaction->commit();
}

Result<std::vector<LoggedEvent>> Projection::readBack(std::int64_t after)
{
    std::vector<LoggedEvent> page;
    const Rewinding rewinding(m_eventsAfter->with(after, readBackPage));
    for (auto row = m_eventsAfter->next(); !row || *row; row = m_eventsAfter->next()) {
        if (!row)
            return row.error();
        auto event = eventFromJson(m_eventsAfter->text(1));
        if (!event)
            return Error{ErrorCode::Unavailable, "event " + std::to_string(m_eventsAfter->number(0)) +
                                                     " of the log: " + event.error().detail};
        event->seq = m_eventsAfter->number(0);
        page.push_back({std::move(*event), keyFromBytes(m_eventsAfter->text(2))});
    }
    return page;
}

Result<void> Projection::take(const LoggedEvent &logged)
{
    const Event &event = logged.event;
    m_next = event.seq;
    if (logged.key) {
        m_batchKeys.push_back(*logged.key);
        if (auto put = m_insertKey->with(keyPartOf(event.seq), hashOf(*logged.key), event.seq).execute();
            !put)
            return put;
    }
    if (event.kind == EventKind::MessageReceived) {
        if (auto listed = list(event); !listed)
            return listed;
    }
    if (event.call.isEmpty())
        return {};
    auto call = folded(event.call);
    if (!call)
        return call.error();
    FoldedCall &into = **call;
    routing::apply(into.state, event);
    if (into.lastSeq == 0)
        into.firstHeard = event.at;
    appendSeq(into.seqs, into.lastSeq, event.seq);
    into.lastSeq = event.seq;
    if (!std::exchange(into.isDirty, true))
        m_dirty.push_back(event.call.value);
    return {};
}

Result<void> Projection::list(const Event &message)
{
    const auto tenant = tenantNumber(message.tenant.value);
    return tenant ? m_insertMessage->with(message.seq, *tenant).execute() : Result<void>(tenant.error());
}

Result<Projection::FoldedCall *> Projection::folded(const CallSid &sid)
{
    const auto [it, isNew] = m_calls.try_emplace(sid.value);
    if (isNew) {
        if (auto loaded = load(it->second, sid); !loaded)
            return loaded.error();
    }
    return &it->second;
}

Result<void> Projection::load(FoldedCall &call, const CallSid &sid)
{
    const std::string packed = packedSid(sid.value);
    {
        const Rewinding rewinding(m_findCall->with(Blob{packed}));
        const auto row = m_findCall->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        call.id = m_findCall->number(0);
        call.seqs = m_findCall->text(1);
    }
    for (const std::int64_t seq : seqsFrom(call.seqs)) {
        const Rewinding rewinding(m_event->with(seq));
        const auto row = m_event->next();
        if (!row)
            return row.error();
        auto event = eventFromJson(m_event->text(0));
        if (!event)
            return event.error();
        event->seq = seq;
        routing::apply(call.state, *event);
        if (call.lastSeq == 0)
            call.firstHeard = event->at;
        call.lastSeq = seq;
    }
    return {};
}

Result<void> Projection::store(FoldedCall &call)
{
    call.isDirty = false;
    const CallSummary summary = routing::summarize(call.state);
    const Instant start = summary.startedAt.milliseconds > 0 ? summary.startedAt : call.firstHeard;
    if (call.id != 0 && startOf(call.id) == start)
        return storeRow(call, summary, call.id);
    // New, or it began at another moment than its first event said.
    const auto id = freeId(callIdAt(start, call.lastSeq));
    if (!id)
        return id.error();
    if (call.id != 0) {
        if (auto gone = m_deleteCall->with(call.id).execute(); !gone)
            return gone;
        call.id = 0;
    }
    return storeRow(call, summary, *id);
}

Result<void> Projection::storeRow(FoldedCall &call, const CallSummary &summary, std::int64_t id)
{
    const auto tenant = tenantNumber(summary.tenant.value);
    const auto caller = partyNumber(summary.from, summary.callerName);
    const auto called = partyNumber(summary.to, {});
    if (!tenant || !caller || !called)
        return !tenant ? tenant.error() : !caller ? caller.error() : called.error();
    const bool isNew = call.id == 0;
    const std::string sid = packedSid(summary.sid.value);
    Statement &statement = isNew ? *m_insertCall : *m_updateCall;
    statement.with(*tenant, *caller, *called, std::nullopt, std::nullopt, summary.route.value,
                   summary.tier.value, summary.contact.value, summary.seconds, summary.revision, summary.test,
                   summary.claimedBy, Blob{call.seqs}, id);
    if (summary.endedAt)
        statement.bind(4, summary.endedAt->milliseconds);
    if (summary.outcome)
        statement.bind(5, static_cast<int>(*summary.outcome));
    if (isNew)
        statement.bind(15, Blob{sid});
    call.id = id;
    return statement.execute();
}

Result<std::int64_t> Projection::freeId(std::int64_t wanted)
{
    for (std::int64_t id = wanted;; ++id) {
        const Rewinding rewinding(m_isCallId->with(id));
        const auto row = m_isCallId->next();
        if (!row)
            return row.error();
        if (!*row)
            return id;
    }
}

Result<std::int64_t> Projection::tenantNumber(const std::string &name)
{
    const auto [it, isNew] = m_tenants.try_emplace(name, 0);
    if (!isNew)
        return it->second;
    for (int attempt = 0; attempt < 2; ++attempt) {
        {
            const Rewinding rewinding(m_tenantByName->with(name));
            const auto row = m_tenantByName->next();
            if (!row)
                return row.error();
            if (*row)
                return it->second = m_tenantByName->number(0);
        }
        if (auto put = m_insertTenant->with(name).execute(); !put)
            return put.error();
    }
    return Error{ErrorCode::Unavailable, "tenant " + name + " cannot be numbered"};
}

Result<std::int64_t> Projection::partyNumber(const std::string &number, const std::string &name)
{
    const auto [it, isNew] = m_parties.try_emplace(number + '\n' + name, 0);
    if (!isNew)
        return it->second;
    {
        const Rewinding rewinding(m_partyByText->with(number, name));
        const auto row = m_partyByText->next();
        if (!row)
            return row.error();
        if (*row)
            return it->second = m_partyByText->number(0);
    }
    {
        const Rewinding rewinding(m_insertParty->with(number, name));
        if (const auto row = m_insertParty->next(); !row)
            return row.error();
        it->second = m_insertParty->number(0);
    }
    const std::string words = name + '\n' + number;
    const auto indexed = m_insertWords->with(it->second, words).execute();
    return indexed ? Result<std::int64_t>(it->second) : indexed.error();
}

void Projection::forget()
{
    m_parties.clear();
    m_calls.clear();
    m_dirty.clear();
    m_batchKeys.clear();
    m_tenants.clear();
}

} // namespace ringdown::store::sqlite
