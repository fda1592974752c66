// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Projection.h"

#include "core/store/sqlite/Entry.h"
#include "core/store/sqlite/Sql.h"

#include <set>
#include <utility>

namespace ringdown::store::sqlite {

Result<Projection> Projection::open(Database &index, Database &log, KeyIndex &keys)
{
    auto calls = FoldedCalls::open(index, log);
    auto people = People::open(index);
    auto keyRuns = RunWriter::open(index, RunKind::RequestKeys);
    if (!calls || !people || !keyRuns)
        return !calls ? calls.error() : !people ? people.error() : keyRuns.error();
    Projection projection(index, log, keys, std::move(*calls), std::move(*people), std::move(*keyRuns));
    if (auto ready = projection.prepare(); !ready)
        return ready.error();
    return projection;
}

Result<void> Projection::prepare()
{
    const auto prepared = prepareAll(m_index, {{sql::insertMessage, &m_insertMessage},
                                               {sql::insertStop, &m_insertStop},
                                               {sql::dropMessage, &m_dropMessage},
                                               {sql::setProgress, &m_setProgress}});
    const auto preparedLog = prepareAll(m_log, {{sql::eventsAfter, &m_eventsAfter}});
    const auto reached = m_index.number(sql::projectedSeq);
    if (!prepared || !preparedLog || !reached)
        return !prepared ? prepared : !preparedLog ? preparedLog : Result<void>(reached.error());
    m_reached = reached->value_or(0);
    return {};
}

Result<void> Projection::advance(std::int64_t newestSeq, const std::function<bool()> &mustStop)
{
    m_next = m_reached;
    auto done = advanceInTransaction(newestSeq, mustStop);
    if (!done) {
        static_cast<void>(forget()); // it fails for the same reason
        return done;
    }
    m_reached = m_next;
    while (!m_offered.empty() && m_offered.front()->lastSeq <= m_reached)
        m_offered.pop_front();
    m_keys.dropUnprojected(m_batchKeys);
    m_batchKeys.clear();
    m_calls.forgetOld();
    m_people.forgetOld();
    return {};
}

Result<void> Projection::advanceInTransaction(std::int64_t newestSeq, const std::function<bool()> &mustStop)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    for (std::size_t ahead = 0; m_next < newestSeq && (m_next == m_reached || !mustStop());) {
        while (ahead < m_offered.size() && m_offered[ahead]->lastSeq <= m_next)
            ++ahead;
        if (ahead < m_offered.size() && m_offered[ahead]->firstSeq <= m_next + 1) {
            if (auto taken = takeOffered(*m_offered[ahead], mustStop); !taken)
                return taken;
            continue;
        }
        const auto page = readBack(m_next);
        if (!page)
            return page.error();
        if (page->empty())
            return Error{ErrorCode::Unavailable, "the log has no event behind " + std::to_string(m_next)};
        for (const LogRow &row : *page) {
            if (row.key)
                m_keys.testAndAdd(*row.key); // of an earlier run, perhaps
            if (auto taken = take(row); !taken)
                return taken;
        }
    }
    if (auto stored = m_calls.store(m_people); !stored)
        return stored;
    if (auto written = writeKeys(); !written)
        return written;
    if (auto noted = m_setProgress->with(std::string_view("projected"), m_next).execute(); !noted)
        return noted;
    return transaction->commit();
}

Result<void> Projection::takeOffered(const CommittedBatch &batch, const std::function<bool()> &mustStop)
{
    for (const LogRow &row : batch.rows) {
        if (row.seq <= m_next)
            continue;
        if (auto taken = take(row); !taken)
            return taken;
        if (mustStop())
            break;
    }
    return {};
}

Result<std::vector<LogRow>> Projection::readBack(std::int64_t after)
{
    constexpr int rowsPerPage = 64;
    std::vector<LogRow> page;
    const Rewinding rewinding(m_eventsAfter->with(after, rowsPerPage));
    for (auto row = m_eventsAfter->next(); !row || *row; row = m_eventsAfter->next()) {
        if (!row)
            return row.error();
        page.push_back({m_eventsAfter->number(0), std::string(m_eventsAfter->text(1)),
                        keyFromBytes(m_eventsAfter->text(2))});
    }
    return page;
}

Result<void> Projection::take(const LogRow &row)
{
    m_next = row.seq;
    if (row.key)
        m_batchKeys.push_back({*row.key, row.seq});
    EventReader reader(row.events, row.seq);
    for (auto more = reader.next(m_event); !more || *more; more = reader.next(m_event)) {
        if (!more)
            return more.error();
        if (auto taken = takeEvent(m_event, row.seq); !taken)
            return taken;
    }
    return {};
}

Result<void> Projection::takeEvent(const Event &event, std::int64_t row)
{
    auto listed = list(event, row);
    return !listed || event.call.isEmpty() ? listed : m_calls.apply(event, row);
}

/// What is found otherwise than by a call.
Result<void> Projection::list(const Event &event, std::int64_t row)
{
    if (event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed)
        return m_insertStop->with(event.seq, row).execute();
    if (!isOfTexts(event))
        return {};
    const auto tenant = m_people.tenantNumber(event.tenant.value);
    return tenant ? m_insertMessage->with(event.seq, *tenant, row).execute() : Result<void>(tenant.error());
}

Result<void> Projection::writeKeys()
{
    m_entries.clear();
    for (const KeyIndex::KeyAt &at : m_batchKeys)
        m_entries.push_back({runKeyOf(at.key), at.ref});
    return m_keyRuns.add(m_entries);
}

Result<void> Projection::dropCalls(std::span<const OldCall> calls)
{
    const auto dropped = dropInTransaction(calls);
    if (!dropped)
        static_cast<void>(forget());
    return dropped;
}

Result<void> Projection::dropInTransaction(std::span<const OldCall> calls)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    std::set<std::int64_t> people;
    for (const OldCall &call : calls) {
        if (auto dropped = m_calls.drop(call.id, CallSid(call.sid), people); !dropped)
            return dropped;
    }
    for (const std::int64_t person : people) {
        if (auto dropped = m_people.dropUnused(person); !dropped)
            return dropped;
    }
    return transaction->commit();
}

Result<void> Projection::dropMessages(std::span<const std::int64_t> seqs)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    for (const std::int64_t seq : seqs) {
        if (auto dropped = m_dropMessage->with(seq).execute(); !dropped)
            return dropped;
    }
    return transaction->commit();
}

Result<void> Projection::dropRuns(std::int64_t row)
{
    const auto dropped = dropRunsInTransaction(row);
    if (!dropped)
        static_cast<void>(forget());
    return dropped;
}

Result<void> Projection::dropRunsInTransaction(std::int64_t row)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return transaction.error();
    if (auto dropped = m_keyRuns.dropBefore(row + 1); !dropped)
        return dropped;
    const auto oldest = m_index.number(sql::oldestCall);
    if (!oldest)
        return oldest.error();
    if (*oldest) {
        if (auto dropped = m_calls.dropSidsBefore(**oldest); !dropped)
            return dropped;
    }
    return transaction->commit();
}

Result<void> Projection::forget()
{
    m_offered.clear(); // it is read back, so that nothing heaps up while writing fails
    m_batchKeys.clear();
    m_calls.forget();
    m_people.forget();
    const auto keys = m_keyRuns.reload();
    const auto sids = m_calls.reload();
    return keys ? sids : keys;
}

} // namespace ringdown::store::sqlite
