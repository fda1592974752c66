// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/Database.h"

namespace ringdown::store::sqlite {

/// One token more or one less.
struct AccessChange {
    std::optional<AccessToken> adds;
    RequestKey removes{}; ///< hash of the token to remove, when none is added
};

/// The table stands beside the log and is of no version of its schema: it is made where it is missing.
Result<void> makeAccessTable(Database &database);
Result<std::vector<AccessToken>> readAccessTokens(Database &database);
/// Conflict, NotFound; within the writer's transaction.
Result<void> writeAccess(Database &database, const AccessChange &change);

} // namespace ringdown::store::sqlite
