// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the store alone: commits with 64 in flight, then a log of so many calls: size, opening, pages and
// searches; and SQLite's C API against Qt SQL on the writer's insert.
//   StoreBench [--folder DIR] [--calls 20000] [--seconds 3] [--since 2025-10-09]
// With --fill it only makes the log (DIR/log), two calls a second from that day on, or goes on with the one
// an earlier run began, and ends the calls that still run in it.

#include "core/store/SqliteStore.h"
#include "core/store/sqlite/Database.h"
#include "tests/bench/MadeUpCalls.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <future>
#include <semaphore>
#include <string>
#include <thread>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::bench;

namespace {

using Clock = std::chrono::steady_clock;

/// Of all threads of this program: says what the work costs also on a machine that is busy otherwise.
double cpuMilliseconds()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Of this thread: what a search costs it, whoever else wants the processor.
double threadCpuMilliseconds()
{
    std::timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Appends records one after the other with so many in flight until done() says so; returns how many.
std::int64_t appendInFlight(CallStore &store, int inFlight, const std::function<Record(std::int64_t)> &make,
                            const std::function<bool(std::int64_t)> &isDone, std::vector<double> *latencies)
{
    std::counting_semaphore<1024> free(inFlight);
    std::mutex mutex;
    std::int64_t n = 0;
    for (; !isDone(n); ++n) {
        Record record = make(n);
        free.acquire();
        const auto started = Clock::now();
        store.append(std::move(record), [&, started](const Result<Committed> &result) {
            if (!result)
                qFatal("%s", result.error().detail.c_str());
            if (latencies) {
                const std::lock_guard lock(mutex);
                latencies->push_back(millisecondsSince(started));
            }
            free.release();
        });
    }
    for (int i = 0; i < inFlight; ++i)
        free.acquire();
    return n;
}

double percentile(std::vector<double> &values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

std::unique_ptr<SqliteStore> opened(const SqliteSettings &settings)
{
    auto store = SqliteStore::open(settings);
    if (!store)
        qFatal("%s", store.error().detail.c_str());
    return std::move(*store);
}

void waitForProjection(const SqliteStore &store)
{
    while (store.health().projectionLag > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

void measureCommits(const SqliteSettings &settings, Instant since, int seconds)
{
    const auto store = opened(settings);
    const MadeUpCalls calls(since, store->newestSeq()); // more than there are calls: none comes in twice
    for (const int inFlight : {1, 64}) {
        static std::int64_t base = 0;
        std::vector<double> latencies;
        const double cpu = cpuMilliseconds();
        const auto started = Clock::now();
        const auto end = started + std::chrono::seconds(seconds);
        const std::int64_t count = appendInFlight(
            *store, inFlight, [&](std::int64_t n) { return calls.incoming(base + n); },
            [&](std::int64_t) { return Clock::now() >= end; }, &latencies);
        base += count;
        const double spent = millisecondsSince(started);
        std::printf("commits, %2d in flight      %8.0f records/s of 3 events  p50 %.2f ms  p99 %.2f ms  CPU "
                    "%.0f us each  "
                    "projection behind %lld\n",
                    inFlight, static_cast<double>(count) * 1000 / spent, percentile(latencies, 0.5),
                    percentile(latencies, 0.99),
                    (cpuMilliseconds() - cpu) * 1000 / static_cast<double>(count),
                    static_cast<long long>(store->health().projectionLag));
    }
    waitForProjection(*store);
}

/// How many calls an earlier run put into the log.
std::int64_t callsThere(SqliteStore &store, const MadeUpCalls &calls, std::int64_t count)
{
    std::int64_t there = 0;
    std::int64_t missing = count;
    while (there < missing) {
        const std::int64_t middle = there + (missing - there) / 2;
        if (store.call(CallSid(calls.sid(middle))))
            there = middle + 1;
        else
            missing = middle;
    }
    return there;
}

void fill(const SqliteSettings &settings, const MadeUpCalls &calls, std::int64_t count)
{
    const auto store = opened(settings);
    waitForProjection(*store);
    const std::int64_t there = callsThere(*store, calls, count);
    const double cpu = cpuMilliseconds();
    const auto started = Clock::now();
    appendInFlight(
        *store, 256,
        [&](std::int64_t n) { return n % 2 == 0 ? calls.incoming(there + n / 2) : calls.end(there + n / 2); },
        [&](std::int64_t n) { return there + n / 2 >= count; }, nullptr);
    waitForProjection(*store);
    const double spent = millisecondsSince(started) / 1000;
    if (there == count)
        return;
    const auto made = static_cast<double>(count - there);
    std::printf("log of %lld calls made in %.1f s: %.0f calls/s with all indexes, CPU %.0f us each\n",
                static_cast<long long>(count), spent, made / spent, (cpuMilliseconds() - cpu) * 1000 / made);
}

/// What a load without ends left in the log: its calls are the newest.
std::vector<CallSummary> runningCalls(SqliteStore &store)
{
    std::vector<CallSummary> running;
    CallFilter filter;
    filter.limit = 500;
    for (std::size_t before = 0;; before = running.size()) {
        const auto page = store.calls(filter);
        if (!page)
            qFatal("%s", page.error().detail.c_str());
        std::copy_if(page->calls.begin(), page->calls.end(), std::back_inserter(running),
                     [](const CallSummary &call) { return !call.endedAt; });
        if (running.size() == before || !page->next)
            return running;
        filter.after = *page->next;
    }
}

void endRunningCalls(const SqliteSettings &settings)
{
    const auto store = opened(settings);
    const std::vector<CallSummary> running = runningCalls(*store);
    const auto end = [&](std::int64_t n) {
        const CallSummary &call = running[static_cast<std::size_t>(n)];
        Event ended;
        ended.at = call.startedAt + std::chrono::seconds(35);
        ended.kind = EventKind::CallEnded;
        ended.tenant = call.tenant;
        ended.call = call.sid;
        ended.why = "The caller hung up.";
        return Record{{}, {}, {std::move(ended)}, {}};
    };
    appendInFlight(
        *store, 256, end, [&](std::int64_t n) { return n == static_cast<std::int64_t>(running.size()); },
        nullptr);
    waitForProjection(*store);
    std::printf("%zu calls that still ran were ended\n", running.size());
}

void measureOpening(const SqliteSettings &settings)
{
    std::vector<double> opening;
    std::vector<double> answered;
    for (int i = 0; i < 5; ++i) {
        const auto started = Clock::now();
        const auto store = opened(settings);
        opening.push_back(millisecondsSince(started));
        std::promise<void> first;
        store->append({}, [&](const Result<Committed> &) { first.set_value(); });
        first.get_future().wait();
        answered.push_back(millisecondsSince(started));
    }
    const QString file = QString::fromStdString(settings.directory + "/log.sqlite");
    std::printf(
        "opening                    %.1f ms, to the first commit %.1f ms (medians of 5); file %.0f MB\n",
        percentile(opening, 0.5), percentile(answered, 0.5),
        static_cast<double>(QFileInfo(file).size()) / 1e6);
}

constexpr double pageTarget = 100; ///< milliseconds, in a log of ten million calls

void measureReads(const SqliteSettings &settings, const MadeUpCalls &calls, std::int64_t count)
{
    const auto store = opened(settings);
    const auto any = [&](int i) {
        return static_cast<std::int64_t>(spread(static_cast<std::uint64_t>(i)) %
                                         static_cast<std::uint64_t>(count));
    };
    const auto measure = [&](const char *name, const std::function<CallFilter(int)> &filterOf) {
        std::vector<double> times;
        std::vector<double> costs;
        std::size_t found = 0;
        for (int i = 0; i < 40; ++i) {
            const CallFilter filter = filterOf(i);
            const auto started = Clock::now();
            const double cpu = threadCpuMilliseconds();
            const auto page = store->calls(filter);
            times.push_back(millisecondsSince(started));
            costs.push_back(threadCpuMilliseconds() - cpu);
            if (!page)
                std::printf("  %s: %s\n", name, page.error().detail.c_str());
            else
                found += page->calls.size();
        }
        const double p99 = percentile(times, 0.99);
        std::printf("%s %-26s p50 %7.2f ms  p99 %7.2f ms  CPU p99 %7.2f ms  (%.0f calls a page)\n",
                    p99 <= pageTarget ? "met " : "MISS", name, percentile(times, 0.5), p99,
                    percentile(costs, 0.99), static_cast<double>(found) / 40);
    };
    const auto filter = [](const std::function<void(CallFilter &, int)> &set) {
        return [set](int i) {
            CallFilter made;
            set(made, i);
            return made;
        };
    };
    measure("first page", filter([](CallFilter &, int) {}));
    measure("tenant", filter([&](CallFilter &f, int i) { f.tenant = calls.tenant(any(i)); }));
    measure("outcome", filter([](CallFilter &f, int i) { f.outcome = static_cast<Outcome>(i % 3); }));
    measure("tenant and outcome", filter([&](CallFilter &f, int i) {
                f.tenant = calls.tenant(any(i));
                f.outcome = static_cast<Outcome>(i % 3);
            }));
    measure("a day in the middle", filter([&](CallFilter &f, int i) {
                f.since = calls.start(any(i));
                f.until = *f.since + std::chrono::hours(24);
            }));
    measure("caller, 12 characters", filter([&](CallFilter &f, int i) { f.from = calls.caller(any(i)); }));
    measure("caller, 9 characters",
            filter([&](CallFilter &f, int i) { f.from = calls.caller(any(i)).substr(0, 9); }));
    measure("caller, 5 characters",
            filter([&](CallFilter &f, int i) { f.from = calls.caller(any(i)).substr(0, 5); }));
    measure("caller, 3 characters",
            filter([&](CallFilter &f, int i) { f.from = calls.caller(any(i)).substr(0, 3); }));
    measure("caller 9, outcome", filter([&](CallFilter &f, int i) {
                f.from = calls.caller(any(i)).substr(0, 9);
                f.outcome = static_cast<Outcome>(i % 3);
            }));
    measure("text: whole name", filter([&](CallFilter &f, int i) { f.q = calls.name(any(i)); }));
    measure("text: 6 of a name",
            filter([&](CallFilter &f, int i) { f.q = calls.name(any(i)).substr(2, 6); }));
    measure("text: 3 of a name",
            filter([&](CallFilter &f, int i) { f.q = calls.name(any(i)).substr(1, 3); }));
    measure("text: whole number", filter([&](CallFilter &f, int i) { f.q = calls.caller(any(i)); }));
    measure("text: 7 digits", filter([&](CallFilter &f, int i) { f.q = calls.caller(any(i)).substr(2, 7); }));
    measure("text: not there", filter([](CallFilter &f, int) { f.q = "xylophone"; }));
    measure("text and tenant", filter([&](CallFilter &f, int i) {
                f.q = calls.name(any(i)).substr(2, 6);
                f.tenant = calls.tenant(any(i));
            }));
    measure("SID, 10 characters",
            filter([&](CallFilter &f, int i) { f.q = calls.sid(any(i)).substr(0, 10); }));
    std::vector<double> details;
    for (int i = 0; i < 40; ++i) {
        const auto started = Clock::now();
        if (!store->call(CallSid(calls.sid(any(i)))))
            std::printf("  a call is missing\n");
        details.push_back(millisecondsSince(started));
    }
    std::printf("%-26s p50 %7.2f ms  p99 %7.2f ms\n", "one call with its events", percentile(details, 0.5),
                percentile(details, 0.99));
    const auto started = Clock::now();
    const auto running = store->eventsOfRunningCalls();
    std::printf("%-26s %7.2f ms\n", "events of running calls", millisecondsSince(started));
}

constexpr const char *insertRow = "INSERT INTO events (seq, json, key, answer) VALUES (?, ?, ?, ?)";
constexpr const char *makeTable =
    "CREATE TABLE events (seq INTEGER PRIMARY KEY, json TEXT NOT NULL, key BLOB, answer TEXT)";
constexpr int rowsPerGroup = 192;
constexpr int groups = 1000;

/// Microseconds of CPU a row.
double costWithQt(const QString &file)
{
    const auto name = QStringLiteral("bench");
    double cost = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", makeTable})
            query.exec(QString::fromLatin1(sql));
        query.prepare(QString::fromLatin1(insertRow));
        const std::string json(350, 'j');
        const QByteArray key(32, 'k');
        const double started = cpuMilliseconds();
        for (int group = 0; group < groups; ++group) {
            database.transaction();
            for (int i = 0; i < rowsPerGroup; ++i) {
                query.addBindValue(group * rowsPerGroup + i + 1);
                query.addBindValue(QString::fromStdString(json));
                query.addBindValue(key);
                query.addBindValue(QString::fromStdString(json));
                if (!query.exec())
                    std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
            }
            database.commit();
        }
        cost = (cpuMilliseconds() - started) * 1000 / (groups * rowsPerGroup);
    }
    QSqlDatabase::removeDatabase(name);
    return cost;
}

double costWithC(const std::string &file)
{
    std::fclose(std::fopen(file.c_str(), "w"));
    auto database = sqlite::Database::open(file, sqlite::Access::Write);
    if (!database || !database->run("PRAGMA wal_autocheckpoint=1000") || !database->run(makeTable))
        return 0;
    auto insert = database->prepare(insertRow);
    const std::string json(350, 'j');
    const std::string key(32, 'k');
    const double started = cpuMilliseconds();
    for (int group = 0; group < groups; ++group) {
        auto transaction = sqlite::Transaction::begin(*database);
        for (int i = 0; i < rowsPerGroup; ++i) {
            if (auto put =
                    insert->with(group * rowsPerGroup + i + 1, json, sqlite::Blob{key}, json).execute();
                !put)
                std::fprintf(stderr, "%s\n", put.error().detail.c_str());
        }
        if (auto done = transaction->commit(); !done)
            std::fprintf(stderr, "%s\n", done.error().detail.c_str());
    }
    return (cpuMilliseconds() - started) * 1000 / (groups * rowsPerGroup);
}

void compareInterfaces(const QTemporaryDir &folder)
{
    std::vector<double> ratios;
    double c = 0;
    double qt = 0;
    for (int round = 0; round < 3; ++round) {
        qt = costWithQt(folder.filePath(QStringLiteral("qt%1.sqlite").arg(round)));
        c = costWithC(folder.filePath(QStringLiteral("c%1.sqlite").arg(round)).toStdString());
        ratios.push_back(qt / c);
    }
    std::printf(
        "insert, groups of %d rows  CPU a row: C API %.2f us, Qt SQL %.2f us; ratio %.1f (median of 3 "
        "alternating)\n",
        rowsPerGroup, c, qt, percentile(ratios, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("where the log is made and kept"), QStringLiteral("DIR")},
         {QStringLiteral("calls"), QStringLiteral("how long a log"), QStringLiteral("N"),
          QStringLiteral("20000")},
         {QStringLiteral("since"), QStringLiteral("when its first call came in"), QStringLiteral("DATE"),
          QStringLiteral("2025-10-09")},
         {QStringLiteral("fill"), QStringLiteral("only make the log")},
         {QStringLiteral("seconds"), QStringLiteral("how long commits are measured"), QStringLiteral("S"),
          QStringLiteral("3")}});
    parser.process(application);
    const QTemporaryDir temporary;
    const QString folder =
        parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : temporary.path();
    const auto count = parser.value(QStringLiteral("calls")).toLongLong();
    const auto date = QDate::fromString(parser.value(QStringLiteral("since")), Qt::ISODate);
    const Instant since{date.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    const MadeUpCalls calls(since);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);

    SqliteSettings log;
    log.directory = folder.toStdString() + "/log";
    if (parser.isSet(QStringLiteral("fill"))) {
        fill(log, calls, count);
        endRunningCalls(log);
        return 0;
    }
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();
    compareInterfaces(temporary);
    SqliteSettings empty;
    empty.directory = temporary.filePath(QStringLiteral("empty")).toStdString();
    measureCommits(empty, since, seconds);
    fill(log, calls, count);
    measureOpening(log);
    measureReads(log, calls, count);
    measureCommits(log, since, seconds);
    endRunningCalls(log);
}
