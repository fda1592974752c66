// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/AccessTable.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::store::sqlite {

/// A plan revision to write, if expected is still the newest.
struct NewPlan {
    std::int64_t expected = 0;
    std::string text;
    PlanRevision history;
};

/// One thing to commit: a record, alone or with a plan revision or news of an outbox row that belong to it.
struct Entry {
    std::optional<RequestKey> key;
    std::string answer;
    std::string events; ///< EventBytes, "" when there are none
    std::int64_t eventCount = 0;
    std::vector<OutboxRow> outbox;
    std::string id;           ///< 16 bytes that name a record without a request key
    std::int64_t baseSeq = 0; ///< newest seq when it was appended: if it is in the log, then behind
    bool mayRepeat = true;    ///< false: the request key is certainly new
    std::optional<NewPlan> plan;
    std::optional<EffectNews> effect; ///< its events are in events
    std::optional<AccessChange> access;

    static Entry of(Record record);
    /// Only plain records may wait in the spool; the others are answered with the truth or not at all.
    bool isSpoolable() const { return !plan && !effect && !access; }
};

enum class EntryState {
    Waiting,
    Spooling, ///< on its way into the spool
    Spooled,  ///< answered from the spool, still to be committed
    Dropped,  ///< answered as unavailable, not to be committed
    Committed,
};

/// An entry between append() and its commit. Everything but entry is guarded by the queue it is in.
struct Pending {
    Entry entry;
    WhenCommitted whenCommitted;
    std::chrono::steady_clock::time_point appendedAt;
    EntryState state = EntryState::Waiting;
    bool isAnswered = false;
};

using PendingPtr = std::shared_ptr<Pending>;

/// The bytes of a request key as they are bound and compared.
inline std::string_view bytesOf(const RequestKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

/// The key, when these are its 32 bytes.
std::optional<RequestKey> keyFromBytes(std::string_view bytes);

} // namespace ringdown::store::sqlite
