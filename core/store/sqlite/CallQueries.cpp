// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/CallQueries.h"

#include "core/store/Voicemails.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Cursor.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/PageQuery.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/SortedRuns.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

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

/// The texts of one call's events, out of the rows they stand in.
Result<std::vector<std::string>> textsOf(Database &database, const CallSid &sid, std::string_view rowList)
{
    auto event = database.prepare(sql::event);
    if (!event)
        return event.error();
    std::vector<std::string> texts;
    for (const std::int64_t seq : seqsFrom(rowList)) {
        const auto row = event->with(seq).next();
        if (!row)
            return row.error();
        if (!*row)
            continue; // dropped because of its age
        if (auto read = appendTexts(texts, EventReader(event->text(0), seq), &sid); !read)
            return read.error();
    }
    return texts;
}

/// The text of the one event of a row that has this seq.
Result<std::string> textAt(EventReader reader, std::int64_t seq)
{
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        if (event.seq == seq)
            return toJson(event);
    }
    return Error{ErrorCode::Unavailable, "the log has no event " + std::to_string(seq)};
}

} // namespace

Result<CommittedEvents> readEventsAfter(Database &database, std::int64_t after, int limit)
{
    CommittedEvents page;
    const std::int64_t from = std::max<std::int64_t>(after, 0);
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    auto rows = database.prepare(sql::eventsAfter);
    if (!rows)
        return rows.error();
    rows->with(from, limit);
    Event event;
    for (auto row = rows->next(); page.json.size() < most && (!row || *row); row = rows->next()) {
        if (!row)
            return row.error();
        EventReader reader(rows->text(1), rows->number(0));
        for (auto more = reader.next(event); page.json.size() < most && (!more || *more);
             more = reader.next(event)) {
            if (!more)
                return more.error();
            if (event.seq > from)
                page.json.push_back(toJson(event));
            if (page.json.size() == 1)
                page.firstSeq = event.seq;
        }
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

Result<CallCount> countCalls(Database &database, const CallSelection &selection)
{
    constexpr std::int64_t most = 1'000'000;
    const auto query = PageQuery::counting(database, selection, most + 1);
    if (!query)
        return query.error();
    auto rows = database.prepare(query->sql());
    if (!rows)
        return rows.error();
    query->bind(*rows);
    std::int64_t calls = 0;
    if (!query->fewIds()) {
        const auto row = rows->next();
        if (!row)
            return row.error();
        calls = rows->number(0);
        return CallCount{std::min(calls, most), calls > most};
    }
    for (const std::int64_t id : *query->fewIds()) {
        rows->rewind();
        rows->bind(1, id);
        const auto row = rows->next();
        if (!row)
            return row.error();
        calls += *row ? 1 : 0;
    }
    return CallCount{calls, false};
}

Result<CallDetail> readCall(Database &database, const CallSid &sid)
{
    const std::string text = "SELECT " + std::string(sql::callColumns) + " FROM calls c" +
                             std::string(sql::callJoins) + " WHERE c.id = ? AND c.sid = ?";
    auto runs = RunReader::open(database, RunKind::CallSids);
    auto found = database.prepare(text);
    if (!runs || !found)
        return runs ? found.error() : runs.error();
    const std::string packed = packedSid(sid.value);
    const auto ids = runs->find(sidKey(packed));
    if (!ids)
        return ids.error();
    for (const std::int64_t id : *ids) {
        const auto row = found->with(id, Blob{packed}).next();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        auto events = textsOf(database, sid, found->text(15));
        if (!events)
            return events.error();
        if (events->empty())
            break; // dropped a moment ago
        return CallDetail{summaryFrom(*found), std::move(*events)};
    }
    return Error{ErrorCode::NotFound, "there is no call " + sid.value};
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
        if (!detail && detail.error().code == ErrorCode::NotFound)
            continue; // dropped since the page was read
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
        auto text = textAt(EventReader(rows->text(2), rows->number(1)), last);
        if (!text)
            return text.error();
        page.eventJson.push_back(std::move(*text));
    }
    return page;
}

} // namespace ringdown::store::sqlite
