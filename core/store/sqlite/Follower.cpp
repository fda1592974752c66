// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Follower.h"

#include <algorithm>
#include <sys/resource.h>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr auto cadence = 100ms; ///< it may lag so long while nobody waits for it
constexpr auto slice = 50ms;    ///< a transaction takes rows in for so long
constexpr std::size_t rowsWorthABatch = 2'000;
constexpr std::size_t mostOfferedRows = 6'000; ///< beyond, rows are read back from the log
constexpr auto retryPause = 500ms;
constexpr int checkpointAt = 2'000; ///< pages
constexpr auto idleUntilTruncate = 1s;
constexpr int behindCallers = 5; ///< nice value: a third of a caller's share of a core

} // namespace

Follower::Follower(Database index, Database log, std::int64_t newestSeq)
    : m_index(std::move(index))
    , m_log(std::move(log))
    , m_newestSeq(newestSeq)
    , m_behindSince(Clock::now())
{
}

Result<std::unique_ptr<Follower>> Follower::open(Database index, Database log, KeyIndex &keys,
                                                 std::int64_t newestSeq)
{
    std::unique_ptr<Follower> follower(new Follower(std::move(index), std::move(log), newestSeq));
    auto projection = Projection::open(follower->m_index, follower->m_log, keys);
    if (!projection)
        return projection.error();
    follower->m_projection.emplace(std::move(*projection));
    follower->m_reached = follower->m_projection->reached();
    return follower;
}

Follower::~Follower()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wakes.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Follower::start()
{
    m_thread = std::thread([this] {
        // Callers come first: on a machine that has more to do than it can, the index waits. Linux: a
        // thread's own value.
        static_cast<void>(::setpriority(PRIO_PROCESS, 0, behindCallers));
        run();
    });
}

void Follower::follow(std::shared_ptr<const CommittedBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    const bool wasUpToDate = m_newestSeq == reached();
    if (wasUpToDate)
        m_behindSince = Clock::now();
    m_newestSeq = std::max(m_newestSeq, batch->lastSeq);
    if (m_offeredRows < mostOfferedRows) {
        m_offeredRows += batch->rows.size();
        m_offered.push_back(std::move(batch));
    }
    if (wasUpToDate || m_awaiting > 0 || m_offeredRows >= rowsWorthABatch)
        m_wakes.notify_one();
}

bool Follower::isDue() const
{
    return m_newestSeq > reached() &&
           (m_awaiting > 0 || m_offeredRows >= rowsWorthABatch || Clock::now() >= m_behindSince + cadence);
}

void Follower::run()
{
    static_cast<void>(m_projection->warmUp()); // without it calls are looked up: slower, not wrong
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_errand.isWaiting()) {
            doErrand(lock);
        } else if (isDue()) {
            advance(lock);
        } else if (m_newestSeq > reached()) {
            m_wakes.wait_until(lock, m_behindSince + cadence);
        } else if (m_index.walPages() == 0) {
            m_wakes.wait(lock);
        } else if (m_wakes.wait_for(lock, idleUntilTruncate) == std::cv_status::timeout && !m_isEnding) {
            lock.unlock();
            m_index.checkpoint(Database::Checkpoint::Truncate);
            lock.lock();
        }
    }
}

Result<void> Follower::betweenBatches(const std::function<Result<void>(Projection &)> &work)
{
    return m_errand.bring([&] { return work(*m_projection); },
                          [this] {
                              const std::lock_guard lock(m_mutex);
                              m_wakes.notify_one();
                          });
}

void Follower::doErrand(std::unique_lock<std::mutex> &lock)
{
    lock.unlock();
    m_errand.doIt();
    checkpointIfLong();
    lock.lock();
    if (isDue())
        advance(lock); // errands one after the other do not hold readers up
}

void Follower::checkpointIfLong()
{
    if (m_index.walPages() >= checkpointAt)
        m_index.checkpoint(Database::Checkpoint::Passive);
}

void Follower::advance(std::unique_lock<std::mutex> &lock)
{
    const std::int64_t newest = m_newestSeq;
    m_offeredRows = 0;
    for (auto &batch : std::exchange(m_offered, {}))
        m_projection->offer(std::move(batch));
    lock.unlock();
    const auto started = Clock::now();
    const auto advanced =
        m_projection->advance(newest, [&] { return Clock::now() - started > slice || m_isEnding; });
    m_reached.store(m_projection->reached(), std::memory_order_release);
    m_advanced.notify_all();
    checkpointIfLong();
    lock.lock();
    m_advanced.notify_all();
    m_error = advanced ? std::string() : advanced.error().detail;
    if (!advanced)
        m_wakes.wait_for(lock, retryPause, [&] { return m_isEnding || m_errand.isWaiting(); });
    else if (reached() >= newest)
        m_behindSince = Clock::now();
}

Result<void> Follower::awaitProjection(std::int64_t wanted, Clock::time_point deadline)
{
    if (reached() >= wanted)
        return {};
    std::unique_lock lock(m_mutex);
    m_newestSeq = std::max(m_newestSeq, wanted); // committed, though the writer may not have told of it yet
    ++m_awaiting;
    m_wakes.notify_one();
    const bool isReached = m_advanced.wait_until(lock, deadline, [&] { return reached() >= wanted; });
    --m_awaiting;
    if (isReached)
        return {};
    return Error{ErrorCode::Unavailable, "the log's index is " + std::to_string(wanted - reached()) +
                                             " events behind" + (m_error.empty() ? "" : ": " + m_error)};
}

void Follower::describe(StoreHealth &health) const
{
    const std::lock_guard lock(m_mutex);
    health.projectionLag = m_newestSeq - reached();
    if (health.why.empty() && !m_error.empty())
        health.why = m_error;
}

} // namespace ringdown::store::sqlite
