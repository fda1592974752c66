// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/sqlite/Database.h"

#include <string>

namespace ringdown::store::sqlite {

/// Part of the index: a narrow row for each call that ended and was no test, what the insights count. By
/// business and then time, so that a stretch of one is a walk. tiers: those that rang, in order, with blanks
/// between; if somebody answered, the last is where. rule: the caller rule that decided, '' for none.
constexpr const char *endedCallsTable =
    "CREATE TABLE ended_calls (tenant INTEGER, id INTEGER, outcome INTEGER NOT NULL, caller INTEGER NOT "
    "NULL, "
    "waited INTEGER, seconds INTEGER NOT NULL, ended INTEGER NOT NULL, is_claimed INTEGER NOT NULL, "
    "tiers TEXT NOT NULL, contact TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (tenant, id)) WITHOUT ROWID";

/// The tiers that rang for a call, as its row has them.
std::string tiersText(const routing::CallState &call);

/// Keeps those rows in step with the calls. In the transaction of the index.
class EndedCalls {
public:
    static Result<EndedCalls> open(Database &index);

    /// The row of this call, whose id, tenant and caller have these numbers. Nothing while the call runs.
    Result<void> put(std::int64_t id, std::int64_t tenant, std::int64_t caller,
                     const routing::CallState &call);
    /// While the call has its row in the table of calls.
    Result<void> drop(std::int64_t id);

private:
    EndedCalls() = default;

    std::optional<Statement> m_put, m_drop;
};

} // namespace ringdown::store::sqlite
