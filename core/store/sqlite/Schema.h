// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Callers.h"
#include "core/store/sqlite/Database.h"

#include <string>

namespace ringdown::store::sqlite {

/// Refuses a log that holds the calls of others (Configuration); changes nothing.
Result<void> checkCallers(Database &database, Callers callers, const std::string &directory);
/// Makes the tables of a new log with a new store id; refuses a log of a later version (Configuration).
Result<void> prepareSchema(Database &database, const std::string &path, Callers callers);
Result<std::string> readStoreId(Database &database);

} // namespace ringdown::store::sqlite
