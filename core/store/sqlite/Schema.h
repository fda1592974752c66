// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Database.h"

#include <string>

namespace ringdown::store::sqlite {

/// Makes the tables of a new log with a new store id; refuses a log of a later version (Configuration).
Result<void> prepareSchema(Database &database, const std::string &path);
Result<std::string> readStoreId(Database &database);

} // namespace ringdown::store::sqlite
