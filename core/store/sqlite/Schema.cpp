// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Schema.h"

#include "core/store/sqlite/Sql.h"

#include <sys/random.h>

#include <array>

namespace ringdown::store::sqlite {
namespace {

std::string randomHex()
{
    std::array<unsigned char, 16> bytes{};
    while (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

Result<void> makeTables(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const char *step : {sql::schema, sql::fromVersion3}) {
        if (auto made = database.run(step); !made)
            return made;
    }
    auto setMeta = database.prepare(sql::setMeta);
    if (!setMeta)
        return setMeta.error();
    const std::string id = randomHex();
    if (auto put = setMeta->with(std::string_view("store"), id).execute(); !put)
        return put;
    if (auto noted = database.run("PRAGMA user_version = 4"); !noted)
        return noted;
    return transaction->commit();
}

Result<void> moveFrom(Database &database, std::int64_t version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const char *step :
         {version < 3 ? sql::fromVersion2 : "", sql::fromVersion3, "PRAGMA user_version = 4"}) {
        if (auto done = database.run(step); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<void> prepareSchema(Database &database, const std::string &path)
{
    static_assert(sql::schemaVersion == 4,
                  "write the step from the version before, and its number in makeTables()");
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) == 0)
        return makeTables(database);
    if (version->value_or(0) < sql::schemaVersion)
        return moveFrom(database, version->value_or(0));
    if (version->value_or(0) > sql::schemaVersion)
        return Error{ErrorCode::Configuration, path + " was written by a later version (format " +
                                                   std::to_string(version->value_or(0)) +
                                                   "); start that version"};
    return {};
}

Result<std::string> readStoreId(Database &database)
{
    auto statement = database.prepare(sql::storeId);
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return std::string(statement->text(0));
}

} // namespace ringdown::store::sqlite
