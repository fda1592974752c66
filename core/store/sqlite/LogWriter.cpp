// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/LogWriter.h"

#include "core/store/sqlite/Sql.h"

#include <utility>

namespace ringdown::store::sqlite {
namespace {

/// Puts seq in front of an event's stored text, which begins with its first member.
std::string withSeq(std::int64_t seq, std::string_view json)
{
    std::string out = "{\"seq\":" + std::to_string(seq) + ",";
    return out += json.substr(1);
}

Error staleRevision(std::int64_t newest, std::int64_t expected)
{
    return {ErrorCode::Conflict,
            "the newest plan revision is " + std::to_string(newest) + ", not " + std::to_string(expected)};
}

} // namespace

Result<LogWriter> LogWriter::open(Database &database, KeyIndex &keys)
{
    LogWriter writer(database, keys);
    if (auto ready = writer.prepare(); !ready)
        return ready.error();
    return writer;
}

Result<void> LogWriter::prepare()
{
    const std::pair<std::string_view, std::optional<Statement> *> statements[] = {
        {sql::insertEvent, &m_insertEvent},       {sql::insertQuiet, &m_insertQuiet},
        {sql::insertKey, &m_insertKey},           {sql::recordAfter, &m_recordAfter},
        {sql::newestRevision, &m_newestRevision}, {sql::insertPlan, &m_insertPlan},
        {sql::insertOutbox, &m_insertOutbox},     {sql::isOutboxWaiting, &m_isOutboxWaiting},
        {sql::finishOutbox, &m_finishOutbox}};
    for (const auto &[text, place] : statements) {
        auto statement = m_database.prepare(text);
        if (!statement)
            return statement.error();
        *place = std::move(*statement);
    }
    auto answers = AnswerReader::open(m_database);
    const auto seq = m_database.number(sql::newestSeq);
    const auto quiet = m_database.number(sql::newestQuiet);
    if (!answers || !seq || !quiet)
        return !answers ? answers.error() : !seq ? seq.error() : quiet.error();
    m_answers = std::move(*answers);
    m_newestSeq = seq->value_or(0);
    m_newestQuiet = quiet->value_or(0);
    return {};
}

Result<CommittedGroup> LogWriter::commit(Transaction transaction, std::span<const PendingPtr> group)
{
    m_nextSeq = m_newestSeq + 1;
    m_nextQuiet = m_newestQuiet + 1;
    m_groupKeys.clear();
    CommittedGroup committed;
    committed.answers.reserve(group.size());
    committed.events = std::make_shared<CommittedEvents>();
    committed.events->firstSeq = m_nextSeq;
    for (const PendingPtr &pending : group) {
        auto answer = write(pending->entry, committed);
        if (!answer && answer.error().code == ErrorCode::Unavailable)
            return answer.error();
        committed.answers.push_back(std::move(answer));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    m_newestSeq = m_nextSeq - 1;
    m_newestQuiet = m_nextQuiet - 1;
    for (const auto &[key, written] : m_groupKeys) {
        if (!written.isIndexed)
            m_keys.addUnprojected(key, written.ref);
    }
    return committed;
}

Result<Committed> LogWriter::write(const Entry &entry, CommittedGroup &group)
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
    if (!entry.finishes.empty()) {
        const Rewinding rewinding(m_isOutboxWaiting->with(entry.finishes));
        const auto row = m_isOutboxWaiting->next();
        if (!row)
            return row.error();
        if (!*row)
            return Error{ErrorCode::NotFound, "there is no waiting outbox row " + entry.finishes};
        if (auto finished = m_finishOutbox->with(entry.finishes).execute(); !finished)
            return finished.error();
    }
    if (entry.access) {
        if (auto changed = writeAccess(m_database, *entry.access); !changed)
            return changed.error();
    }
    const std::int64_t firstSeq = entry.record.events.empty() ? 0 : m_nextSeq;
    const auto written = firstSeq == 0 ? writeQuiet(entry) : writeEvents(entry, group);
    if (!written)
        return written.error();
    if (auto queued = writeOutbox(entry.record); !queued)
        return queued.error();
    return Committed{firstSeq, false, false, {}};
}

Result<std::optional<std::string>> LogWriter::storedAnswer(const Entry &entry)
{
    if (!entry.record.key || !entry.mayRepeat)
        return std::optional<std::string>();
    if (const auto it = m_groupKeys.find(*entry.record.key); it != m_groupKeys.end())
        return std::optional(*it->second.answer);
    return m_answers->find(*entry.record.key, m_keys.findUnprojected(*entry.record.key));
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

Result<void> LogWriter::writeEvents(const Entry &entry, CommittedGroup &group)
{
    const Record &record = entry.record;
    if (record.key)
        m_groupKeys.emplace(*record.key, GroupKey{m_nextSeq, &record.answer, false});
    bool isFirst = true;
    for (const Event &event : record.events) {
        m_json.clear();
        appendJson(m_json, event);
        m_insertEvent->with(m_nextSeq, std::string_view(m_json), std::nullopt, std::nullopt);
        if (std::exchange(isFirst, false)) {
            m_insertEvent->bind(3, Blob{record.key ? bytesOf(*record.key) : std::string_view(entry.id)});
            m_insertEvent->bind(4, std::string_view(record.answer));
        }
        if (auto inserted = m_insertEvent->execute(); !inserted)
            return inserted;
        group.events->json.push_back(withSeq(m_nextSeq++, m_json));
    }
    return {};
}

Result<void> LogWriter::writeQuiet(const Entry &entry)
{
    const Record &record = entry.record;
    if (!record.key)
        return {}; // only outbox rows, whose ids make a repeat harmless
    const std::int64_t id = m_nextQuiet++;
    const auto inserted =
        m_insertQuiet->with(id, Blob{bytesOf(*record.key)}, std::string_view(record.answer)).execute();
    if (!inserted)
        return inserted;
    m_groupKeys.emplace(*record.key, GroupKey{-id, &record.answer, true});
    return m_insertKey->with(keyPartOf(m_nextSeq), hashOf(*record.key), -id).execute();
}

Result<void> LogWriter::writeOutbox(const Record &record)
{
    for (const OutboxRow &row : record.outbox) {
        const auto inserted =
            m_insertOutbox
                ->with(row.id, row.tenant.value, row.call.value, row.from, row.to, row.body, row.test)
                .execute();
        if (!inserted)
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
