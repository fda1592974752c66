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
constexpr int checkpointPages = 500;
constexpr int overduePages = 8'000; ///< 64 MB: checkpoint even while many wait
constexpr std::size_t smallGroup = 4;
constexpr std::size_t busyGroup = 12;
constexpr auto gatherTime = 400us;
constexpr auto idleBeforeTruncate = 1s;
constexpr auto idleBeforeLook = 5s; ///< whether the log is still in its place
constexpr auto patienceAtOpen = 3s;

} // namespace

Writer::Writer(Database database, std::unique_ptr<Reader> answers, AppendQueue &queue, KeyIndex &keys)
    : m_database(std::move(database))
    , m_answers(std::move(answers))
    , m_queue(queue)
    , m_keys(keys)
    , m_lastCommit(Clock::now())
{
}

Result<std::unique_ptr<Writer>> Writer::open(Database database, std::unique_ptr<Reader> answers,
                                             AppendQueue &queue, KeyIndex &keys)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(database), std::move(answers), queue, keys));
    auto log = LogWriter::open(writer->m_database, keys, writer->m_answers->answers);
    if (!log)
        return log.error();
    writer->m_log.emplace(std::move(*log));
    auto oldRows = OldRows::open(writer->m_database);
    if (!oldRows)
        return oldRows.error();
    writer->m_oldRows.emplace(std::move(*oldRows));
    writer->m_newestSeq = writer->m_log->newestSeq();
    return writer;
}

Writer::~Writer()
{
    finish();
}

void Writer::finish()
{
    if (m_thread.joinable())
        m_thread.join();
    m_log.reset();
    m_oldRows.reset();
    m_answers.reset();
}

Result<Writer::Unmerged> Writer::merge(const std::vector<std::string> &spooled)
{
    Unmerged unmerged;
    std::vector<PendingPtr> &left = unmerged.left;
    for (const std::string &bytes : spooled) {
        auto entry = entryFromBytes(bytes);
        if (!entry)
            return Error{ErrorCode::Configuration,
                         "the spool: " + entry.error().detail + "; start the version that wrote it once"};
        const auto isThere = entry->key ? Result<bool>(false) : m_log->hasRecord(*entry);
        if (!isThere)
            return isThere.error();
        if (entry->key)
            m_keys.testAndAdd(*entry->key);
        if (!*isThere)
            left.push_back(std::make_shared<Pending>(Pending{std::move(*entry), {}, {}}));
    }
    while (!left.empty()) {
        const std::span<const PendingPtr> group(left.data(), std::min(left.size(), mostPerGroup));
        if (auto merged = mergeGroup(group); !merged) {
            unmerged.why = merged.error().detail;
            break;
        }
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(group.size()));
    }
    return unmerged;
}

Result<void> Writer::mergeGroup(std::span<const PendingPtr> group)
{
    const auto deadline = Clock::now() + patienceAtOpen;
    for (;;) {
        auto transaction = Transaction::begin(m_database);
        const auto committed = transaction ? m_log->commit(std::move(*transaction), group)
                                           : Result<std::vector<Result<Committed>>>(transaction.error());
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
        if (m_lastGroup >= busyGroup)
            std::this_thread::sleep_for(gatherTime); // one flush then answers more of them
        const bool isSomething = m_queue.take(mostPerGroup, untilNextDuty());
        const bool isCommitted = isSomething && commitTaken();
        m_errand.doIt(); // behind the group: who waits for it has his answer
        if (m_queue.isClosed() && !isCommitted)
            break; // what is left goes to the spool
        if (isSomething && !isCommitted)
            std::this_thread::sleep_for(retryPause);
        else if (isSomething || isInPlace())
            checkpointIfDue();
    }
    m_queue.leave();
}

Result<void> Writer::betweenCommits(const std::function<Result<void>(OldRows &)> &work)
{
    return m_errand.bring([&] { return work(*m_oldRows); }, [this] { m_queue.wakeWriter(); });
}

bool Writer::isInPlace()
{
    auto inPlace = m_database.standsInItsPlace();
    if (inPlace && m_hasFailed)
        inPlace = tryOut();
    m_queue.tellIdle(inPlace ? std::string() : inPlace.error().detail);
    return inPlace.hasValue();
}

Result<void> Writer::tryOut()
{
    auto transaction = Transaction::begin(m_database);
    auto written = transaction ? m_database.run(sql::writeSomething) : Result<void>(transaction.error());
    if (written)
        written = transaction->commit();
    m_hasFailed = !written;
    return written;
}

bool Writer::commitTaken()
{
    const auto started = Clock::now();
    const auto inPlace = m_database.standsInItsPlace();
    auto transaction = inPlace ? Transaction::begin(m_database) : Result<Transaction>(inPlace.error());
    // Claimed only now: waiting for the lock may have lasted until some were answered as unavailable.
    const auto answers = transaction ? m_log->commit(std::move(*transaction), m_queue.claim())
                                     : Result<std::vector<Result<Committed>>>(transaction.error());
    m_lastCommit = Clock::now();
    m_lastCommitMilliseconds = std::chrono::duration<double, std::milli>(m_lastCommit - started).count();
    m_hasFailed = !answers;
    if (!answers) {
        m_queue.giveBack(answers.error().detail);
        return false;
    }
    m_lastGroup = answers->size();
    m_newestSeq.store(m_log->newestSeq(), std::memory_order_release);
    const auto settled = m_queue.settle();
    for (std::size_t i = 0; i < settled.size(); ++i) {
        if (settled[i].isUnanswered && settled[i].pending->whenCommitted)
            settled[i].pending->whenCommitted((*answers)[i]);
    }
    tell(settled, *answers);
    return true;
}

/// Takes the events out of what was settled.
void Writer::tell(const std::vector<AppendQueue::Settled> &settled,
                  const std::vector<Result<Committed>> &answers)
{
    auto batch = std::make_shared<CommittedBatch>();
    batch->rows.reserve(settled.size());
    for (std::size_t i = 0; i < settled.size(); ++i) {
        Entry &entry = settled[i].pending->entry;
        if (!answers[i] || answers[i]->isRepeat)
            continue;
        batch->hasEffects |= std::any_of(entry.outbox.begin(), entry.outbox.end(),
                                         [](const OutboxRow &row) { return isToBeDone(row.kind); });
        if (entry.eventCount == 0)
            continue;
        const std::int64_t first = answers[i]->firstSeq;
        if (batch->rows.empty())
            batch->firstSeq = first;
        batch->lastSeq = first + entry.eventCount - 1;
        batch->rows.push_back({batch->lastSeq, std::move(entry.events), entry.key});
    }
    if (m_listener && !batch->rows.empty())
        m_listener(batch);
}

void Writer::checkpointIfDue()
{
    const int pages = m_database.walPages();
    const bool isCalm = m_lastGroup <= smallGroup && m_queue.isShort();
    if (pages >= overduePages || (pages >= checkpointPages && isCalm))
        m_database.checkpoint(Database::Checkpoint::Passive);
    else if (pages > 0 && Clock::now() >= m_lastCommit + idleBeforeTruncate && m_queue.isShort())
        m_database.checkpoint(Database::Checkpoint::Truncate);
}

Writer::Clock::duration Writer::untilNextDuty() const
{
    return m_database.walPages() > 0 ? Clock::duration(idleBeforeTruncate) : Clock::duration(idleBeforeLook);
}

} // namespace ringdown::store::sqlite
