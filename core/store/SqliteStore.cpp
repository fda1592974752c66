// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqliteStore.h"

#include "core/store/sqlite/CallQueries.h"
#include "core/store/sqlite/PlanQueries.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RecordIds.h"
#include "core/store/sqlite/Schema.h"
#include "core/store/sqlite/SpoolThread.h"
#include "core/store/sqlite/Sql.h"
#include "core/store/sqlite/Writer.h"

#include <future>
#include <optional>
#include <thread>
#include <utility>

namespace ringdown::store {

using namespace sqlite;

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds readersCutAfter{2};

} // namespace

class SqliteStore::Private {
public:
    Private(StoreDirectory lockedDirectory, const SqliteSettings &settings)
        : directory(std::move(lockedDirectory))
        , queue(settings.spoolAfter)
        , readers(directory.database())
    {
    }
    ~Private();

    Result<void> open(const SqliteSettings &settings);
    void append(Entry entry, WhenCommitted whenCommitted);
    Result<Committed> appendAndWait(Entry entry);
    Result<void> changeAccess(AccessChange change, const Event &event);
    /// Runs read(Reader &) on a connection of its own, cut at 2 s.
    template <typename Read>
    auto read(Read work) -> decltype(work(std::declval<Reader &>()))
    {
        return readBefore(Clock::now() + readersCutAfter, work);
    }
    /// The same, once the projection has what is committed now.
    template <typename Read>
    auto readProjected(Read work) -> decltype(work(std::declval<Reader &>()))
    {
        const auto deadline = Clock::now() + readersCutAfter;
        if (auto reached = writer->awaitProjection(deadline); !reached)
            return reached.error();
        return readBefore(deadline, work);
    }

    StoreDirectory directory; // first: unlocked last
    std::string storeId;
    AppendQueue queue;
    KeyIndex keys;
    ReaderPool readers;
    RecordIds ids;
    std::unique_ptr<Writer> writer;
    std::optional<SpoolThread> spoolThread;
    std::jthread keyLoader;

private:
    template <typename Read>
    auto readBefore(Clock::time_point deadline, Read &work) -> decltype(work(std::declval<Reader &>()))
    {
        auto reader = readers.lend(deadline);
        if (!reader)
            return reader.error();
        return work(**reader);
    }
};

SqliteStore::Private::~Private()
{
    keyLoader = {};
    readers.close();
    queue.close();
    writer.reset(); // commits what is left, or leaves it to the spool
    spoolThread.reset();
}

Result<void> SqliteStore::Private::open(const SqliteSettings &settings)
{
    auto database = Database::open(directory.database(), Access::Write);
    if (!database)
        return database.error();
    if (auto ready = prepareSchema(*database, directory.database()); !ready)
        return ready;
    if (auto made = makeAccessTable(*database); !made)
        return made;
    auto id = readStoreId(*database);
    if (!id)
        return id.error();
    storeId = std::move(*id);
    auto opened = Writer::open(std::move(*database), queue, keys);
    auto spool = Spool::open(directory.spool(), settings.spoolBytes);
    if (!opened || !spool)
        return opened ? spool.error() : opened.error();
    const auto spooled = spool->read();
    if (!spooled)
        return spooled.error();
    if (auto merged = (*opened)->merge(*spooled); !merged)
        return merged;
    if (auto cleared = spool->clear(); !cleared)
        return cleared;
    writer = std::move(*opened);
    spoolThread.emplace(std::move(*spool), queue);
    return {};
}

void SqliteStore::Private::append(Entry entry, WhenCommitted whenCommitted)
{
    for (Event &event : entry.record.events)
        event.seq = 0;
    entry.baseSeq = writer->newestSeq();
    if (entry.record.key)
        entry.mayRepeat = keys.testAndAdd(*entry.record.key);
    else
        entry.id = ids.next();
    auto pending = std::make_shared<Pending>();
    pending->entry = std::move(entry);
    pending->whenCommitted = std::move(whenCommitted);
    queue.push(std::move(pending));
}

Result<Committed> SqliteStore::Private::appendAndWait(Entry entry)
{
    std::promise<Result<Committed>> promise;
    auto answer = promise.get_future();
    append(std::move(entry),
           [&promise](const Result<Committed> &committed) { promise.set_value(committed); });
    return answer.get();
}

Result<void> SqliteStore::Private::changeAccess(AccessChange change, const Event &event)
{
    Entry entry;
    entry.record.events.push_back(event);
    entry.access = std::move(change);
    const auto committed = appendAndWait(std::move(entry));
    return committed ? Result<void>() : Result<void>(committed.error());
}

