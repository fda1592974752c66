// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/Database.h"

namespace ringdown::store::sqlite {

/// What readers ask of the plan history and the outbox.
Result<std::string> readPlanText(Database &database, std::int64_t revision); ///< NotFound
Result<std::vector<PlanRevision>> readRevisions(Database &database, int limit);

} // namespace ringdown::store::sqlite
