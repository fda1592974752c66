// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/IndexFile.h"

#include "core/store/sqlite/EndedCalls.h"
#include "core/store/sqlite/LeftMessages.h"
#include "core/store/sqlite/Sql.h"
#include "core/store/sqlite/StoreDirectory.h"

#include <filesystem>

namespace ringdown::store::sqlite {
namespace {

/// What is derived can be made again, so its transactions need not reach the disk before they are told of;
/// what is on the disk is still whole after any crash.
constexpr const char *indexPragmas = "PRAGMA synchronous=NORMAL; PRAGMA cache_size=-6144;";

Result<void> makeIndex(Database &database, const std::string &storeId)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const char *part : {sql::indexSchema, sql::stopsTable, endedCallsTable, leftMessagesTable}) {
        if (auto made = database.run(part); !made)
            return made;
    }
    auto store = database.prepare(sql::setProgress);
    if (!store)
        return store.error();
    if (auto put = store->with(std::string_view("store"), storeId).execute(); !put)
        return put;
    const std::string version = "PRAGMA user_version = " + std::to_string(sql::indexVersion);
    if (auto noted = database.run(version.c_str()); !noted)
        return noted;
    return transaction->commit();
}

Result<bool> belongsTo(Database &database, const std::string &storeId, std::int64_t newestSeq)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) != sql::indexVersion)
        return false;
    auto store = database.prepare(sql::indexedStore);
    const auto row = store ? store->next() : Result<bool>(store.error());
    if (!row || !*row || store->text(0) != storeId)
        return row ? Result<bool>(false) : row.error();
    const auto reached = database.number(sql::projectedSeq);
    return reached ? Result<bool>(reached->value_or(0) <= newestSeq) : reached.error();
}

Result<Database> openFile(const std::string &path)
{
    if (auto file = openOwnFile(path); !file)
        return file.error();
    auto database = Database::open(path, Access::Write);
    if (!database)
        return database;
    const auto ready = database->run(indexPragmas);
    return ready ? std::move(database) : Result<Database>(ready.error());
}

void removeFile(const std::string &path)
{
    std::error_code ignored; // what cannot be removed cannot be opened either
    for (const char *ending : {"", "-wal", "-shm"})
        std::filesystem::remove(path + ending, ignored);
}

} // namespace

Result<Database> openIndex(const std::string &path, const std::string &storeId, std::int64_t newestSeq)
{
    {
        auto database = openFile(path);
        if (!database && database.error().code == ErrorCode::Configuration)
            return database; // not ours to remove
        const auto isOurs = database ? belongsTo(*database, storeId, newestSeq) : Result<bool>(false);
        if (isOurs && *isOurs) {
            const auto made = database->run(sql::stopsTable);
            return made ? std::move(database) : Result<Database>(made.error());
        }
    }
    removeFile(path);
    auto database = openFile(path);
    if (!database)
        return database;
    const auto made = makeIndex(*database, storeId);
    return made ? std::move(database) : Result<Database>(made.error());
}

} // namespace ringdown::store::sqlite
