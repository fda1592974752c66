// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <string>

namespace ringdown::test {

/// "ok", or the first thing SQLite finds wrong with the file.
inline std::string integrity(const std::string &database)
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::string verdict = "cannot open";
    if (sqlite3_open_v2(database.c_str(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(connection, "PRAGMA integrity_check", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        verdict = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return verdict;
}

} // namespace ringdown::test