SqliteStore::SqliteStore(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}
SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const SqliteSettings &settings)
{
    auto directory = StoreDirectory::lock(settings.directory);
    if (!directory)
        return directory.error();
    auto parts = std::make_unique<Private>(std::move(*directory), settings);
    if (auto opened = parts->open(settings); !opened)
        return opened.error();
    parts->writer->start();
    parts->keyLoader =
        std::jthread([&keys = parts->keys, path = parts->directory.database()](const std::stop_token &stop) {
            auto database = Database::open(path, Access::Read);
            if (database)
                static_cast<void>(
                    keys.load(*database, stop)); // without it every key is looked up: slower, not wrong
        });
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

std::string SqliteStore::storeId() const
{
    return d->storeId;
}

StoreHealth SqliteStore::health() const
{
    StoreHealth health;
    d->queue.describe(health);
    d->writer->describe(health);
    return health;
}

void SqliteStore::append(Record record, WhenCommitted whenCommitted)
{
    Entry entry;
    entry.record = std::move(record);
    d->append(std::move(entry), std::move(whenCommitted));
}

bool SqliteStore::mayHaveSeen(const RequestKey &key) const
{
    return d->keys.mayHaveSeen(key);
}

Result<std::optional<std::string>> SqliteStore::findAnswer(const RequestKey &key)
{
    if (auto spooled = d->queue.spooledAnswer(key))
        return spooled;
    // Looked up before the read: what leaves memory in between is in the index by then.
    const auto unprojected = d->keys.findUnprojected(key);
    return d->read([&](Reader &reader) { return reader.answers.find(key, unprojected); });
}

void SqliteStore::setListener(EventListener listener)
{
    d->writer->setListener(std::move(listener));
}

std::int64_t SqliteStore::newestSeq() const
{
    return d->writer->newestSeq();
}

Result<CommittedEvents> SqliteStore::eventsAfter(std::int64_t after, int limit)
{
    return d->read([&](Reader &reader) { return readEventsAfter(reader.database, after, limit); });
}

Result<CallPage> SqliteStore::calls(const CallFilter &filter)
{
    return d->readProjected([&](Reader &reader) { return readCallPage(reader.database, filter); });
}

Result<CallDetail> SqliteStore::call(const CallSid &sid)
{
    return d->readProjected([&](Reader &reader) { return readCall(reader.database, sid); });
}

Result<MessagePage> SqliteStore::messages(const MessageFilter &filter)
{
    return d->readProjected([&](Reader &reader) { return readMessagePage(reader.database, filter); });
}

Result<VoicemailPage> SqliteStore::voicemails(const CallFilter &filter)
{
    return d->readProjected([&](Reader &reader) { return readVoicemailPage(reader.database, filter); });
}

Result<std::vector<Event>> SqliteStore::eventsOfRunningCalls()
{
    return d->read([&](Reader &reader) { return readEventsOfRunningCalls(reader.database); });
}

Result<std::int64_t> SqliteStore::newestRevision()
{
    return d->read([&](Reader &reader) -> Result<std::int64_t> {
        const auto newest = reader.database.number(sql::newestRevision);
        return newest ? Result<std::int64_t>(newest->value_or(0)) : newest.error();
    });
}

Result<std::string> SqliteStore::planText(std::int64_t revision)
{
    return d->read([&](Reader &reader) { return readPlanText(reader.database, revision); });
}

Result<std::vector<PlanRevision>> SqliteStore::revisions(int limit)
{
    return d->read([&](Reader &reader) { return readRevisions(reader.database, limit); });
}

Result<std::int64_t> SqliteStore::push(std::int64_t expected, const std::string &planText,
                                       const PlanRevision &history, Instant now)
{
    Entry entry;
    entry.plan = NewPlan{expected, planText, {expected + 1, now, history.author, history.note}};
    Event pushed;
    pushed.at = now;
    pushed.kind = EventKind::PlanPushed;
    pushed.revision = expected + 1;
    pushed.by = history.author;
    pushed.note = history.note;
    pushed.why = "Plan revision " + std::to_string(expected + 1) + " was pushed.";
    entry.record.events.push_back(std::move(pushed));
    const auto committed = d->appendAndWait(std::move(entry));
    if (!committed)
        return committed.error();
    return expected + 1;
}

Result<std::vector<OutboxRow>> SqliteStore::waiting(int limit)
{
    return d->read([&](Reader &reader) { return readWaitingOutbox(reader.database, limit); });
}

Result<void> SqliteStore::finish(const std::string &id, const Event &outcome)
{
    Entry entry;
    entry.finishes = id;
    entry.record.events.push_back(outcome);
    const auto committed = d->appendAndWait(std::move(entry));
    return committed ? Result<void>() : Result<void>(committed.error());
}

Result<std::vector<AccessToken>> SqliteStore::accessTokens()
{
    return d->read([](Reader &reader) { return readAccessTokens(reader.database); });
}

Result<void> SqliteStore::addAccessToken(const AccessToken &token, const Event &event)
{
    return d->changeAccess({token, {}}, event);
}

Result<void> SqliteStore::removeAccessToken(const RequestKey &hash, const Event &event)
{
    return d->changeAccess({std::nullopt, hash}, event);
}

} // namespace ringdown::store
