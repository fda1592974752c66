// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/LogWriter.h"

#include "core/store/sqlite/OutboxQueries.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

Error staleRevision(std::int64_t newest, std::int64_t expected)
{
    return {ErrorCode::Conflict,
            "the newest plan revision is " + std::to_string(newest) + ", not " + std::to_string(expected)};
}

} // namespace

Result<LogWriter> LogWriter::open(Database &database, KeyIndex &keys, AnswerReader &answers)
{
    LogWriter writer(database, keys, answers);
    if (auto ready = writer.prepare(); !ready)
        return ready.error();
    return writer;
}

Result<void> LogWriter::prepare()
{
    const auto prepared = prepareAll(m_database, {{sql::insertEvent, &m_insertEvent},
                                                  {sql::insertQuiet, &m_insertQuiet},
                                                  {sql::recordAfter, &m_recordAfter},
                                                  {sql::newestRevision, &m_newestRevision},
                                                  {sql::insertPlan, &m_insertPlan},
                                                  {sql::insertOutbox, &m_insertOutbox},
                                                  {sql::isOutboxWaiting, &m_isOutboxWaiting},
                                                  {sql::finishOutbox, &m_finishOutbox},
                                                  {sql::markOutboxTried, &m_markTried},
                                                  {sql::markOutboxUnknown, &m_markUnknown}});
    const auto seq = m_database.number(sql::newestSeq);
    if (!prepared || !seq)
        return !prepared ? prepared.error() : seq.error();
    m_newestSeq = seq->value_or(0);
    return {};
}

Result<std::vector<Result<Committed>>> LogWriter::commit(Transaction transaction,
                                                         std::span<const PendingPtr> group)
{
    m_nextSeq = m_newestSeq + 1;
    m_keyed.clear();
    m_keysAt.clear();
    std::vector<Result<Committed>> answers;
    answers.reserve(group.size());
    for (const PendingPtr &pending : group) {
        auto answer = write(pending->entry);
        if (!answer && answer.error().code == ErrorCode::Unavailable)
            return answer.error();
        answers.push_back(std::move(answer));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    m_newestSeq = m_nextSeq - 1;
    m_keys.addUnprojected(m_keysAt);
    return answers;
}

Result<Committed> LogWriter::write(const Entry &entry)
{
    auto stored = storedAnswer(entry);
    if (!stored)
        return stored.error();
    if (*stored)
        return Committed{0, false, true, std::move(**stored)};
    if (entry.plan) {
        if (auto written = writePlan(*entry.plan); !written)
            return written.error();
    }
    if (entry.effect) {
        if (auto noted = noteEffect(*entry.effect); !noted)
            return noted.error();
    }
    if (entry.access) {
        if (auto changed = writeAccess(m_database, *entry.access); !changed)
            return changed.error();
    }
    const std::int64_t firstSeq = entry.eventCount == 0 ? 0 : m_nextSeq;
    const auto written = firstSeq == 0 ? writeQuiet(entry) : writeEvents(entry);
    if (!written)
        return written.error();
    if (auto queued = writeOutbox(entry); !queued)
        return queued.error();
    return Committed{firstSeq, false, false, {}};
}

Result<std::optional<std::string>> LogWriter::storedAnswer(const Entry &entry)
{
    if (!entry.key || !entry.mayRepeat)
        return std::optional<std::string>();
    const auto same = std::find_if(m_keyed.begin(), m_keyed.end(),
                                   [&](const Entry *written) { return written->key == entry.key; });
    if (same != m_keyed.end())
        return std::optional((*same)->answer);
    // Looked up before the read: what leaves memory in between is in the index by then.
    const auto unprojected = m_keys.findUnprojected(*entry.key);
    return m_answers.find(*entry.key, unprojected);
}

Result<void> LogWriter::writePlan(const NewPlan &plan)
{
    std::int64_t newest = 0;
    {
        const Rewinding rewinding(m_newestRevision->with());
        const auto row = m_newestRevision->next();
        if (!row)
            return row.error();
        newest = m_newestRevision->number(0);
    }
    if (newest != plan.expected)
        return staleRevision(newest, plan.expected);
    const PlanRevision &history = plan.history;
    return m_insertPlan->with(newest + 1, history.at.milliseconds, history.author, history.note, plan.text)
        .execute();
}

Result<void> LogWriter::noteEffect(const EffectNews &news)
{
    {
        const Rewinding rewinding(m_isOutboxWaiting->with(news.id));
        const auto row = m_isOutboxWaiting->next();
        if (!row)
            return row.error();
        if (!*row)
            return Error{ErrorCode::NotFound, "there is no waiting outbox row " + news.id};
    }
    switch (news.state) {
    case EffectNews::State::Tried:
        return m_markTried->with(news.at.milliseconds, news.id).execute();
    case EffectNews::State::Unknown:
        return m_markUnknown->with(news.id).execute();
    case EffectNews::State::Finished:
        break;
    }
    m_finishOutbox->with(news.sid, news.id);
    if (news.sid.empty())
        m_finishOutbox->bind(1, std::nullopt);
    return m_finishOutbox->execute();
}

Result<void> LogWriter::writeEvents(const Entry &entry)
{
    const std::int64_t lastSeq = m_nextSeq + entry.eventCount - 1;
    m_nextSeq = lastSeq + 1;
    if (entry.key) {
        m_keyed.push_back(&entry);
        m_keysAt.push_back({*entry.key, lastSeq});
    }
    const std::string_view key = entry.key ? bytesOf(*entry.key) : std::string_view(entry.id);
    return m_insertEvent->with(lastSeq, Blob{entry.events}, Blob{key}, std::string_view(entry.answer))
        .execute();
}

Result<void> LogWriter::writeQuiet(const Entry &entry)
{
    if (!entry.key)
        return {}; // only outbox rows, whose ids make a repeat harmless
    m_keyed.push_back(&entry);
    return m_insertQuiet->with(std::nullopt, Blob{bytesOf(*entry.key)}, std::string_view(entry.answer))
        .execute();
}

Result<void> LogWriter::writeOutbox(const Entry &entry)
{
    for (const OutboxRow &row : entry.outbox) {
        const bool isDone = !isToBeDone(row.kind);
        m_insertOutbox->with(row.id, row.tenant.value, row.call.value, row.from, row.to, row.body,
                             testNumber(row), static_cast<int>(row.kind), row.form, row.queuedAt.milliseconds,
                             row.queuedAt.milliseconds, isDone ? 1 : 0);
        if (!isDone)
            m_insertOutbox->bind(11, std::nullopt);
        if (auto inserted = m_insertOutbox->execute(); !inserted)
            return inserted;
    }
    return {};
}

Result<bool> LogWriter::hasRecord(const Entry &entry)
{
    const Rewinding rewinding(m_recordAfter->with(entry.baseSeq, Blob{entry.id}));
    return m_recordAfter->next();
}

} // namespace ringdown::store::sqlite
