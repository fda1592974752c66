// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/relay/Ports.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ringdown::relay {

/// What became of a decision that was written.
struct CommittedDecision {
    RequestKey key{};
    Result<store::Committed> result;
};

/// Brings the store's answers to the I/O thread. A commit answers a whole group: the thread is woken once for
/// all that arrive before it looks.
class CommitInbox : public std::enable_shared_from_this<CommitInbox> {
public:
    using Open = std::function<void(std::vector<CommittedDecision> &)>;

    /// open is called on the I/O thread, until close().
    CommitInbox(Executor &executor, Open open);

    void put(const RequestKey &key, const Result<store::Committed> &result); ///< from any thread
    void close();                                                            ///< I/O thread

private:
    void openAll();

    Executor &m_executor;
    Open m_open; ///< I/O thread only
    std::mutex m_mutex;
    std::vector<CommittedDecision> m_arrived; ///< guarded by m_mutex
    std::vector<CommittedDecision> m_opened;  ///< I/O thread only; keeps its memory for the next group
};

} // namespace ringdown::relay
