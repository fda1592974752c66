// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/PageQuery.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Cursor.h"
#include "core/store/sqlite/SortedRuns.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t trigram = 3;
int rowsOfPage(const CallFilter &filter)
{
    return std::clamp(filter.limit, 1, 500);
}

/// As many calls of the people wanted are read by their index; of more, a walk back in time soon fills a
/// page. Both read as much where the number is the root of a page times the log's length. A walk passes a
/// call by for less, but may have to pass a time in which none of them called: the index gets half the page.
Result<std::int64_t> fewCalls(Database &database, int page)
{
    const double halfPage = page / 2.0;
    constexpr double eventsOfACall = 5;
    constexpr double least = 1000;
    const auto events = database.number(sql::newestSeq);
    if (!events)
        return events.error();
    const double calls = static_cast<double>(events->value_or(0)) / eventsOfACall;
    return static_cast<std::int64_t>(std::max(least, std::sqrt(halfPage * calls)));
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

std::vector<std::int64_t> newestFirst(std::vector<std::int64_t> ids)
{
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Of two lists, each newest first.
std::vector<std::int64_t> inBoth(const std::vector<std::int64_t> &one, const std::vector<std::int64_t> &other)
{
    std::vector<std::int64_t> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both),
                          std::greater<>());
    return both;
}

/// The one beginning of the called number that is wanted, if it is one.
const std::string *onlyCalled(const std::vector<CallCondition> &conditions)
{
    const std::string *only = nullptr;
    for (const CallCondition &condition : conditions) {
        if (condition.field != CallField::To || condition.sense == Sense::Unwanted)
            continue;
        if (only)
            return nullptr;
        only = &condition.text;
    }
    return only;
}

