// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/sqlite/EndedCalls.h"
#include "core/store/sqlite/KeyFilter.h"
#include "core/store/sqlite/LeftMessages.h"
#include "core/store/sqlite/People.h"
#include "core/store/sqlite/SortedRuns.h"

#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::store::sqlite {

/// Whether a call can begin with such an event in a log that does not have the call. Others come long after:
/// what became of a text, a claim. When their call is dropped already, they bring it not back.
bool canBeginCall(EventKind kind);

/// The calls the projection is folding, and their rows: a call is written once a batch, however many of its
/// events the batch had. In the transaction of the index.
class FoldedCalls {
public:
    static Result<FoldedCalls> open(Database &index, Database &log);

    /// Before the first apply(): learns which calls came in of late.
    Result<void> loadSeenSids();
    Result<void> apply(const Event &event, std::int64_t row);
    Result<void> store(People &people); ///< writes the rows of the calls that changed
    /// Takes a call out whose events are dropped; adds who took part in it to people.
    Result<void> drop(std::int64_t id, const CallSid &sid, std::set<std::int64_t> &people);
    Result<void> dropSidsBefore(std::int64_t id) { return m_sids.dropBefore(id); }
    void forgetOld();      ///< keeps memory bounded
    void forget();         ///< after a transaction that was rolled back
    Result<void> reload(); ///< the same

private:
    struct Folded {
        routing::CallState state;
        std::int64_t id = 0; ///< of its row; 0 when it has none yet
        bool isDirty = false;
        Instant firstHeard;
        std::int64_t lastRow = 0;
        std::string rows; ///< of the log with events of this call, as SeqList
    };
    using Calls = std::unordered_map<std::string, Folded>; ///< by SID

    FoldedCalls(Database &index, Database &log, RunWriter sids, RunReader lookUp, EndedCalls ended,
                LeftMessages left)
        : m_index(index)
        , m_log(log)
        , m_sids(std::move(sids))
        , m_lookUp(std::move(lookUp))
        , m_ended(std::move(ended))
        , m_left(std::move(left))
    {
    }
    Result<void> prepare();
    Result<Folded *> folded(const Event &event);
    bool isCertainlyNew(const Event &event);
    Result<void> load(Folded &call, const CallSid &sid);
    Result<bool> findRow(Folded &call, const CallSid &sid);
    void note(Folded &call, const Event &event, std::int64_t row);
    Result<void> storeOne(Folded &call, People &people);
    Result<void> storeRow(Folded &call, const CallSummary &summary, People &people);
    Result<void> storeEnded(const Folded &call, const CallSummary &summary, People &people);
    Result<void> insert(Folded &call, const CallSummary &summary, Instant start, People &people);
    Result<void> dropBeside(std::int64_t id);
    Result<void> bind(Statement &statement, const Folded &call, const CallSummary &summary, People &people);

    Database &m_index;
    Database &m_log;
    RunWriter m_sids;
    RunReader m_lookUp;
    EndedCalls m_ended;
    LeftMessages m_left;
    std::optional<Statement> m_event, m_callAt, m_deleteCall, m_insertCall, m_updateCall, m_peopleOf;
    Calls m_calls;
    Calls m_olderCalls; ///< not heard of since m_calls was last full
    std::vector<Folded *> m_dirty;
    std::vector<RunEntry> m_newSids;
    std::unique_ptr<KeyFilter> m_seenSids = std::make_unique<KeyFilter>();
    std::unique_ptr<KeyFilter> m_olderSeenSids = std::make_unique<KeyFilter>();
    std::size_t m_seenCount = 0;
    bool m_knowsSeenSids = false; ///< without, every call is looked up: slower, not wrong
    Folded *m_last = nullptr;     ///< the call of the event before: mostly the next is of the same
};

} // namespace ringdown::store::sqlite
