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
    const auto prepared = prepareAll(
        database, {{sql::eventAnswer, &reader.m_eventAnswer}, {sql::quietAnswer, &reader.m_quietAnswer}});
    return prepared ? Result<AnswerReader>(std::move(reader)) : prepared.error();
}

Result<std::optional<std::string>> AnswerReader::find(const RequestKey &key,
                                                      std::optional<KeyRef> unprojected)
{
    if (unprojected)
        return answerAt(key, *unprojected);
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
