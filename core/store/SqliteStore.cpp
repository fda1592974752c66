// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqliteStore.h"

#include "core/store/sqlite/CallQueries.h"
#include "core/store/sqlite/InsightQueries.h"
#include "core/store/sqlite/OutboxQueries.h"
#include "core/store/sqlite/PlanQueries.h"
#include "core/store/sqlite/RunningCalls.h"
#include "core/store/sqlite/Sql.h"
#include "core/store/sqlite/StoreParts.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace ringdown::store {

using namespace sqlite;

SqliteStore::SqliteStore(std::unique_ptr<StoreParts> parts)
    : d(std::move(parts))
{
}
SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const SqliteSettings &settings)
{
    auto directory = StoreDirectory::lock(settings.directory);
    if (!directory)
        return directory.error();
    auto parts = std::make_unique<StoreParts>(std::move(*directory), settings);
    if (auto opened = parts->open(settings); !opened)
        return opened.error();
    parts->start();
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

bool SqliteStore::isIn(const std::string &directory)
{
    std::error_code unknown; // what cannot be looked at may be there
    return std::filesystem::exists(directory + "/log.sqlite", unknown) || unknown;
}

Result<void> SqliteStore::canEnter(const std::string &directory)
{
    return sqlite::canEnter(directory);
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

std::vector<Event> SqliteStore::spooledAtStart() const
{
    return d->spooledAtStart;
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
