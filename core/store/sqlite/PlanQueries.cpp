// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/PlanQueries.h"

#include "core/store/sqlite/Sql.h"

namespace ringdown::store::sqlite {

Result<std::string> readPlanText(Database &database, std::int64_t revision)
{
    auto plan = database.prepare(sql::planText);
    if (!plan)
        return plan.error();
    const auto row = plan->with(revision).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, revision == 0
                                              ? "the relay has no plan yet: push one"
                                              : "there is no plan revision " + std::to_string(revision)};
    return std::string(plan->text(0));
}

Result<std::vector<PlanRevision>> readRevisions(Database &database, int limit)
{
    auto rows = database.prepare(sql::revisions);
    if (!rows)
        return rows.error();
    std::vector<PlanRevision> newestFirst;
    rows->with(limit);
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        newestFirst.push_back({rows->number(0), Instant{rows->number(1)}, std::string(rows->text(2)),
                               std::string(rows->text(3))});
    }
    return newestFirst;
}

} // namespace ringdown::store::sqlite
