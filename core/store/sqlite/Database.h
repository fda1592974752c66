// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace ringdown::store::sqlite {

/// Bytes bound as they are; std::string_view alone is bound as text.
struct Blob {
    std::string_view bytes;
};

/// One prepared statement. Errors are Unavailable and name the file.
class Statement {
public:
    /// Rewinds and binds the values in order. Text is not copied: it must stay until the statement is
    /// rewound.
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        rewind();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    /// Binds one more value by its place, from 1.
    void bind(int index, std::string_view text);
    void bind(int index, Blob blob);
    void bind(int index, std::nullopt_t);
    template <std::integral Number>
    void bind(int index, Number value)
    {
        bindNumber(index, static_cast<std::int64_t>(value));
    }

    Result<bool> next();    ///< true when there is a row to read
    Result<void> execute(); ///< runs to the end and rewinds
    /// As execute(), for INSERT OR IGNORE: whether the row was put in.
    Result<bool> executeAndTell();
    void rewind(); ///< ends the statement's hold on the database

    std::int64_t number(int column) const;
    std::string_view text(int column) const; ///< also of a blob; valid until next() or rewind()
    bool isNull(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    void bindNumber(int index, std::int64_t value);
    Error error() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Rewinds a statement that was read from, however the scope is left.
class Rewinding {
public:
    explicit Rewinding(Statement &statement)
        : m_statement(statement)
    {
    }
    ~Rewinding() { m_statement.rewind(); }
    Rewinding(const Rewinding &) = delete;
    Rewinding &operator=(const Rewinding &) = delete;

private:
    Statement &m_statement;
};

enum class Access {
    Write, ///< the one connection that writes and checkpoints
    Read,  ///< query only, never checkpoints
};

/// One connection to a file, for one thread at a time.
class Database {
public:
    /// Opens the existing file; a symbolic link is refused.
    static Result<Database> open(const std::string &path, Access access);

    /// Makes another file's tables part of this connection, to be read.
    Result<void> attach(const std::string &path, std::string_view name);
    Result<void> run(const char *sql);
    Result<Statement> prepare(std::string_view sql);
    /// First column of the first row, nothing when there is no row or it is NULL.
    Result<std::optional<std::int64_t>> number(std::string_view sql);
    void setBusyTimeout(std::chrono::milliseconds wait);
    /// Cuts every statement that still runs then; nothing lets them run.
    void setDeadline(std::optional<std::chrono::steady_clock::time_point> deadline);
    bool isInTransaction() const;
    /// Fails when the file was moved or removed since it was opened: what is written then is lost with it.
    Result<void> standsInItsPlace() const;
    /// Pages the write-ahead log holds, as of the last commit.
    int walPages() const { return *m_walPages; }
    enum class Checkpoint { Passive, Truncate };
    void checkpoint(Checkpoint kind);

private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(sqlite3 *connection);

    /// BEGIN IMMEDIATE and COMMIT, prepared when first used: a group commits a thousand times a second.
    Result<void> runPrepared(std::string_view sql, std::optional<Statement> &statement);

    std::unique_ptr<sqlite3, Close> m_connection;
    std::optional<Statement> m_begin, m_commit; ///< finalised before the connection is closed
    std::unique_ptr<int> m_walPages;
    std::unique_ptr<std::chrono::steady_clock::time_point> m_deadline;
};

/// Prepares each statement in its place, up to the first that cannot be.
Result<void> prepareAll(Database &database,
                        std::initializer_list<std::pair<std::string_view, std::optional<Statement> *>> all);

/// BEGIN IMMEDIATE until commit(); leaving the scope without it rolls back.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace ringdown::store::sqlite
