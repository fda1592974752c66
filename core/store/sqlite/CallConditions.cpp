// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/CallConditions.h"

#include "core/store/sqlite/CallRow.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::array allFields = {CallField::Outcome, CallField::Tenant, CallField::Tier,
                                  CallField::Who,     CallField::Route,  CallField::Has,
                                  CallField::Length,  CallField::During, CallField::Revision,
                                  CallField::From,    CallField::To,     CallField::Words};

bool needsEach(CallField field)
{
    return field == CallField::Words || field == CallField::Has || field == CallField::Length ||
           field == CallField::During;
}

SqlCondition within(const std::string &what, const Bounds &bounds)
{
    return {what + " BETWEEN ? AND ?", {bounds.least, bounds.most}};
}

SqlCondition numberBeginsWith(const std::string &column, const std::string &beginning)
{
    if (beginning.empty())
        return {column + " = ''", {}};
    return {column + " >= ? AND " + column + " < ?", {beginning, behindAllWith(beginning)}};
}

SqlCondition outcomeIs(const std::string &name)
{
    const auto outcome = outcomeFromName(name);
    return {"c.outcome = ?", {outcome ? static_cast<std::int64_t>(*outcome) : std::int64_t{-1}}};
}

SqlCondition traitIs(const std::string &name)
{
    const auto trait = traitFromName(name);
    if (!trait)
        return {"0", {}};
    switch (*trait) {
    case CallTrait::Voicemail:
        return outcomeIs(std::string(outcomeName(Outcome::Voicemail)));
    case CallTrait::Claim:
        return {"c.claimed_by <> ''", {}};
    case CallTrait::Test:
        return {"c.test <> 0", {}};
    }
    return {"0", {}};
}

/// As lengthSeconds() in core/base.
SqlCondition lengthIs(const Bounds &bounds)
{
    const std::string started = "(c.id >> " + std::to_string(callIdShift) + ")";
    const std::string answered = std::to_string(static_cast<int>(Outcome::Answered));
    return within("CASE WHEN c.ended IS NULL THEN NULL WHEN c.outcome = " + answered +
                      " THEN c.seconds ELSE (c.ended - " + started + ") / 1000 END",
                  bounds);
}

SqlCondition startedIn(const Bounds &bounds)
{
    const std::int64_t first = callIdAt(Instant{bounds.least}, 0);
    constexpr std::int64_t aMillisecond = std::int64_t{1} << callIdShift;
    return {"c.id BETWEEN ? AND ?", {first, callIdAt(Instant{bounds.most}, aMillisecond - 1)}};
}

SqlCondition conditionOf(const CallCondition &condition)
{
    switch (condition.field) {
    case CallField::Tenant:
        return {"c.tenant = (SELECT id FROM tenants WHERE name = ?)", {condition.text}};
    case CallField::Outcome:
        return outcomeIs(condition.text);
    case CallField::From:
        return numberBeginsWith("caller.number", condition.text);
    case CallField::To:
        return numberBeginsWith("called.number", condition.text);
    case CallField::Tier:
        return {"c.tier = ?", {condition.text}};
    case CallField::Who:
        return {"c.contact = ?", {condition.text}};
    case CallField::Route:
        return {"c.route = ?", {condition.text}};
    case CallField::Has:
        return traitIs(condition.text);
    case CallField::Length:
        return lengthIs(condition.bounds);
    case CallField::Revision:
        return within("c.revision", condition.bounds);
    case CallField::During:
        return startedIn(condition.bounds);
    case CallField::Words:
        return sqlWords(condition.text);
    }
    return {"0", {}};
}

void append(SqlCondition &whole, const char *between, SqlCondition part)
{
    whole.sql += (whole.sql.empty() ? "" : between) + ("(" + part.sql + ")");
    whole.values.insert(whole.values.end(), std::make_move_iterator(part.values.begin()),
                        std::make_move_iterator(part.values.end()));
}

} // namespace

std::string behindAllWith(std::string beginning)
{
    while (!beginning.empty() && static_cast<unsigned char>(beginning.back()) == 0xff)
        beginning.pop_back();
    if (!beginning.empty())
        beginning.back() = static_cast<char>(static_cast<unsigned char>(beginning.back()) + 1);
    return beginning;
}

SqlCondition sqlWords(const std::string &words)
{
    if (const auto sids = packedSidRange(words))
        return {"c.sid BETWEEN ? AND ?", {SqlBytes{sids->first}, SqlBytes{sids->second}}};
    return {"has_part(caller.name || ' ' || caller.number || ' ' || called.number, ?)", {words}};
}

bool readsPeople(CallField field)
{
    return field == CallField::From || field == CallField::To || field == CallField::Words;
}

std::vector<SqlCondition> sqlConditions(const std::vector<CallCondition> &conditions)
{
    std::vector<SqlCondition> made;
    for (const CallField field : allFields) {
        SqlCondition oneOf;
        for (const CallCondition &condition : conditions) {
            if (condition.field != field)
                continue;
            SqlCondition single = conditionOf(condition);
            if (condition.sense == Sense::Unwanted)
                made.push_back({"NOT ifnull(" + single.sql + ", 0)", std::move(single.values)});
            else
                append(oneOf, needsEach(field) ? " AND " : " OR ", std::move(single));
        }
        if (!oneOf.sql.empty())
            made.push_back({"(" + oneOf.sql + ")", std::move(oneOf.values)});
    }
    return made;
}

} // namespace ringdown::store::sqlite
