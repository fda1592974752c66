// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Instant.h"
#include "core/store/sqlite/Database.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <string>

namespace ringdown::store::sqlite {

/// How far the log had got at some moment.
struct Mark {
    Instant at;
    std::int64_t seq = 0;
    std::int64_t quiet = 0;  ///< id of the newest record without events
    std::int64_t effect = 0; ///< position of the newest effect
};

Result<void> makeMarksTable(Database &database);

/// Takes what is old out of the log, a slice at a time, each in a transaction of its own that ends after a
/// few milliseconds. The writer's thread.
class OldRows {
public:
    static constexpr std::chrono::milliseconds slice{3};

    static Result<OldRows> open(Database &database);

    Result<void> setMark(Instant now);
    Result<std::optional<Mark>> markBefore(Instant at);
    /// Takes keys and answers off the records up to the mark, with the finished effects. True when all are.
    Result<bool> dropAnswers(const Mark &mark);
    /// Takes the events of these calls out of the rows, from the first on; what else a row holds stays where
    /// it is. Returns how many rows are done.
    Result<std::size_t> dropEvents(std::span<const std::int64_t> rows, const std::set<std::string> &sids);
    /// The same with no more than what the callers said: in every recording, or in the one with this id.
    Result<std::size_t> dropRecordings(std::span<const std::int64_t> rows, const std::set<std::string> &sids,
                                       const std::string &onlyRecording);
    /// The same with this tenant's texts from before this moment.
    Result<std::size_t> dropTexts(std::span<const std::int64_t> rows, const std::string &tenant,
                                  Instant before);
    /// Takes the words and numbers off these finished effects, from the first on. Returns how many are done.
    Result<std::size_t> dropWords(std::span<const std::int64_t> effects);
    /// Notes how far something has got.
    Result<void> setProgress(const std::string &name, std::int64_t value);

private:
    explicit OldRows(Database &database)
        : m_database(database)
    {
    }
    Result<bool> dropSomeAnswers(const Mark &mark, std::int64_t &reached);
    Result<bool> dropSome(Statement &statement, std::int64_t until);
    enum class Fate { Stays, Changed, Goes };
    /// What becomes of an event, which may be changed.
    using Judge = std::function<Fate(Event &)>;
    using Change = std::function<Result<void>(std::int64_t row)>;
    static Result<std::size_t> inSlice(Database &database, std::span<const std::int64_t> rows,
                                       const Change &changeRow);
    Result<std::size_t> eachRow(std::span<const std::int64_t> rows, const Judge &judge);
    Result<void> change(std::int64_t row, const Judge &judge);

    Database &m_database;
    std::optional<Statement> m_setMark, m_markBefore, m_dropMarks, m_setMeta, m_lastOfNext, m_dropAnswers,
        m_dropQuiet, m_dropEffects, m_dropWords, m_event, m_dropEvent, m_changeEvent;
};

} // namespace ringdown::store::sqlite
