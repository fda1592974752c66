// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/StoreParts.h"

#include "core/store/sqlite/AccessTable.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/IndexFile.h"
#include "core/store/sqlite/OldRows.h"
#include "core/store/sqlite/RunningCalls.h"
#include "core/store/sqlite/Schema.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <future>
#include <string_view>

namespace ringdown::store::sqlite {
namespace {

Result<void> appendEvents(std::vector<Event> &events, std::string_view record)
{
    if (record.empty())
        return {};
    EventReader reader(record, 0);
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        events.push_back(event);
        events.back().seq = 0;
    }
    return {};
}

} // namespace

StoreParts::~StoreParts()
{
    sweeper.reset(); // before those it brings its work to
    keyLoader = {};
    readers.close();
    queue.close();
    if (writer)
        writer->finish(); // commits what is left, or leaves it to the spool
    queue.leave();        // one that never started has not said so, and the spool's thread waits for it
    spoolThread.reset();
    follower.reset();
    writer.reset(); // the last to close the log, so that no write-ahead log stays behind
}

/// SQLite needs some new bytes to open even what it only reads. On a full disk they come from the spool's
/// end.
void StoreParts::makeRoom(const SqliteSettings &settings)
{
    if (directory.hadRoom())
        return;
    auto spool = Spool::open(directory.spool(), 0);
    if (spool && spool->read())
        spool->shorten(StoreDirectory::roomToOpen, settings.spoolBytes / 2);
}

Result<void> StoreParts::open(const SqliteSettings &settings)
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
Result<void> StoreParts::loadUnprojectedKeys(Database &log, Database &index)
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

Result<void> StoreParts::mergeSpool(const SqliteSettings &settings)
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
    for (const PendingPtr &left : merged->left) {
        if (auto read = appendEvents(spooledAtStart, left->entry.events); !read)
            return read;
    }
    if (!merged->left.empty())
        queue.keepSpooled(std::move(merged->left), merged->why);
    else if (!spooled->empty())
        static_cast<void>(spool->clear()); // what stays is merged again: each is recognised as already there
    spoolThread.emplace(std::move(*spool), settings.spoolBytes, queue);
    return {};
}

void StoreParts::start()
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

void StoreParts::append(Entry entry, WhenCommitted whenCommitted)
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

Result<Committed> StoreParts::appendAndWait(Entry entry)
{
    std::promise<Result<Committed>> promise;
    auto answer = promise.get_future();
    append(std::move(entry),
           [&promise](const Result<Committed> &committed) { promise.set_value(committed); });
    return answer.get();
}

Result<void> StoreParts::changeAccess(AccessChange change, const Event &event)
{
    Entry entry = Entry::of({std::nullopt, {}, {event}, {}});
    entry.access = std::move(change);
    const auto committed = appendAndWait(std::move(entry));
    return committed ? Result<void>() : Result<void>(committed.error());
}

} // namespace ringdown::store::sqlite
