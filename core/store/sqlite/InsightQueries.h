// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/InsightStore.h"
#include "core/store/sqlite/Database.h"

namespace ringdown::store::sqlite {

/// Adds up the ended calls of the stretch, through one reading connection.
Result<Insights> readInsights(Database &database, const InsightFilter &filter);

} // namespace ringdown::store::sqlite
