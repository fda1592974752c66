// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Writer.h"

#include "core/store/sqlite/RecordBytes.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostPerGroup = 1024;
constexpr auto retryPause = 50ms;
constexpr auto projectionCadence = 40ms; ///< the projection may lag so long while nobody waits for it
constexpr auto projectionSlice = 4ms;    ///< it holds a waiting group up so long at most
constexpr auto longestSlice = 50ms;
constexpr std::int64_t greatestLag = 200'000; ///< events; beyond, groups wait for the projection
constexpr int checkpointPages = 1'000;
constexpr int overduePages = 8'000; ///< 32 MB: checkpoint even while something waits
constexpr auto idleBeforeTruncate = 1s;
constexpr auto patienceAtOpen = 3s;

} // namespace

Writer::Writer(Database database, AppendQueue &queue, KeyIndex &keys)
    : m_database(std::move(database))
    , m_queue(queue)
    , m_keys(keys)
{
}

Result<std::unique_ptr<Writer>> Writer::open(Database database, AppendQueue &queue, KeyIndex &keys)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(database), queue, keys));
    if (auto ready = writer->prepare(); !ready)
        return ready.error();
    return writer;
}

Writer::~Writer()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Writer::prepare()
{
    auto log = LogWriter::open(m_database, m_keys);
    if (!log)
        return log.error();
    m_log.emplace(std::move(*log));
    auto projection = Projection::open(m_database, m_keys);
    if (!projection)
        return projection.error();
    m_projection.emplace(std::move(*projection));
    m_newestSeq = m_log->newestSeq();
    m_projected = m_projection->reached();
    m_lastCommit = m_behindSince = Clock::now();
    return loadUnprojectedKeys();
}

Result<void> Writer::loadUnprojectedKeys()
{
    auto keys = m_database.prepare(sql::keysAfter);
    if (!keys)
        return keys.error();
    keys->with(m_projected);
    for (auto row = keys->next(); !row || *row; row = keys->next()) {
        if (!row)
            return row.error();
        if (const auto key = keyFromBytes(keys->text(1))) {
            m_keys.testAndAdd(*key);
            m_keys.addUnprojected(*key, keys->number(0));
        }
    }
    return {};
}

Result<void> Writer::merge(const std::vector<std::string> &spooled)
{
    std::vector<PendingPtr> group;
    for (const std::string &bytes : spooled) {
        auto entry = entryFromBytes(bytes);
        if (!entry)
            return Error{ErrorCode::Configuration,
                         "the spool: " + entry.error().detail + "; start the version that wrote it once"};
        const auto isThere = entry->record.key ? Result<bool>(false) : m_log->hasRecord(*entry);
        if (!isThere)
            return isThere.error();
        if (entry->record.key)
            m_keys.testAndAdd(*entry->record.key);
        if (!*isThere)
            group.push_back(std::make_shared<Pending>(Pending{std::move(*entry), {}, {}}));
        if (group.size() == mostPerGroup) {
            if (auto merged = mergeGroup(std::exchange(group, {})); !merged)
                return merged;
        }
    }
    return mergeGroup(group);
}

Result<void> Writer::mergeGroup(const std::vector<PendingPtr> &group)
{
    if (group.empty())
        return {};
    const auto deadline = Clock::now() + patienceAtOpen;
    for (;;) {
        auto transaction = Transaction::begin(m_database);
        const auto committed = transaction ? m_log->commit(std::move(*transaction), group)
                                           : Result<CommittedGroup>(transaction.error());
        m_newestSeq = m_log->newestSeq();
        if (committed)
            return {};
        if (Clock::now() > deadline)
            return committed.error();
        std::this_thread::sleep_for(retryPause);
    }
}

void Writer::start()
{
    m_thread = std::thread([this] { run(); });
}

void Writer::run()
{
    for (;;) {
        const bool isSomething = m_queue.take(mostPerGroup, untilNextDuty());
        if (!isSomething && m_queue.isClosed())
            break;
        if (isSomething && !commitTaken()) {
            if (m_queue.isClosed())
                break; // what is left goes to the spool
            std::this_thread::sleep_for(retryPause);
            continue;
        }
        tend();
    }
    m_queue.leave();
}

