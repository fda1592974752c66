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

/// Calls with their ids, newest first, while they are read.
struct FoundCalls {
    std::vector<std::pair<std::int64_t, CallSummary>> calls;
    bool areMore = false;
};

/// Adds what the statement reads; one row more than the page holds says that there are more.
Result<void> takeRows(Statement &rows, std::size_t limit, FoundCalls &found)
{
    for (auto row = rows.next(); !row || *row; row = rows.next()) {
        if (!row)
            return row.error();
        if (found.calls.size() == limit) {
            found.areMore = true;
            return {};
        }
        found.calls.emplace_back(rows.number(0), summaryFrom(rows));
    }
    return {};
}

CallPage pageOf(FoundCalls found)
{
    CallPage page;
    if (found.areMore)
        page.next = cursorAt(found.calls.back().first);
    for (auto &[id, call] : found.calls)
        page.calls.push_back(std::move(call));
    return page;
}

std::size_t limitOf(const CallFilter &filter)
{
    return static_cast<std::size_t>(std::clamp(filter.limit, 1, 500));
}

Result<FoundCalls> findCalls(Database &database, const CallFilter &filter)
{
    const auto query = PageQuery::from(database, filter);
    if (!query)
        return query.error();
    auto rows = database.prepare(query->sql());
    if (!rows)
        return rows.error();
    query->bind(*rows);
    FoundCalls found;
    const std::size_t limit = limitOf(filter);
    if (!query->fewIds()) {
        const auto taken = takeRows(*rows, limit, found);
        return taken ? Result<FoundCalls>(std::move(found)) : taken.error();
    }
    for (const std::int64_t id : *query->fewIds()) {
        rows->rewind();
        rows->bind(1, id);
        if (const auto taken = takeRows(*rows, limit, found); !taken)
            return taken.error();
        if (found.areMore)
            break;
    }
    return found;
}

/// Those of the filter that somebody answered after a message, between two calls.
Result<FoundCalls> findAnswered(Database &database, const CallFilter &filter, std::int64_t behind,
                                std::int64_t before)
{
    const std::string text = "SELECT " + std::string(sql::callColumns) +
                             " FROM left_messages m CROSS JOIN calls c ON c.id = m.id" +
                             std::string(sql::callJoins) + " WHERE m.id > ? AND m.id < ? ORDER BY m.id DESC";
    auto rows = database.prepare(text);
    if (!rows)
        return rows.error();
    rows->with(behind, before);
    FoundCalls found;
    for (auto row = rows->next(); !found.areMore && (!row || *row); row = rows->next()) {
        if (!row)
            return row.error();
        CallSummary call = summaryFrom(*rows);
        if (!selects(filter, call))
            continue;
        found.areMore = found.calls.size() == limitOf(filter);
        if (!found.areMore)
            found.calls.emplace_back(rows->number(0), std::move(call));
    }
    return found;
}

/// Every call with a message.
Result<FoundCalls> findMessages(Database &database, CallFilter filter)
{
    filter.outcome = Outcome::Voicemail;
    auto found = findCalls(database, filter);
    if (!found)
        return found;
    filter.outcome.reset();
    const auto newest =
        filter.after.empty() ? std::optional(std::numeric_limits<std::int64_t>::max()) : rowAt(filter.after);
    auto answered =
        findAnswered(database, filter, found->areMore ? found->calls.back().first : 0, newest.value_or(0));
    if (!answered)
        return answered;
    std::move(answered->calls.begin(), answered->calls.end(), std::back_inserter(found->calls));
    std::sort(found->calls.begin(), found->calls.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
    const bool areTooMany = found->calls.size() > limitOf(filter);
    found->areMore |= answered->areMore || areTooMany;
    if (areTooMany)
        found->calls.resize(limitOf(filter));
    return found;
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

/// The one event of a row that has this seq.
Result<Event> eventAt(EventReader reader, std::int64_t seq)
{
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        if (event.seq == seq)
            return event;
    }
    return Error{ErrorCode::NotFound, "the log has no event " + std::to_string(seq)};
}

Error noSuchCall(const CallSid &sid)
{
    return {ErrorCode::NotFound, "there is no call " + sid.value};
}

/// Finds the row of a call in the index and hands it to use.
template <typename T, typename Use>
Result<T> withCall(Database &database, const CallSid &sid, std::string_view text, Use use)
{
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
        if (*row)
            return use(*found);
    }
    return noSuchCall(sid);
}

bool isText(const Event &event)
{
    return event.kind == EventKind::MessageReceived || event.kind == EventKind::MessageSent;
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
    auto found = findCalls(database, filter);
    return found ? Result<CallPage>(pageOf(std::move(*found))) : found.error();
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
    return withCall<CallDetail>(database, sid, text, [&](Statement &found) -> Result<CallDetail> {
        auto events = textsOf(database, sid, found.text(15));
        if (!events)
            return events.error();
        if (events->empty())
            return noSuchCall(sid); // dropped a moment ago
        return CallDetail{summaryFrom(found), std::move(*events)};
    });
}

Result<std::vector<std::int64_t>> readRowsOfCall(Database &database, const CallSid &sid)
{
    return withCall<std::vector<std::int64_t>>(
        database, sid, sql::rowsOfCall,
        [](Statement &found) -> Result<std::vector<std::int64_t>> { return seqsFrom(found.text(0)); });
}

Result<std::vector<Event>> readTextStops(Database &database)
{
    auto rows = database.prepare(sql::stops);
    if (!rows)
        return rows.error();
    std::vector<Event> events;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        auto event = eventAt(EventReader(rows->text(2), rows->number(1)), rows->number(0));
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
    }
    return events;
}

Result<VoicemailPage> readVoicemailPage(Database &database, const CallFilter &filter)
{
    auto found = findMessages(database, filter);
    if (!found)
        return found.error();
    CallPage calls = pageOf(std::move(*found));
    VoicemailPage page;
    page.next = std::move(calls.next);
    for (const CallSummary &call : calls.calls) {
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
        return noCursor(filter.after);
    constexpr int noLimit = -1; // the loop ends when the page is full
    const auto limit = static_cast<std::size_t>(std::clamp(filter.limit, 1, 500));
    auto rows = database.prepare(filter.tenant.empty() ? sql::messages : sql::messagesOfTenant);
    if (!rows)
        return rows.error();
    if (filter.tenant.empty())
        rows->with(*before, noLimit);
    else
        rows->with(*before, noLimit, std::string_view(filter.tenant));
    MessagePage page;
    std::int64_t last = 0;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        const auto event = eventAt(EventReader(rows->text(2), rows->number(1)), rows->number(0));
        if (!event && event.error().code == ErrorCode::NotFound)
            continue; // dropped because of its age, a moment ago
        if (!event)
            return event.error();
        if (event->kind == EventKind::TextQueued || (filter.kinds == MessageKinds::Texts && !isText(*event)))
            continue;
        if (page.eventJson.size() == limit) {
            page.next = cursorAt(last);
            break;
        }
        last = event->seq;
        page.eventJson.push_back(toJson(*event));
    }
    return page;
}

} // namespace ringdown::store::sqlite
