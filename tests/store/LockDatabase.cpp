// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <unistd.h>

#include <cstdio>

/// Takes SQLite's write lock on the file given, says "locked", and holds it until standard input ends.
int main(int argc, char **argv)
{
    sqlite3 *connection = nullptr;
    if (argc != 2 || sqlite3_open(argv[1], &connection) != SQLITE_OK)
        return 1;
    sqlite3_busy_timeout(connection, 5000);
    if (sqlite3_exec(connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return 2;
    std::puts("locked");
    std::fflush(stdout);
    char byte = 0;
    while (::read(0, &byte, 1) > 0) {
    }
    sqlite3_close(connection);
    return 0;
}
