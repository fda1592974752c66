// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/AppendQueue.h"
#include "core/store/sqlite/LogWriter.h"
#include "core/store/sqlite/Projection.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace ringdown::store::sqlite {

/// The one thread that writes: commits groups from the queue, keeps the projection behind them and
/// checkpoints when the queue is short.
class Writer {
public:
    using Clock = std::chrono::steady_clock;

    static Result<std::unique_ptr<Writer>> open(Database database, AppendQueue &queue, KeyIndex &keys);
    ~Writer(); ///< the queue must be closed; commits what it holds

    /// Before start(): commits what the spool held, each record once.
    Result<void> merge(const std::vector<std::string> &spooled);
    void start();

    void setListener(EventListener listener) { m_listener = std::move(listener); }
    std::int64_t newestSeq() const { return m_newestSeq.load(std::memory_order_acquire); }
    /// Waits until the projection has what is committed now. Unavailable past the deadline.
    Result<void> awaitProjection(Clock::time_point deadline);
    void describe(StoreHealth &health) const;

private:
    Writer(Database database, AppendQueue &queue, KeyIndex &keys);
    Result<void> prepare();
    Result<void> loadUnprojectedKeys();
    Result<void> mergeGroup(const std::vector<PendingPtr> &group);
    void run();
    bool commitTaken();
    void offer(Record record, std::int64_t firstSeq);
    void tend();
    bool isProjectionDue() const;
    void project();
    void checkpointIfDue();
    Clock::duration untilNextDuty() const;
    std::int64_t lag() const;

    Database m_database;
    AppendQueue &m_queue;
    KeyIndex &m_keys;
    std::optional<LogWriter> m_log;
    std::optional<Projection> m_projection;
    EventListener m_listener;
    std::atomic<std::int64_t> m_newestSeq{0};
    std::atomic<double> m_lastCommitMilliseconds{0};
    Clock::time_point m_behindSince; ///< when the projection was last complete
    Clock::time_point m_lastCommit;
    mutable std::mutex m_progressMutex;
    std::condition_variable m_projectionAdvanced;
    std::int64_t m_projected = 0;   ///< guarded by m_progressMutex
    std::string m_projectionError;  ///< guarded by m_progressMutex; "" when well
    std::atomic<int> m_awaiting{0}; ///< readers waiting for the projection
    std::thread m_thread;
};

} // namespace ringdown::store::sqlite
