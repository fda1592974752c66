// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqliteStore.h"

#include "core/store/sqlite/CallQueries.h"
#include "core/store/sqlite/Follower.h"
#include "core/store/sqlite/IndexFile.h"
#include "core/store/sqlite/InsightQueries.h"
#include "core/store/sqlite/OutboxQueries.h"
#include "core/store/sqlite/PlanQueries.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RecordIds.h"
#include "core/store/sqlite/RunningCalls.h"
#include "core/store/sqlite/Schema.h"
#include "core/store/sqlite/SpoolThread.h"
#include "core/store/sqlite/Sql.h"
#include "core/store/sqlite/Sweeper.h"
#include "core/store/sqlite/Writer.h"

#include <algorithm>
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
        , keys(settings.keysInMemory)
        , readers(directory.database(), directory.index())
    {
    }
    ~Private();

    Result<void> open(const SqliteSettings &settings);
    void makeRoom(const SqliteSettings &settings);
    Result<void> loadUnprojectedKeys(Database &log, Database &index);
    Result<void> mergeSpool(const SqliteSettings &settings);
    void start();
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
        if (auto reached = follower->awaitProjection(writer->newestSeq(), deadline); !reached)
            return reached.error();
        return readBefore(deadline, work);
    }

    StoreDirectory directory; // first: unlocked last
    std::string storeId;
    AppendQueue queue;
    KeyIndex keys;
    ReaderPool readers;
    RecordIds ids;
    EventListener listener;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Follower> follower;
    std::optional<SpoolThread> spoolThread;
    std::jthread keyLoader;
    std::optional<Sweeper> sweeper;

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
    sweeper.reset(); // before those it brings its work to
    keyLoader = {};
    readers.close();
    queue.close();
    if (writer)
        writer->finish(); // commits what is left, or leaves it to the spool
    spoolThread.reset();
    follower.reset();
    writer.reset(); // the last to close the log, so that no write-ahead log stays behind
}

/// SQLite needs some new bytes to open even what it only reads. On a full disk they come from the spool's
/// end.
void SqliteStore::Private::makeRoom(const SqliteSettings &settings)
{
    if (directory.hadRoom())
        return;
    auto spool = Spool::open(directory.spool(), 0);
    if (spool && spool->read())
        spool->shorten(StoreDirectory::roomToOpen, settings.spoolBytes / 2);
}

Result<void> SqliteStore::Private::open(const SqliteSettings &settings)
{
    makeRoom(settings);
    auto database = Database::open(directory.database(), Access::Write);
    if (!database)
        return database.error();
    if (settings.durability == Durability::ProcessEnd) {
        if (auto relaxed = database->run("PRAGMA synchronous=NORMAL"); !relaxed)
            return relaxed;
    }
    if (auto fits = checkCallers(*database, settings.callers, directory.path()); !fits)
        return fits;
    if (auto ready = prepareSchema(*database, directory.database(), settings.callers); !ready)
        return ready;
    if (auto made = makeAccessTable(*database); !made)
        return made;
    if (auto made = makeMarksTable(*database); !made)
        return made;
    auto id = readStoreId(*database);
    const auto newest = database->number(sql::newestSeq);
    if (!id || !newest)
        return id ? newest.error() : id.error();
    storeId = std::move(*id);
    auto index = openIndex(directory.index(), storeId, newest->value_or(0));
    if (!index)
        return index.error();
    if (auto loaded = loadUnprojectedKeys(*database, *index); !loaded)
        return loaded;
    auto answers = Reader::open(directory.database(), directory.index());
    if (!answers)
        return answers.error();
    auto opened = Writer::open(std::move(*database), std::move(*answers), queue, keys);
    if (!opened)
        return opened.error();
    writer = std::move(*opened);
    if (auto merged = mergeSpool(settings); !merged)
        return merged;
    auto log = Database::open(directory.database(), Access::Read);
    if (!log)
        return log.error();
    auto following = Follower::open(std::move(*index), std::move(*log), keys, writer->newestSeq());
    if (!following)
        return following.error();
    follower = std::move(*following);
    return {};
}

/// Of the requests that were decided behind what the index has, as far as copies of them may still come.
Result<void> SqliteStore::Private::loadUnprojectedKeys(Database &log, Database &index)
{
    const auto reached = index.number(sql::projectedSeq);
    const auto newest = log.number(sql::newestSeq);
    auto rows = log.prepare(sql::keysAfter);
    if (!reached || !newest || !rows)
        return !reached ? reached.error() : !newest ? newest.error() : rows.error();
    rows->with(std::max(reached->value_or(0), newest->value_or(0) - endOfLog));
    std::vector<KeyIndex::KeyAt> unprojected;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        if (const auto key = keyFromBytes(rows->text(1)))
            unprojected.push_back({*key, rows->number(0)});
    }
    for (const KeyIndex::KeyAt &at : unprojected)
        keys.testAndAdd(at.key);
    keys.addUnprojected(unprojected);
    return {};
}

Result<void> SqliteStore::Private::mergeSpool(const SqliteSettings &settings)
{
    auto spool = Spool::open(directory.spool(), settings.spoolBytes);
    if (!spool)
        return spool.error();
    const auto spooled = spool->read();
    if (!spooled)
        return spooled.error();
    auto merged = writer->merge(*spooled);
    if (!merged)
        return merged.error();
    if (!merged->left.empty())
        queue.keepSpooled(std::move(merged->left), merged->why);
    else if (!spooled->empty())
        static_cast<void>(spool->clear()); // what stays is merged again: each is recognised as already there
    spoolThread.emplace(std::move(*spool), queue);
    return {};
}

