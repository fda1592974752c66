// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/CallConditions.h"
#include "core/store/sqlite/Database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::store::sqlite {

/// The SELECT for one page of calls, made of fixed pieces and bound values. It chooses the narrowest index
/// for what is asked; all of them are in order of time, newest last, so a page is read backwards and ends
/// when it is full.
class PageQuery {
public:
    /// BadInput when the cursor is none of ours.
    static Result<PageQuery> from(Database &database, const CallFilter &filter);
    /// A SELECT of 1 for each call, at most so many.
    static Result<PageQuery> counting(Database &database, const CallSelection &selection, std::int64_t most);

    const std::string &sql() const { return m_sql; }
    /// When the people wanted have few calls: their ids, newest first. The statement then reads one call,
    /// whose id is its first value.
    const std::optional<std::vector<std::int64_t>> &fewIds() const { return m_fewIds; }
    void bind(Statement &statement) const; ///< the query must outlive the reading

private:
    /// People that the filter names by a word or a number, and how to find their calls.
    struct People {
        std::string_view peopleThemselves;
        std::string_view callsOf; ///< SELECT of call ids
        SqlCondition haveCall;    ///< of a call: it is one of theirs
        std::vector<SqlValue> values;
    };

    /// How many calls of a common name are worth reading.
    enum class Patience {
        Page, ///< a page of them is soon found among all calls
        Long, ///< else every call is looked at: few of these are wanted, or all are counted
    };

    /// Each has part in every call that is wanted.
    static std::vector<People> peopleOf(const CallFilter &filter);
    static Patience patienceWith(const CallFilter &filter);
    Result<void> findCallsOf(Database &database, const std::vector<People> &wanted, const std::string &tenant,
                             Patience patience, int page);
    static Result<std::optional<std::vector<std::int64_t>>> callsOf(Database &database, const People &people,
                                                                    std::int64_t peopleCount,
                                                                    const std::string &tenant,
                                                                    std::int64_t most);
    static Result<std::optional<std::int64_t>> countFew(Database &database, const People &people,
                                                        Patience patience);
    Result<void> findCallsBetween(Database &database, const std::string &firstSid, const std::string &lastSid,
                                  int page);
    static void bindAll(Statement &statement, const std::vector<SqlValue> &values);
    Result<void> choose(Database &database, const CallFilter &filter, Patience patience);
    void walk(const CallFilter &filter);
    void also(std::string_view condition, std::vector<SqlValue> values);
    void limitTo(const CallFilter &filter);

    std::optional<std::vector<std::int64_t>> m_fewIds;
    std::vector<SqlCondition> m_shortcuts; ///< on a walk: what spares reading the people of most calls
    std::string m_sql;
    std::string_view m_joins; ///< "" when nobody asks who called; then any index may be walked
    std::vector<SqlValue> m_values;
    bool m_hasCondition = false;
};

} // namespace ringdown::store::sqlite
