// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Database.h"

#include <QString>

#include <sqlite3.h>
#include <sys/statvfs.h>

#include <cstdint>
#include <string_view>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::uint64_t someSpace = 1024 * 1024; ///< bytes

/// What to do about a damaged file. The index beside a log is made anew from it, and a reader of both cannot
/// tell which of them it is.
std::string_view repairOfDamage(sqlite3 *connection)
{
    const char *file = sqlite3_db_filename(connection, "main");
    const bool isIndex = file && std::string_view(file).ends_with("index.sqlite");
    if (isIndex || sqlite3_db_filename(connection, "derived"))
        return "; stop the relay and remove index.sqlite beside the log, it is made anew; if that is not "
               "enough, "
               "put a copy of the folder back";
    return "; put a copy of its folder back, or move the folder away to begin with an empty one";
}

/// Of what should have been written: the index of the write-ahead log is, too, before anything is read.
std::string_view repairOfWriting(sqlite3 *connection)
{
    const int code = sqlite3_extended_errcode(connection);
    if (code != SQLITE_IOERR_WRITE && code != SQLITE_IOERR_SHMSIZE)
        return {};
    // SQLite does not keep the reason: a full disk, one that fails, and a limit of the user look alike.
    const char *file = sqlite3_db_filename(connection, "main");
    struct statvfs disk = {};
    const bool hasSpace = file && ::statvfs(file, &disk) == 0 && disk.f_bavail * disk.f_frsize >= someSpace;
    return hasSpace
               ? "; the disk has space and takes nothing: look into the system's log whether it fails, and "
                 "at the quota and file size limit of the relay's user"
               : "; the disk takes no more: free some space on it";
}

/// What can be done about it, or nothing.
std::string_view repairOf(sqlite3 *connection)
{
    switch (connection ? sqlite3_errcode(connection) & 0xff : SQLITE_OK) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return repairOfDamage(connection);
    case SQLITE_FULL:
        return "; free some space on that disk";
    case SQLITE_IOERR:
        return repairOfWriting(connection);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "; another program holds it: end that one (a backup, or an sqlite3)";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "; make the folder and its files writable for the relay's user";
    default:
        return {};
    }
}

Error databaseError(sqlite3 *connection)
{
    const char *file = connection ? sqlite3_db_filename(connection, "main") : nullptr;
    const char *words = connection ? sqlite3_errmsg(connection) : "out of memory";
    return {ErrorCode::Unavailable,
            std::string(file ? file : "log.sqlite") + ": " + words + std::string(repairOf(connection))};
}

int rememberWalPages(void *pages, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(pages) = count;
    return SQLITE_OK;
}

int isPastDeadline(void *deadline)
{
    return std::chrono::steady_clock::now() > *static_cast<std::chrono::steady_clock::time_point *>(deadline);
}

QString folded(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value)).toCaseFolded();
}

/// has_part(text, part): whether the text contains the part, whatever the case, as the trigram index sees it.
void hasPart(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, folded(values[0]).contains(folded(values[1])) ? 1 : 0);
}

/// The page size is that of a file being made; it holds some rows of a record or one long one.
constexpr const char *writerPragmas =
    "PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
    "PRAGMA mmap_size=0; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=OFF;"
    "PRAGMA cache_size=-2048; PRAGMA temp_store=MEMORY;";
constexpr const char *readerPragmas = "PRAGMA query_only=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-2048;"
                                      "PRAGMA temp_store=MEMORY;";

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, std::string_view text)
{
    const char *bytes = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_statement.get(), index, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, Blob blob)
{
    const char *bytes = blob.bytes.data() ? blob.bytes.data() : "";
    sqlite3_bind_blob64(m_statement.get(), index, bytes, blob.bytes.size(), SQLITE_STATIC);
}

void Statement::bind(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bindNumber(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

Result<bool> Statement::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    case SQLITE_INTERRUPT:
        return Error{ErrorCode::Unavailable, "the search took longer than 2 s and was cut; narrow it"};
    default:
        return error();
    }
}

Result<void> Statement::execute()
{
    const auto row = next();
    rewind();
    return row ? Result<void>() : Result<void>(row.error());
}

