// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Errand.h"
#include "core/store/sqlite/Projection.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace ringdown::store::sqlite {

/// The thread that keeps the projection behind the commits: at once when somebody waits to read it, else in
/// batches that are worth a transaction.
class Follower {
public:
    using Clock = std::chrono::steady_clock;

    /// newestSeq is the log's.
    static Result<std::unique_ptr<Follower>> open(Database index, Database log, KeyIndex &keys,
                                                  std::int64_t newestSeq);
    ~Follower(); ///< ends after the batch at hand; the rest is done at the next start

    void start();
    void follow(std::shared_ptr<const CommittedBatch> batch); ///< the writer's thread; never waits
    std::int64_t reached() const { return m_reached.load(std::memory_order_acquire); }
    /// Waits until the projection has this event and all before. Unavailable past the deadline.
    Result<void> awaitProjection(std::int64_t seq, Clock::time_point deadline);
    /// Runs short work between two batches; waits for it. One thread, while the follower runs.
    Result<void> betweenBatches(const std::function<Result<void>(Projection &)> &work);
    void describe(StoreHealth &health) const;

private:
    Follower(Database index, Database log, std::int64_t newestSeq);
    void run();
    bool isDue() const;
    void advance(std::unique_lock<std::mutex> &lock);
    void doErrand(std::unique_lock<std::mutex> &lock);
    void checkpointIfLong();

    Database m_index;
    Database m_log;
    std::optional<Projection> m_projection;
    std::atomic<std::int64_t> m_reached{0};
    std::atomic<bool> m_isEnding{false}; ///< set under the lock

    mutable std::mutex m_mutex; ///< of what follows
    std::condition_variable m_wakes;
    std::condition_variable m_advanced;
    std::vector<std::shared_ptr<const CommittedBatch>> m_offered;
    std::size_t m_offeredRows = 0;
    std::int64_t m_newestSeq = 0;
    int m_awaiting = 0; ///< readers
    Clock::time_point m_behindSince;
    std::string m_error; ///< "" when well
    Errand m_errand;

    std::thread m_thread;
};

} // namespace ringdown::store::sqlite
