// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/KeyIndex.h"
#include "core/store/sqlite/SortedRuns.h"

namespace ringdown::store::sqlite {

/// Reads stored answers through one connection to log and index.
class AnswerReader {
public:
    static Result<AnswerReader> open(Database &database);
    /// The answer of the record with this key, as KeyIndex::findUnprojected() and the index say.
    Result<std::optional<std::string>> find(const RequestKey &key, const KeyIndex::Unprojected &unprojected);

private:
    explicit AnswerReader(RunReader runs)
        : m_runs(std::move(runs))
    {
    }
    Result<std::optional<std::string>> indexedAnswer(const RequestKey &key);
    Result<std::optional<std::string>> forgottenAnswer(const RequestKey &key, KeyRef after, KeyRef through);
    Result<std::optional<std::string>> answerAt(const RequestKey &key, KeyRef ref);
    Result<std::optional<std::string>> quietAnswer(const RequestKey &key);

    Result<KeyRef> indexReaches();

    RunReader m_runs;
    std::optional<Statement> m_projectedSeq, m_eventAnswer, m_answerBetween, m_quietAnswer;
};

} // namespace ringdown::store::sqlite
