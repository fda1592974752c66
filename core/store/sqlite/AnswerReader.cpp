// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/AnswerReader.h"

#include "core/store/sqlite/Entry.h"
#include "core/store/sqlite/Sql.h"

namespace ringdown::store::sqlite {

Result<AnswerReader> AnswerReader::open(Database &database)
{
    auto runs = RunReader::open(database, RunKind::RequestKeys);
    if (!runs)
        return runs.error();
    AnswerReader reader(std::move(*runs));
    const auto prepared = prepareAll(database, {{sql::projectedSeq, &reader.m_projectedSeq},
                                                {sql::eventAnswer, &reader.m_eventAnswer},
                                                {sql::answerBetween, &reader.m_answerBetween},
                                                {sql::quietAnswer, &reader.m_quietAnswer}});
    return prepared ? Result<AnswerReader>(std::move(reader)) : prepared.error();
}

Result<std::optional<std::string>> AnswerReader::find(const RequestKey &key,
                                                      const KeyIndex::Unprojected &unprojected)
{
    if (unprojected.ref)
        return answerAt(key, *unprojected.ref);
    if (unprojected.forgottenThrough == 0)
        return indexedAnswer(key);
    // Before the index is asked: it may go on in between.
    const auto reached = indexReaches();
    if (!reached)
        return reached.error();
    auto answer = indexedAnswer(key);
    if (!answer || *answer || *reached >= unprojected.forgottenThrough)
        return answer;
    return forgottenAnswer(key, *reached, unprojected.forgottenThrough);
}

Result<KeyRef> AnswerReader::indexReaches()
{
    const Rewinding rewinding(m_projectedSeq->with());
    const auto row = m_projectedSeq->next();
    if (!row)
        return row.error();
    return *row ? m_projectedSeq->number(0) : 0;
}

Result<std::optional<std::string>> AnswerReader::indexedAnswer(const RequestKey &key)
{
    const auto refs = m_runs.find(runKeyOf(key));
    if (!refs)
        return refs.error();
    for (const KeyRef ref : *refs) {
        auto answer = answerAt(key, ref);
        if (!answer || *answer)
            return answer;
    }
    return quietAnswer(key);
}

Result<std::optional<std::string>> AnswerReader::forgottenAnswer(const RequestKey &key, KeyRef after,
                                                                 KeyRef through)
{
    const Rewinding rewinding(m_answerBetween->with(after, through, Blob{bytesOf(key)}));
    const auto row = m_answerBetween->next();
    if (!row)
        return row.error();
    return *row ? std::optional(std::string(m_answerBetween->text(0))) : std::optional<std::string>();
}

Result<std::optional<std::string>> AnswerReader::answerAt(const RequestKey &key, KeyRef ref)
{
    const Rewinding rewinding(m_eventAnswer->with(ref));
    const auto row = m_eventAnswer->next();
    if (!row)
        return row.error();
    if (!*row || m_eventAnswer->text(0) != bytesOf(key))
        return std::optional<std::string>();
    return std::optional(std::string(m_eventAnswer->text(1)));
}

Result<std::optional<std::string>> AnswerReader::quietAnswer(const RequestKey &key)
{
    const Rewinding rewinding(m_quietAnswer->with(Blob{bytesOf(key)}));
    const auto row = m_quietAnswer->next();
    if (!row)
        return row.error();
    return *row ? std::optional(std::string(m_quietAnswer->text(0))) : std::optional<std::string>();
}

} // namespace ringdown::store::sqlite