bool needsPeople(const CallSelection &selection)
{
    return !selection.q.empty() || !selection.from.empty() ||
           std::any_of(selection.also.begin(), selection.also.end(),
                       [](const CallCondition &condition) { return readsPeople(condition.field); });
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace

Result<PageQuery> PageQuery::from(Database &database, const CallFilter &filter)
{
    if (!filter.after.empty() && !rowAt(filter.after))
        return noCursor(filter.after);
    PageQuery query;
    query.m_sql = "SELECT " + std::string(sql::callColumns);
    query.m_joins = sql::callJoins;
    if (auto chosen = query.choose(database, filter, patienceWith(filter)); !chosen)
        return chosen.error();
    query.m_sql += " ORDER BY c.id DESC LIMIT ?";
    query.m_values.emplace_back(static_cast<std::int64_t>(rowsOfPage(filter) + 1));
    return query;
}

Result<PageQuery> PageQuery::counting(Database &database, const CallSelection &selection, std::int64_t most)
{
    PageQuery query;
    query.m_sql = "SELECT 1";
    query.m_joins = needsPeople(selection) ? sql::callJoins : std::string_view();
    if (auto chosen = query.choose(database, CallFilter{selection, {}}, Patience::Long); !chosen)
        return chosen.error();
    if (!query.m_fewIds) {
        query.m_sql = "SELECT count(*) FROM (" + query.m_sql + " LIMIT ?)";
        query.m_values.emplace_back(most);
    }
    return query;
}

std::vector<PageQuery::People> PageQuery::peopleOf(const CallFilter &filter)
{
    std::vector<People> wanted;
    const auto addWords = [&wanted](const std::string &words) {
        if (characters(words) < trigram || packedSidRange(words))
            return;
        const std::string text = phrase(words);
        wanted.push_back(
            {sql::partiesByWords, sql::callsByWords, {std::string(sql::isByWords), {text, text}}, {text}});
    };
    addWords(filter.q);
    for (const CallCondition &condition : filter.also) {
        if (condition.field == CallField::Words && condition.sense == Sense::Wanted)
            addWords(condition.text);
    }
    if (!wanted.empty())
        return wanted;
    const auto addNumber = [&wanted](std::string_view calls, std::string_view haveCall,
                                     const std::string &beginning) {
        const std::vector<SqlValue> bounds = {beginning, behindAllWith(beginning)};
        wanted.push_back({sql::partiesByNumber, calls, {std::string(haveCall), bounds}, bounds});
    };
    if (!filter.from.empty())
        addNumber(sql::callsByNumber, sql::isByNumber, filter.from);
    else if (const std::string *to = onlyCalled(filter.also))
        addNumber(sql::callsByCalledNumber, sql::isByCalledNumber, *to);
    return wanted;
}

Result<void> PageQuery::findCallsBetween(Database &database, const std::string &firstSid,
                                         const std::string &lastSid, int page)
{
    const auto few = fewCalls(database, page);
    auto runs = RunReader::open(database, RunKind::CallSids);
    if (!few || !runs)
        return few ? runs.error() : few.error();
    auto ids = runs->between(sidKey(firstSid), sidKey(lastSid), static_cast<std::size_t>(*few));
    if (!ids)
        return ids.error();
    if (*ids)
        m_fewIds = newestFirst(std::move(**ids));
    return {};
}

/// How many they are. Nothing when so many of all people are wanted that a walk back in time soon meets
/// enough of their calls.
Result<std::optional<std::int64_t>> PageQuery::countFew(Database &database, const People &people,
                                                        Patience patience)
{
    const std::int64_t oneOf = patience == Patience::Long ? 10 : 40;
    constexpr std::int64_t least = 200;
    const auto all = database.number(sql::newestParty);
    if (!all)
        return all.error();
    const std::int64_t many = std::max(least, all->value_or(0) / oneOf);
    const std::string text = "SELECT count(*) FROM (" + std::string(people.peopleThemselves) + " LIMIT " +
                             std::to_string(many) + ")";
    auto count = database.prepare(text);
    if (!count)
        return count.error();
    bindAll(*count, people.values);
    if (const auto row = count->next(); !row)
        return row.error();
    const std::int64_t counted = count->number(0);
    return counted < many ? std::optional(counted) : std::nullopt;
}

/// Nothing when they are more than most, or look like it from those of the first people.
Result<std::optional<std::vector<std::int64_t>>> PageQuery::callsOf(Database &database, const People &people,
                                                                    std::int64_t peopleCount,
                                                                    const std::string &tenant,
                                                                    std::int64_t most)
{
    constexpr std::size_t sample = 500;
    const std::string ofTenant =
        tenant.empty() ? "" : " WHERE tenant = (SELECT id FROM tenants WHERE name = ?)";
    const std::string text =
        "SELECT id, person FROM (" + std::string(people.callsOf) + ")" + ofTenant + " LIMIT ?";
    auto rows = database.prepare(text);
    if (!rows)
        return rows.error();
    std::vector<SqlValue> values = people.values;
    if (!tenant.empty())
        values.emplace_back(tenant);
    values.emplace_back(most);
    bindAll(*rows, values);
    std::vector<std::int64_t> ids;
    std::int64_t person = 0;
    std::int64_t peopleSeen = 0;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        ids.push_back(rows->number(0));
        if (std::exchange(person, rows->number(1)) != person)
            ++peopleSeen;
        if (ids.size() == sample && static_cast<std::int64_t>(sample) * peopleCount > most * peopleSeen)
            return std::optional<std::vector<std::int64_t>>();
    }
    if (static_cast<std::int64_t>(ids.size()) == most)
        return std::optional<std::vector<std::int64_t>>();
    return std::optional(newestFirst(std::move(ids)));
}

PageQuery::Patience PageQuery::patienceWith(const CallFilter &filter)
{
    const auto others = std::ranges::count(filter.also, CallField::Words, &CallCondition::field);
    return others + (filter.q.empty() ? 0 : 1) > 1 ? Patience::Long : Patience::Page;
}