Result<bool> Statement::executeAndTell()
{
    const auto row = next();
    rewind();
    return row ? Result<bool>(sqlite3_changes(sqlite3_db_handle(m_statement.get())) > 0) : row.error();
}

void Statement::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string_view(static_cast<const char *>(bytes), static_cast<std::size_t>(size))
                 : std::string_view();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Error Statement::error() const
{
    return databaseError(sqlite3_db_handle(m_statement.get()));
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database(sqlite3 *connection)
    : m_connection(connection)
    , m_walPages(std::make_unique<int>(0))
{
}

Result<Database> Database::open(const std::string &path, Access access)
{
    const int mode = access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &connection,
                        mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(connection);
    if (code == SQLITE_CANTOPEN_SYMLINK)
        return Error{ErrorCode::Configuration, path + " is a symbolic link; put the file itself there"};
    if (code != SQLITE_OK)
        return Error{ErrorCode::Unavailable, path + ": " + sqlite3_errmsg(connection)};
    database.setBusyTimeout(std::chrono::milliseconds(250));
    if (auto ready = database.run(access == Access::Write ? writerPragmas : readerPragmas); !ready)
        return ready.error();
    sqlite3_create_function_v2(connection, "has_part", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               &hasPart, nullptr, nullptr, nullptr);
    if (access == Access::Write)
        sqlite3_wal_hook(connection, &rememberWalPages, database.m_walPages.get());
    return database;
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(m_connection.get());
    return {};
}

Result<void> Database::runPrepared(std::string_view sql, std::optional<Statement> &statement)
{
    if (!statement) {
        auto prepared = prepare(sql);
        if (!prepared)
            return prepared.error();
        statement.emplace(std::move(*prepared));
    }
    return statement->execute();
}

Result<void> Database::attach(const std::string &path, std::string_view name)
{
    auto statement = prepare("ATTACH ? AS " + std::string(name));
    return statement ? statement->with(path).execute() : Result<void>(statement.error());
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_connection.get(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return databaseError(m_connection.get());
    return Statement(statement);
}

Result<std::optional<std::int64_t>> Database::number(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    if (!*row || statement->isNull(0))
        return std::optional<std::int64_t>();
    return std::optional(statement->number(0));
}

void Database::setBusyTimeout(std::chrono::milliseconds wait)
{
    sqlite3_busy_timeout(m_connection.get(), static_cast<int>(wait.count()));
}

void Database::setDeadline(std::optional<std::chrono::steady_clock::time_point> deadline)
{
    constexpr int instructionsBetweenLooks = 10'000;
    if (!deadline) {
        sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr);
        return;
    }
    m_deadline = std::make_unique<std::chrono::steady_clock::time_point>(*deadline);
    sqlite3_progress_handler(m_connection.get(), instructionsBetweenLooks, &isPastDeadline, m_deadline.get());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection.get()) == 0;
}

Result<void> Database::standsInItsPlace() const
{
    int hasMoved = 0;
    const int code = sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (code != SQLITE_OK || hasMoved == 0)
        return {};
    return Error{ErrorCode::Unavailable,
                 std::string(sqlite3_db_filename(m_connection.get(), "main")) +
                     " was moved or removed while the relay runs; put the folder back, or restart the relay"};
}

void Database::checkpoint(Checkpoint kind)
{
    const int mode = kind == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, mode, &pages, &moved);
    // A reader in the way leaves the rest for the next time; the next commit counts the pages anew.
    if (code == SQLITE_OK && pages >= 0)
        *m_walPages = pages - moved;
}

Result<void> prepareAll(Database &database,
                        std::initializer_list<std::pair<std::string_view, std::optional<Statement> *>> all)
{
    for (const auto &[text, place] : all) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        *place = std::move(*statement);
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.runPrepared("BEGIN IMMEDIATE", database.m_begin); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk does); that leaves nothing to do here.
    if (m_database && m_database->isInTransaction())
        static_cast<void>(m_database->run("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto done = m_database->runPrepared("COMMIT", m_database->m_commit);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace ringdown::store::sqlite
