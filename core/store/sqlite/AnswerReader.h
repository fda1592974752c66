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
    /// The answer of the record with this key; unprojected is where memory says it stands, if it does.
    Result<std::optional<std::string>> find(const RequestKey &key, std::optional<KeyRef> unprojected);

private:
    explicit AnswerReader(RunReader runs)
        : m_runs(std::move(runs))
    {
    }
    Result<std::optional<std::string>> answerAt(const RequestKey &key, KeyRef ref);
    Result<std::optional<std::string>> quietAnswer(const RequestKey &key);

    RunReader m_runs;
    std::optional<Statement> m_eventAnswer, m_quietAnswer;
};

} // namespace ringdown::store::sqlite
