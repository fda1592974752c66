// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/CallQueries.h"

#include "core/store/Voicemails.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Cursor.h"
#include "core/store/sqlite/PageQuery.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

/// Holds one state of the database for several statements.
class Snapshot {
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_begun(database.run("BEGIN"))
    {
    }
    ~Snapshot() { static_cast<void>(m_database.run("COMMIT")); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

CallSummary summaryFrom(const Statement &row)
{
    CallSummary call;
    call.startedAt = startOf(row.number(0));
    call.sid = CallSid(unpackedSid(row.text(1)));
    call.tenant = TenantId(std::string(row.text(2)));
    call.from = row.text(3);
    call.to = row.text(4);
    call.callerName = row.text(5);
    if (!row.isNull(6))
        call.endedAt = Instant{row.number(6)};
    if (!row.isNull(7))
        call.outcome = static_cast<Outcome>(row.number(7));
    call.route = RouteId(std::string(row.text(8)));
    call.tier = TierId(std::string(row.text(9)));
    call.contact = ContactId(std::string(row.text(10)));
    call.seconds = static_cast<int>(row.number(11));
    call.revision = row.number(12);
    call.test = row.number(13) != 0;
    call.claimedBy = row.text(14);
    return call;
}

/// Adds what the statement reads to the page; one row more than it holds gives it its cursor instead.
Result<void> takeRows(Statement &rows, std::size_t limit, CallPage &page, std::int64_t &lastId)
{
    for (auto row = rows.next(); !row || *row; row = rows.next()) {
        if (!row)
            return row.error();
        if (page.calls.size() == limit) {
            page.next = cursorAt(lastId);
            return {};
        }
        lastId = rows.number(0);
        page.calls.push_back(summaryFrom(rows));
    }
    return {};
}

std::string withSeqInFront(std::int64_t seq, std::string_view json)
{
    std::string out = "{\"seq\":" + std::to_string(seq) + ",";
    return out += json.substr(1);
}

Result<std::vector<std::string>> jsonOf(Database &database, const std::vector<std::int64_t> &seqs)
{
    auto event = database.prepare(sql::event);
    if (!event)
        return event.error();
    std::vector<std::string> json;
    json.reserve(seqs.size());
    for (const std::int64_t seq : seqs) {
        const auto row = event->with(seq).next();
        if (!row)
            return row.error();
        if (*row)
            json.push_back(withSeqInFront(seq, event->text(0)));
    }
    return json;
}

Result<std::vector<std::int64_t>> seqsOfStoredRunningCalls(Database &database)
{
    auto running = database.prepare(sql::seqsOfRunningCalls);
    if (!running)
        return running.error();
    std::vector<std::int64_t> seqs;
    for (auto row = running->next(); !row || *row; row = running->next()) {
        if (!row)
            return row.error();
        const auto more = seqsFrom(running->text(0));
        seqs.insert(seqs.end(), more.begin(), more.end());
    }
    std::sort(seqs.begin(), seqs.end());
    return seqs;
}

/// Whether the projection has this call as ended; what comes behind then is a late report.
Result<bool> hasEnded(Statement &isCallEnded, const CallSid &sid)
{
    const std::string packed = packedSid(sid.value);
    const Rewinding rewinding(isCallEnded.with(Blob{packed}));
    return isCallEnded.next();
}

/// Drops the calls that ended in what the projection does not have yet, and late reports on ended calls.
Result<std::vector<Event>> onlyRunning(Database &database, std::vector<Event> events, std::int64_t projected)
{
    auto isCallEnded = database.prepare(sql::isCallEnded);
    if (!isCallEnded)
        return isCallEnded.error();
    std::unordered_map<std::string, bool> isOver;
    for (const Event &event : events) {
        const auto [it, isNew] = isOver.try_emplace(event.call.value, false);
        if (isNew && event.seq > projected) {
            const auto ended = hasEnded(*isCallEnded, event.call);
            if (!ended)
                return ended.error();
            it->second = *ended;
        }
        it->second |= event.kind == EventKind::CallEnded;
    }
    std::erase_if(events,
                  [&](const Event &event) { return event.call.isEmpty() || isOver[event.call.value]; });
    return events;
}

} // namespace

Result<CommittedEvents> readEventsAfter(Database &database, std::int64_t after, int limit)
{
    CommittedEvents page;
    page.firstSeq = std::max<std::int64_t>(after, 0) + 1;
    auto events = database.prepare(sql::eventsAfter);
    if (!events)
        return events.error();
    events->with(page.firstSeq - 1, limit);
    for (auto row = events->next(); !row || *row; row = events->next()) {
        if (!row)
            return row.error();
        page.json.push_back(withSeqInFront(events->number(0), events->text(1)));
    }
    return page;
}

Result<CallPage> readCallPage(Database &database, const CallFilter &filter)
{
    const auto query = PageQuery::from(database, filter);
    if (!query)
        return query.error();
    auto rows = database.prepare(query->sql());
    if (!rows)
        return rows.error();
    query->bind(*rows);
    CallPage page;
    std::int64_t lastId = 0;
    const auto limit = static_cast<std::size_t>(std::clamp(filter.limit, 1, 500));
    if (!query->fewIds()) {
        const auto taken = takeRows(*rows, limit, page, lastId);
        return taken ? Result<CallPage>(std::move(page)) : taken.error();
    }
    for (const std::int64_t id : *query->fewIds()) {
        rows->rewind();
        rows->bind(1, id);
        if (const auto taken = takeRows(*rows, limit, page, lastId); !taken)
            return taken.error();
        if (page.next)
            break;
    }
    return page;
}

Result<CallDetail> readCall(Database &database, const CallSid &sid)
{
    const std::string text = "SELECT " + std::string(sql::callColumns) + " FROM calls c" +
                             std::string(sql::callJoins) + " WHERE c.sid = ?";
    auto found = database.prepare(text);
    if (!found)
        return found.error();
    const std::string packed = packedSid(sid.value);
    const auto row = found->with(Blob{packed}).next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "there is no call " + sid.value};
    auto events = jsonOf(database, seqsFrom(found->text(15)));
    if (!events)
        return events.error();
    return CallDetail{summaryFrom(*found), std::move(*events)};
}

