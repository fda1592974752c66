// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/PageQuery.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t trigram = 3;
/// Fewer calls than this with a caller's beginning: read them all by their index. More: a walk back in time
/// meets a page soon.
constexpr std::int64_t fewCalls = 20'000;

std::optional<std::int64_t> callIdFrom(const std::string &cursor)
{
    std::int64_t id = 0;
    const char *end = cursor.data() + cursor.size();
    const auto read = std::from_chars(cursor.data(), end, id, 36);
    return read.ec == std::errc() && read.ptr == end && id >= 0 ? std::optional(id) : std::nullopt;
}

/// The first text behind all that begin with this one, by bytes.
std::string behindAllWith(std::string beginning)
{
    while (!beginning.empty() && static_cast<unsigned char>(beginning.back()) == 0xff)
        beginning.pop_back();
    if (!beginning.empty())
        beginning.back() = static_cast<char>(static_cast<unsigned char>(beginning.back()) + 1);
    return beginning;
}

/// One FTS5 phrase: whatever it contains is text.
std::string phrase(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c != '\0')
            quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted += '"';
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

std::string PageQuery::cursorAt(std::int64_t callId)
{
    char text[16];
    const auto written = std::to_chars(text, text + sizeof text, callId, 36);
    return std::string(text, written.ptr);
}

Result<PageQuery> PageQuery::from(Database &database, const CallFilter &filter)
{
    if (!filter.after.empty() && !callIdFrom(filter.after))
        return Error{ErrorCode::BadInput,
                     "after: '" + filter.after.substr(0, 40) + "' is no cursor of this log"};
    PageQuery query;
    query.m_sql = "SELECT " + std::string(sql::callColumns);
    if (auto chosen = query.choose(database, filter); !chosen)
        return chosen.error();
    return query;
}

Result<void> PageQuery::choose(Database &database, const CallFilter &filter)
{
    const auto sids = packedSidRange(filter.q);
    const bool isWords = !sids && characters(filter.q) >= trigram;
    auto isByCaller =
        filter.from.empty() || sids || isWords ? Result<bool>(false) : isSelective(database, filter.from);
    if (!isByCaller)
        return isByCaller.error();
    if (isWords) {
        m_sql += " FROM call_words CROSS JOIN calls c ON c.id = call_words.rowid";
        also("call_words MATCH ?", {phrase(filter.q)});
    } else if (sids) {
        m_sql += " FROM calls c INDEXED BY calls_by_sid";
        also("c.sid BETWEEN ? AND ?", {Bytes{sids->first}, Bytes{sids->second}});
    } else if (*isByCaller) {
        m_sql += " FROM calls c INDEXED BY calls_by_caller";
    } else if (!filter.tenant.empty() && filter.outcome) {
        m_sql += " FROM calls c INDEXED BY calls_by_tenant_outcome";
    } else if (filter.outcome) {
        m_sql += " FROM calls c INDEXED BY calls_by_outcome";
    } else if (!filter.tenant.empty()) {
        m_sql += " FROM calls c INDEXED BY calls_by_tenant";
    } else {
        m_sql += " FROM calls c NOT INDEXED";
    }
    if (!filter.q.empty() && !isWords && !sids)
        also("instr(lower(c.name || ' ' || c.caller || ' ' || c.called), lower(?)) > 0", {filter.q});
    limitTo(filter, isWords ? "call_words.rowid" : "c.id");
    return {};
}

Result<bool> PageQuery::isSelective(Database &database, const std::string &callerBeginning) const
{
    auto count = database.prepare(sql::callersUpTo);
    if (!count)
        return count.error();
    const std::string behind = behindAllWith(callerBeginning);
    const auto row = count->with(callerBeginning, behind, fewCalls).next();
    if (!row)
        return row.error();
    return count->number(0) < fewCalls;
}

void PageQuery::also(std::string_view condition, std::vector<Value> values)
{
    m_sql += std::exchange(m_hasCondition, true) ? " AND " : " WHERE ";
    m_sql += condition;
    m_values.insert(m_values.end(), std::make_move_iterator(values.begin()),
                    std::make_move_iterator(values.end()));
}

void PageQuery::limitTo(const CallFilter &filter, std::string_view id)
{
    const std::string column(id);
    if (!filter.tenant.empty())
        also("c.tenant = (SELECT id FROM tenants WHERE name = ?)", {filter.tenant});
    if (filter.outcome)
        also("c.outcome = ?", {static_cast<std::int64_t>(*filter.outcome)});
    if (!filter.from.empty())
        also("c.caller >= ? AND c.caller < ?", {filter.from, behindAllWith(filter.from)});
    if (filter.since)
        also(column + " >= ?", {callIdAt(*filter.since, 0)});
    // Exclusive bounds: the page before ended at after; a call that starts at until is not wanted.
    auto before = std::numeric_limits<std::int64_t>::max();
    if (filter.until)
        before = callIdAt(*filter.until, 0);
    if (!filter.after.empty())
        before = std::min(before, *callIdFrom(filter.after));
    also(column + " < ?", {before});
    m_sql += " ORDER BY " + column + " DESC LIMIT ?";
    m_values.emplace_back(static_cast<std::int64_t>(std::clamp(filter.limit, 1, 500) + 1));
}

void PageQuery::bind(Statement &statement) const
{
    int place = 0;
    for (const Value &value : m_values) {
        ++place;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            statement.bind(place, *number);
        else if (const auto *text = std::get_if<std::string>(&value))
            statement.bind(place, std::string_view(*text));
        else
            statement.bind(place, Blob{std::get<Bytes>(value).bytes});
    }
}

} // namespace ringdown::store::sqlite
