// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/AccessTable.h"

#include <algorithm>

namespace ringdown::store::sqlite {
namespace {

constexpr const char *accessSchema =
    "CREATE TABLE IF NOT EXISTS access_tokens (position INTEGER PRIMARY KEY, "
    "hash BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, role TEXT NOT "
    "NULL, since INTEGER NOT NULL)";
constexpr std::string_view allTokens = "SELECT hash, name, role, since FROM access_tokens ORDER BY position";
constexpr std::string_view tokenLike = "SELECT 1 FROM access_tokens WHERE hash = ? OR name = ?";
constexpr std::string_view insertToken =
    "INSERT INTO access_tokens (hash, name, role, since) VALUES (?, ?, ?, ?)";
constexpr std::string_view deleteToken = "DELETE FROM access_tokens WHERE hash = ? RETURNING 1";

Blob blobOf(const RequestKey &hash)
{
    return Blob{{reinterpret_cast<const char *>(hash.data()), hash.size()}};
}

Result<void> addToken(Database &database, const AccessToken &token)
{
    auto like = database.prepare(tokenLike);
    auto insert = database.prepare(insertToken);
    if (!like || !insert)
        return !like ? like.error() : insert.error();
    const auto found = like->with(blobOf(token.hash), std::string_view(token.name)).next();
    if (!found)
        return found.error();
    if (*found)
        return Error{ErrorCode::Conflict, "there is a token named '" + token.name + "' already"};
    return insert
        ->with(blobOf(token.hash), std::string_view(token.name), std::string_view(token.role),
               token.since.milliseconds)
        .execute();
}

Result<void> removeToken(Database &database, const RequestKey &hash)
{
    auto remove = database.prepare(deleteToken);
    if (!remove)
        return remove.error();
    const auto removed = remove->with(blobOf(hash)).next();
    if (!removed)
        return removed.error();
    return *removed ? Result<void>() : Error{ErrorCode::NotFound, "there is no such token"};
}

} // namespace

Result<void> makeAccessTable(Database &database)
{
    return database.run(accessSchema);
}

Result<std::vector<AccessToken>> readAccessTokens(Database &database)
{
    auto rows = database.prepare(allTokens);
    if (!rows)
        return rows.error();
    std::vector<AccessToken> tokens;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        AccessToken token;
        const std::string_view hash = rows->text(0);
        if (hash.size() != token.hash.size())
            continue;
        std::transform(hash.begin(), hash.end(), token.hash.begin(),
                       [](char c) { return static_cast<std::byte>(c); });
        token.name = rows->text(1);
        token.role = rows->text(2);
        token.since = Instant{rows->number(3)};
        tokens.push_back(std::move(token));
    }
    return tokens;
}

Result<void> writeAccess(Database &database, const AccessChange &change)
{
    return change.adds ? addToken(database, *change.adds) : removeToken(database, change.removes);
}

} // namespace ringdown::store::sqlite