Result<VoicemailPage> readVoicemailPage(Database &database, CallFilter filter)
{
    filter.outcome = Outcome::Voicemail;
    auto calls = readCallPage(database, filter);
    if (!calls)
        return calls.error();
    VoicemailPage page;
    page.next = std::move(calls->next);
    for (const CallSummary &call : calls->calls) {
        const auto detail = readCall(database, call.sid);
        auto left = detail ? voicemailsOf(*detail) : Result<std::vector<Voicemail>>(detail.error());
        if (!left)
            return left.error();
        std::move(left->begin(), left->end(), std::back_inserter(page.voicemails));
    }
    return page;
}

Result<MessagePage> readMessagePage(Database &database, const MessageFilter &filter)
{
    const auto before =
        filter.after.empty() ? std::optional(std::numeric_limits<std::int64_t>::max()) : rowAt(filter.after);
    if (!before)
        return Error{ErrorCode::BadInput,
                     "after: '" + filter.after.substr(0, 40) + "' is no cursor of this log"};
    const int limit = std::clamp(filter.limit, 1, 500);
    auto rows = database.prepare(filter.tenant.empty() ? sql::messages : sql::messagesOfTenant);
    if (!rows)
        return rows.error();
    if (filter.tenant.empty())
        rows->with(*before, limit + 1);
    else
        rows->with(*before, limit + 1, std::string_view(filter.tenant));
    MessagePage page;
    std::int64_t last = 0;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        if (page.eventJson.size() == static_cast<std::size_t>(limit)) {
            page.next = cursorAt(last);
            break;
        }
        last = rows->number(0);
        page.eventJson.push_back(withSeqInFront(last, rows->text(1)));
    }
    return page;
}

Result<std::vector<Event>> readEventsOfRunningCalls(Database &database)
{
    const Snapshot snapshot(database);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto projected = database.number(sql::projectedSeq);
    auto seqs = seqsOfStoredRunningCalls(database);
    if (!projected || !seqs)
        return projected ? seqs.error() : projected.error();
    const std::int64_t reached = projected->value_or(0);
    auto json = jsonOf(database, *seqs);
    auto behind = readEventsAfter(database, reached, -1);
    if (!json || !behind)
        return json ? behind.error() : json.error();
    json->insert(json->end(), std::make_move_iterator(behind->json.begin()),
                 std::make_move_iterator(behind->json.end()));
    std::vector<Event> events;
    for (const std::string &text : *json) {
        auto event = eventFromJson(text);
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
    }
    return onlyRunning(database, std::move(events), reached);
}

} // namespace ringdown::store::sqlite
