// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/sqlite/KeyIndex.h"

#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::store::sqlite {

/// An event of the log with the request key of its record, when it is the record's first.
struct LoggedEvent {
    Event event;
    std::optional<RequestKey> key;
};

/// Folds the log into what the console searches: the calls, their words, the index of request keys. It
/// follows behind the commits on the writing connection and stores how far it has got with what it wrote, so
/// after a crash it goes on from the events. The writer's thread.
class Projection {
public:
    static Result<Projection> open(Database &database, KeyIndex &keys);

    std::int64_t reached() const { return m_reached; } ///< seq of the last event in it
    /// Hands over an event just committed, which saves reading it back.
    void offer(LoggedEvent event);
    /// Takes events in until the newest is in or mustStop says so, asked between events.
    Result<void> advance(std::int64_t newestSeq, const std::function<bool()> &mustStop);

private:
    /// A call being folded.
    struct FoldedCall {
        routing::CallState state;
        std::int64_t id = 0; ///< of its row; 0 when it has none yet
        bool isDirty = false;
        Instant firstHeard;
        std::int64_t lastSeq = 0;
        std::string seqs;
    };

    Projection(Database &database, KeyIndex &keys)
        : m_database(database)
        , m_keys(keys)
    {
    }
    Result<void> prepare();
    Result<void> advanceInTransaction(std::int64_t newestSeq, const std::function<bool()> &mustStop);
    Result<std::vector<LoggedEvent>> readBack(std::int64_t after);
    Result<void> take(const LoggedEvent &logged);
    Result<void> list(const Event &message);
    Result<FoldedCall *> folded(const CallSid &sid);
    Result<void> load(FoldedCall &call, const CallSid &sid);
    Result<void> store(FoldedCall &call);
    Result<void> storeRow(FoldedCall &call, const CallSummary &summary, std::int64_t id);
    Result<std::int64_t> freeId(std::int64_t wanted);
    Result<std::int64_t> tenantNumber(const std::string &name);
    Result<std::int64_t> partyNumber(const std::string &number, const std::string &name);
    void forget();

    Database &m_database;
    KeyIndex &m_keys;
    std::optional<Statement> m_eventsAfter, m_event, m_findCall, m_isCallId, m_deleteCall, m_insertCall,
        m_updateCall, m_insertWords, m_insertMessage, m_insertKey, m_tenantByName, m_insertTenant,
        m_partyByText, m_insertParty, m_setMeta;
    std::int64_t m_reached = 0;
    std::int64_t m_next = 0;           ///< last event taken in by the batch that is not committed yet
    std::deque<LoggedEvent> m_offered; ///< without a gap
    std::unordered_map<std::string, FoldedCall> m_calls;
    std::vector<std::string> m_dirty; ///< SIDs in m_calls
    std::vector<RequestKey> m_batchKeys;
    std::unordered_map<std::string, std::int64_t> m_tenants;
    std::unordered_map<std::string, std::int64_t> m_parties; ///< number, line break, name
};

} // namespace ringdown::store::sqlite