bool Writer::commitTaken()
{
    const auto started = Clock::now();
    auto transaction = Transaction::begin(m_database);
    // Claimed only now: waiting for the lock may have lasted until some were answered as unavailable.
    auto committed = transaction ? m_log->commit(std::move(*transaction), m_queue.claim())
                                 : Result<CommittedGroup>(transaction.error());
    m_lastCommit = Clock::now();
    m_lastCommitMilliseconds = std::chrono::duration<double, std::milli>(m_lastCommit - started).count();
    if (!committed) {
        m_queue.giveBack(committed.error().detail);
        return false;
    }
    if (lag() == 0)
        m_behindSince = m_lastCommit;
    m_newestSeq.store(m_log->newestSeq(), std::memory_order_release);
    const auto settled = m_queue.settle();
    for (std::size_t i = 0; i < settled.size(); ++i) {
        if (settled[i].isUnanswered && settled[i].pending->whenCommitted)
            settled[i].pending->whenCommitted(committed->answers[i]);
    }
    if (m_listener && !committed->events->json.empty())
        m_listener(committed->events);
    for (std::size_t i = 0; i < settled.size(); ++i) {
        const auto &answer = committed->answers[i];
        if (answer && !answer->isRepeat)
            offer(std::move(settled[i].pending->entry.record), answer->firstSeq);
    }
    return true;
}

void Writer::offer(Record record, std::int64_t firstSeq)
{
    std::optional<RequestKey> key = record.key;
    for (Event &event : record.events) {
        event.seq = firstSeq++;
        m_projection->offer({std::move(event), std::exchange(key, std::nullopt)});
    }
}

std::int64_t Writer::lag() const
{
    return m_log->newestSeq() - m_projection->reached();
}

void Writer::tend()
{
    if (isProjectionDue())
        project();
    checkpointIfDue();
}

bool Writer::isProjectionDue() const
{
    return lag() > 0 &&
           (m_awaiting > 0 || Clock::now() >= m_behindSince + projectionCadence || lag() > greatestLag);
}

void Writer::project()
{
    const auto started = Clock::now();
    const std::int64_t newest = m_log->newestSeq();
    const auto advanced = m_projection->advance(newest, [&] {
        const auto spent = Clock::now() - started;
        return spent > longestSlice || (spent > projectionSlice && lag() < greatestLag && !m_queue.isShort());
    });
    m_behindSince = Clock::now();
    {
        const std::lock_guard lock(m_progressMutex);
        m_projected = m_projection->reached();
        m_projectionError = advanced ? std::string() : advanced.error().detail;
    }
    m_projectionAdvanced.notify_all();
}

void Writer::checkpointIfDue()
{
    const int pages = m_database.walPages();
    if (pages >= overduePages || (pages >= checkpointPages && m_queue.isShort()))
        m_database.checkpoint(Database::Checkpoint::Passive);
    else if (pages > 0 && lag() == 0 && Clock::now() >= m_lastCommit + idleBeforeTruncate &&
             m_queue.isShort())
        m_database.checkpoint(Database::Checkpoint::Truncate);
}

Writer::Clock::duration Writer::untilNextDuty() const
{
    if (lag() > 0)
        return m_awaiting > 0
                   ? Clock::duration::zero()
                   : std::max<Clock::duration>(m_behindSince + projectionCadence - Clock::now(), 1ms);
    return m_database.walPages() > 0 ? Clock::duration(idleBeforeTruncate) : Clock::duration(1h);
}

Result<void> Writer::awaitProjection(Clock::time_point deadline)
{
    const std::int64_t wanted = newestSeq();
    std::unique_lock lock(m_progressMutex);
    if (m_projected >= wanted)
        return {};
    ++m_awaiting;
    m_queue.wakeWriter();
    const bool isReached =
        m_projectionAdvanced.wait_until(lock, deadline, [&] { return m_projected >= wanted; });
    --m_awaiting;
    if (isReached)
        return {};
    return Error{ErrorCode::Unavailable, "the log's index is " + std::to_string(wanted - m_projected) +
                                             " events behind" +
                                             (m_projectionError.empty() ? "" : ": " + m_projectionError)};
}

void Writer::describe(StoreHealth &health) const
{
    const std::int64_t newest = newestSeq();
    const std::lock_guard lock(m_progressMutex);
    health.projectionLag = newest - m_projected;
    health.lastCommitMilliseconds = m_lastCommitMilliseconds;
    if (health.why.empty() && !m_projectionError.empty())
        health.why = m_projectionError;
}

} // namespace ringdown::store::sqlite