void SqliteStore::Private::start()
{
    writer->setListener([this](const std::shared_ptr<const CommittedBatch> &batch) {
        if (listener)
            listener(batch);
        follower->follow(batch);
    });
    follower->start();
    writer->start();
    keyLoader = std::jthread([this](const std::stop_token &stop) {
        auto reader = Reader::open(directory.database(), directory.index());
        if (reader)
            static_cast<void>(
                keys.load((*reader)->database, stop)); // without it every key is looked up: slower, not wrong
    });
    sweeper.emplace(*writer, *follower, readers);
}

void SqliteStore::Private::append(Entry entry, WhenCommitted whenCommitted)
{
    entry.baseSeq = writer->newestSeq();
    if (entry.key)
        entry.mayRepeat = keys.testAndAdd(*entry.key);
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
    Entry entry = Entry::of({std::nullopt, {}, {event}, {}});
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
    parts->start();
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
    d->follower->describe(health);
    if (health.why.empty() && !d->directory.hadRoom() && !d->directory.hasRoom())
        health.why = d->directory.path() + ": its disk is full; free some space on it";
    health.lastCommitMilliseconds = d->writer->lastCommitMilliseconds();
    return health;
}

void SqliteStore::append(Record record, WhenCommitted whenCommitted)
{
    d->append(Entry::of(std::move(record)), std::move(whenCommitted));
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
    d->listener = std::move(listener);
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

Result<CallCount> SqliteStore::countCalls(const CallSelection &selection)
{
    return d->readProjected([&](Reader &reader) { return sqlite::countCalls(reader.database, selection); });
}

Result<Insights> SqliteStore::insights(const InsightFilter &filter)
{
    return d->readProjected([&](Reader &reader) { return readInsights(reader.database, filter); });
}

Result<CallDetail> SqliteStore::call(const CallSid &sid)
{
    return d->readProjected([&](Reader &reader) { return readCall(reader.database, sid); });
}

Result<MessagePage> SqliteStore::messages(const MessageFilter &filter)
{
    return d->readProjected([&](Reader &reader) { return readMessagePage(reader.database, filter); });
}

Result<std::vector<Event>> SqliteStore::textStops()
{
    return d->readProjected([&](Reader &reader) { return readTextStops(reader.database); });
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
                                       const PlanRevision &history, Instant now,
                                       const std::optional<KeptAnswer> &kept)
{
    Event pushed;
    pushed.at = now;
    pushed.kind = EventKind::PlanPushed;
    pushed.revision = expected + 1;
    pushed.by = history.author;
    pushed.note = history.note;
    pushed.why = "Plan revision " + std::to_string(expected + 1) + " was pushed.";
    Entry entry = Entry::of({kept ? std::optional(kept->key) : std::nullopt,
                             kept ? kept->answer : std::string(),
                             {std::move(pushed)},
                             {}});
    entry.plan = NewPlan{expected, planText, {expected + 1, now, history.author, history.note}};
    const auto committed = d->appendAndWait(std::move(entry));
    if (!committed)
        return committed.error();
    if (committed->isRepeat)
        return Error{ErrorCode::Conflict, "the same request has pushed a plan before"};
    return expected + 1;
}

Result<std::vector<OutboxRow>> SqliteStore::waiting(int limit)
{
    return d->read([&](Reader &reader) { return readWaitingOutbox(reader.database, limit); });
}

Result<std::vector<WaitingRow>> SqliteStore::waitingAfter(std::int64_t position, Urgency urgency, int limit)
{
    return d->read(
        [&](Reader &reader) { return readWaitingAfter(reader.database, position, urgency, limit); });
}

void SqliteStore::note(EffectNews news, WhenCommitted whenCommitted)
{
    Entry entry = Entry::of({std::nullopt, {}, std::exchange(news.events, {}), {}});
    entry.effect = std::move(news);
    d->append(std::move(entry), std::move(whenCommitted));
}

Result<std::vector<TriedEffect>> SqliteStore::triedSince(Instant since)
{
    return d->read([&](Reader &reader) { return readTriedSince(reader.database, since); });
}

Result<std::vector<std::string>> SqliteStore::knownSids(const std::vector<std::string> &sids)
{
    return d->read([&](Reader &reader) { return readKnownSids(reader.database, sids); });
}

Result<OutboxRow> SqliteStore::unsent(const std::string &id)
{
    return d->read([&](Reader &reader) { return readUnsentOutbox(reader.database, id); });
}

Result<void> SqliteStore::finish(const std::string &id, const Event &outcome)
{
    Entry entry = Entry::of({std::nullopt, {}, {outcome}, {}});
    entry.effect = EffectNews{id, EffectNews::State::Finished, {}, outcome.sid, {}};
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

void SqliteStore::dropOld(Retention retention, WhenDropped whenDropped)
{
    d->sweeper->sweep(std::move(retention), std::move(whenDropped));
}

void SqliteStore::forgetRecording(const CallSid &call, const std::string &recording,
                                  WhenForgotten whenForgotten)
{
    d->sweeper->forget(call, recording, std::move(whenForgotten));
}

} // namespace ringdown::store