/// The calls that have all of them: each of two common words has many, both together few.
Result<void> PageQuery::findCallsOf(Database &database, const std::vector<People> &wanted,
                                    const std::string &tenant, Patience patience, int page)
{
    constexpr std::int64_t longer = 4;
    constexpr std::size_t soonRead = 100;
    const auto few = fewCalls(database, page);
    if (!few)
        return few.error();
    const std::int64_t most = patience == Patience::Long ? longer * *few : *few;
    std::optional<std::vector<std::int64_t>> common;
    for (const People &people : wanted) {
        if (common && common->size() <= soonRead)
            break; // the rest is asked of each call
        const auto count = countFew(database, people, patience);
        if (!count)
            return count.error();
        if (!*count)
            continue;
        auto ids = callsOf(database, people, **count, tenant, most);
        if (!ids)
            return ids.error();
        if (*ids)
            common = common ? inBoth(*common, **ids) : std::move(**ids);
        else
            m_shortcuts.push_back(people.haveCall);
    }
    if (common) {
        m_fewIds = std::move(common);
        m_shortcuts.clear();
    }
    return {};
}

Result<void> PageQuery::choose(Database &database, const CallFilter &filter, Patience patience)
{
    const auto sids = packedSidRange(filter.q);
    const int page = rowsOfPage(filter);
    if (sids) {
        if (auto found = findCallsBetween(database, sids->first, sids->second, page); !found)
            return found;
    } else if (auto found = findCallsOf(database, peopleOf(filter), filter.tenant, patience, page); !found) {
        return found;
    }
    if (m_fewIds) {
        m_sql += " FROM calls c NOT INDEXED" + std::string(m_joins);
        also("c.id = ?", {std::int64_t{0}});
    } else {
        walk(filter);
    }
    limitTo(filter);
    return {};
}

void PageQuery::walk(const CallFilter &filter)
{
    const bool isOfTenant = !filter.tenant.empty();
    m_sql += isOfTenant && filter.outcome ? " FROM calls c INDEXED BY calls_by_tenant_outcome"
             : filter.outcome             ? " FROM calls c INDEXED BY calls_by_outcome"
             : isOfTenant                 ? " FROM calls c INDEXED BY calls_by_tenant"
             : m_joins.empty()            ? " FROM calls c"
                                          : " FROM calls c NOT INDEXED";
    m_sql += m_joins;
}

void PageQuery::also(std::string_view condition, std::vector<SqlValue> values)
{
    m_sql += std::exchange(m_hasCondition, true) ? " AND " : " WHERE ";
    m_sql += condition;
    m_values.insert(m_values.end(), std::make_move_iterator(values.begin()),
                    std::make_move_iterator(values.end()));
}

void PageQuery::limitTo(const CallFilter &filter)
{
    for (SqlCondition &shortcut : m_shortcuts)
        also(shortcut.sql, std::move(shortcut.values));
    if (!filter.tenant.empty())
        also("c.tenant = (SELECT id FROM tenants WHERE name = ?)", {filter.tenant});
    if (filter.outcome)
        also("c.outcome = ?", {static_cast<std::int64_t>(*filter.outcome)});
    if (!filter.from.empty())
        also("caller.number >= ? AND caller.number < ?", {filter.from, behindAllWith(filter.from)});
    if (!filter.q.empty()) {
        SqlCondition words = sqlWords(filter.q);
        also(words.sql, std::move(words.values));
    }
    for (SqlCondition &condition : sqlConditions(filter.also))
        also(condition.sql, std::move(condition.values));
    if (filter.since)
        also("c.id >= ?", {callIdAt(*filter.since, 0)});
    // Exclusive bounds: the page before ended at after; a call that starts at until is not wanted.
    auto before = std::numeric_limits<std::int64_t>::max();
    if (filter.until)
        before = callIdAt(*filter.until, 0);
    if (!filter.after.empty())
        before = std::min(before, *rowAt(filter.after));
    if (filter.until || !filter.after.empty())
        also("c.id < ?", {before});
}

void PageQuery::bind(Statement &statement) const
{
    bindAll(statement, m_values);
}

void PageQuery::bindAll(Statement &statement, const std::vector<SqlValue> &values)
{
    int place = 0;
    for (const SqlValue &value : values) {
        ++place;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            statement.bind(place, *number);
        else if (const auto *text = std::get_if<std::string>(&value))
            statement.bind(place, std::string_view(*text));
        else
            statement.bind(place, Blob{std::get<SqlBytes>(value).bytes});
    }
}

} // namespace ringdown::store::sqlite
