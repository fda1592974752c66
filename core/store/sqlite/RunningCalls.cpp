// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RunningCalls.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/FoldedCalls.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/SortedRuns.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace ringdown::store::sqlite {
namespace {

/// Holds one state of log and index for several statements. The index is read first, so that the log has
/// everything that is in it.
class Snapshot {
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_begun(database.run("BEGIN"))
    {
    }
    ~Snapshot() { static_cast<void>(m_database.run("COMMIT")); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

class RunningCalls {
public:
    explicit RunningCalls(Database &database)
        : m_database(database)
    {
    }
    Result<std::vector<Event>> read();

private:
    enum class Kind {
        Stored, ///< the index has it as running
        InTail, ///< the index does not know it: heard of only behind the projection
        Over,   ///< ended
    };
    struct Call {
        Kind kind = Kind::InTail;
        bool hasBegun = false; ///< before, what is heard is of a call that is dropped
        bool hasBeginning = false;
    };

    Result<void> readStored();
    Result<void> readTail(std::int64_t after);
    Result<void> takeRow(std::string_view row, std::int64_t seq, bool isTail);
    Result<Call *> callOf(const Event &event, bool isTail);
    Result<bool> hasEnded(const CallSid &sid);

    Database &m_database;
    std::unordered_map<std::string, Call> m_calls;
    std::vector<Event> m_events;
    std::optional<RunReader> m_sids;
    std::optional<Statement> m_event, m_eventsAfter, m_isCallEnded;
};

Result<std::vector<Event>> RunningCalls::read()
{
    auto sids = RunReader::open(m_database, RunKind::CallSids);
    if (!sids)
        return sids.error();
    m_sids.emplace(std::move(*sids));
    const auto prepared = prepareAll(
        m_database,
        {{sql::event, &m_event}, {sql::eventsAfter, &m_eventsAfter}, {sql::isCallEnded, &m_isCallEnded}});
    const auto projected = m_database.number(sql::projectedSeq);
    if (!prepared || !projected)
        return prepared ? projected.error() : prepared.error();
    if (auto stored = readStored(); !stored)
        return stored.error();
    const auto newest = m_database.number(sql::newestSeq);
    if (!newest)
        return newest.error();
    const std::int64_t reached = projected->value_or(0);
    const std::int64_t after = std::max(reached, newest->value_or(0) - endOfLog);
    if (auto tail = readTail(after); !tail)
        return tail.error();
    const bool isTailCut = after > reached;
    std::erase_if(m_events, [&](const Event &event) {
        const Call &call = m_calls.at(event.call.value);
        return call.kind == Kind::Over || (isTailCut && call.kind == Kind::InTail && !call.hasBeginning);
    });
    return std::move(m_events);
}

Result<void> RunningCalls::readStored()
{
    auto running = m_database.prepare(sql::runningCalls);
    if (!running)
        return running.error();
    std::set<std::int64_t> rows;
    for (auto row = running->next(); !row || *row; row = running->next()) {
        if (!row)
            return row.error();
        m_calls[unpackedSid(running->text(0))].kind = Kind::Stored;
        for (const std::int64_t seq : seqsFrom(running->text(1)))
            rows.insert(seq);
    }
    for (const std::int64_t seq : rows) {
        const Rewinding rewinding(m_event->with(seq));
        const auto row = m_event->next();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        if (auto taken = takeRow(m_event->text(0), seq, false); !taken)
            return taken;
    }
    return {};
}

Result<void> RunningCalls::readTail(std::int64_t after)
{
    const Rewinding rewinding(m_eventsAfter->with(after, -1));
    for (auto row = m_eventsAfter->next(); !row || *row; row = m_eventsAfter->next()) {
        if (!row)
            return row.error();
        if (auto taken = takeRow(m_eventsAfter->text(1), m_eventsAfter->number(0), true); !taken)
            return taken;
    }
    return {};
}

Result<void> RunningCalls::takeRow(std::string_view row, std::int64_t seq, bool isTail)
{
    EventReader reader(row, seq);
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        if (event.call.isEmpty())
            continue;
        const auto call = callOf(event, isTail);
        if (!call)
            return call.error();
        if (!*call || (*call)->kind == Kind::Over)
            continue;
        (*call)->hasBegun |= canBeginCall(event.kind);
        if (!(*call)->hasBegun)
            continue;
        (*call)->hasBeginning |= event.kind == EventKind::CallReceived;
        if (event.kind == EventKind::CallEnded)
            (*call)->kind = Kind::Over;
        m_events.push_back(event);
    }
    return {};
}

/// Nothing for an event that only shares its row with one of a running call.
Result<RunningCalls::Call *> RunningCalls::callOf(const Event &event, bool isTail)
{
    if (const auto it = m_calls.find(event.call.value); it != m_calls.end())
        return &it->second;
    if (!isTail)
        return nullptr;
    const auto ended = hasEnded(event.call);
    if (!ended)
        return ended.error();
    Call &call = m_calls[event.call.value];
    call.kind = *ended ? Kind::Over : Kind::InTail;
    return &call;
}

/// Whether the projection has this call as ended; what comes behind then is a late report.
Result<bool> RunningCalls::hasEnded(const CallSid &sid)
{
    const std::string packed = packedSid(sid.value);
    const auto ids = m_sids->find(sidKey(packed));
    if (!ids)
        return ids.error();
    for (const std::int64_t id : *ids) {
        const Rewinding rewinding(m_isCallEnded->with(id, Blob{packed}));
        const auto row = m_isCallEnded->next();
        if (!row || *row)
            return row;
    }
    return false;
}

} // namespace

Result<std::vector<Event>> readEventsOfRunningCalls(Database &database)
{
    const Snapshot snapshot(database);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return RunningCalls(database).read();
}

} // namespace ringdown::store::sqlite
