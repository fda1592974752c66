// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Schema.h"

#include "core/store/sqlite/Sql.h"

#include <sys/random.h>

#include <array>

namespace ringdown::store::sqlite {
namespace {

constexpr std::string_view demoMark = "demo";

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

Result<void> putMeta(Database &database, std::string_view name, std::string_view value)
{
    auto setMeta = database.prepare(sql::setMeta);
    return setMeta ? setMeta->with(name, value).execute() : Result<void>(setMeta.error());
}

Result<void> makeTables(Database &database, Callers callers)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const char *step : {sql::schema, sql::fromVersion3}) {
        if (auto made = database.run(step); !made)
            return made;
    }
    if (auto put = putMeta(database, "store", randomHex()); !put)
        return put;
    if (callers == Callers::Simulated) {
        if (auto put = putMeta(database, demoMark, "1"); !put)
            return put;
    }
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

Result<Callers> callersOf(Database &database)
{
    auto mark = database.prepare(sql::metaValue);
    if (!mark)
        return mark.error();
    const auto isMarked = mark->with(demoMark).next();
    if (!isMarked)
        return isMarked.error();
    return *isMarked ? Callers::Simulated : Callers::Real;
}

/// Another program's file would be written into.
Result<bool> isForeign(Database &database)
{
    const auto foreign =
        database.number("SELECT count(*) > 0 AND total(name = 'meta') = 0 FROM sqlite_master");
    return foreign ? Result<bool>(foreign->value_or(0) != 0) : foreign.error();
}

} // namespace

Result<void> checkCallers(Database &database, Callers callers, const std::string &directory)
{
    const auto foreign = isForeign(database);
    if (!foreign)
        return foreign.error();
    if (*foreign)
        return Error{ErrorCode::Configuration,
                     directory +
                         "/log.sqlite is another program's and no log of calls; move it away to begin "
                         "with an empty one, or give --data another folder"};
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) == 0) // there is no log yet
        return {};
    const auto held = callersOf(database);
    if (!held)
        return held.error();
    if (*held == callers)
        return {};
    return Error{ErrorCode::Configuration,
                 *held == Callers::Real
                     ? directory + " holds the calls of real callers, and a demo would finish their waiting "
                                   "texts; leave --data out, or give --demo a folder of its own"
                     : directory + " was made by --demo and holds simulated calls; give --data another "
                                   "folder, or move this one away to begin with an empty one"};
}

Result<void> prepareSchema(Database &database, const std::string &path, Callers callers)
{
    static_assert(sql::schemaVersion == 4,
                  "write the step from the version before, and its number in makeTables()");
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) == 0)
        return makeTables(database, callers);
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
