// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/AppendQueue.h"
#include "core/store/sqlite/CommittedBatch.h"
#include "core/store/sqlite/Errand.h"
#include "core/store/sqlite/LogWriter.h"
#include "core/store/sqlite/OldRows.h"
#include "core/store/sqlite/ReaderPool.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace ringdown::store::sqlite {

/// The one thread that writes the log: commits groups from the queue and checkpoints when little is to do.
class Writer {
public:
    using Clock = std::chrono::steady_clock;

    /// answers looks up requests that may have been seen; the writer has it alone.
    static Result<std::unique_ptr<Writer>> open(Database database, std::unique_ptr<Reader> answers,
                                                AppendQueue &queue, KeyIndex &keys);
    ~Writer(); ///< as finish()

    /// What the spool held and the log could not take within some seconds, and why.
    struct Unmerged {
        std::vector<PendingPtr> left;
        std::string why;
    };
    /// Before start(): commits what the spool held, each record once.
    Result<Unmerged> merge(const std::vector<std::string> &spooled);
    void start();
    /// The queue must be closed; commits what it holds. The log stays open until the end.
    void finish();

    /// Is told of every commit on the writer's thread. Before start().
    void setListener(std::function<void(const std::shared_ptr<const CommittedBatch> &)> listener)
    {
        m_listener = std::move(listener);
    }
    /// Runs short work on the old rows between two commits; waits for it. One thread, while the writer runs.
    Result<void> betweenCommits(const std::function<Result<void>(OldRows &)> &work);
    std::int64_t newestSeq() const { return m_newestSeq.load(std::memory_order_acquire); }
    double lastCommitMilliseconds() const { return m_lastCommitMilliseconds; }

private:
    Writer(Database database, std::unique_ptr<Reader> answers, AppendQueue &queue, KeyIndex &keys);
    Result<void> mergeGroup(std::span<const PendingPtr> group);
    void run();
    bool isInPlace(); ///< while nothing waits; and tells of it
    /// The last group could not be committed, and nothing waits that could show whether another one can.
    Result<void> tryOut();
    bool commitTaken();
    void tell(const std::vector<AppendQueue::Settled> &settled,
              const std::vector<Result<Committed>> &answers);
    void checkpointIfDue();
    Clock::duration untilNextDuty() const;

    Database m_database;
    std::unique_ptr<Reader> m_answers;
    AppendQueue &m_queue;
    KeyIndex &m_keys;
    std::optional<LogWriter> m_log;
    std::optional<OldRows> m_oldRows;
    Errand m_errand;
    std::function<void(const std::shared_ptr<const CommittedBatch> &)> m_listener;
    std::atomic<std::int64_t> m_newestSeq{0};
    std::atomic<double> m_lastCommitMilliseconds{0};
    std::size_t m_lastGroup = 0;
    bool m_hasFailed = false; ///< the last group
    Clock::time_point m_lastCommit;
    std::thread m_thread;
};

} // namespace ringdown::store::sqlite
