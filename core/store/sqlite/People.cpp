// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/People.h"

#include "core/store/sqlite/Sql.h"

#include <utility>

namespace ringdown::store::sqlite {
namespace {

/// In each of two generations: more than the numbers of any plan, so that these are never looked up for long.
constexpr std::size_t mostParties = 16'000;

/// The first column of the one row, nothing when there is none.
Result<std::optional<std::int64_t>> onlyNumber(Statement &statement)
{
    const Rewinding rewinding(statement);
    const auto row = statement.next();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.number(0)) : std::optional<std::int64_t>();
}

std::string wordsOf(std::string_view number, std::string_view name)
{
    return std::string(name).append(1, '\n').append(number);
}

} // namespace

Result<People> People::open(Database &index)
{
    People people;
    const auto prepared = prepareAll(index, {{sql::tenantByName, &people.m_tenantByName},
                                             {sql::insertTenant, &people.m_insertTenant},
                                             {sql::partyByText, &people.m_partyByText},
                                             {sql::insertParty, &people.m_insertParty},
                                             {sql::insertWords, &people.m_insertWords},
                                             {sql::partyUnused, &people.m_partyUnused},
                                             {sql::dropParty, &people.m_dropParty},
                                             {sql::dropWords, &people.m_dropWords}});
    return prepared ? Result<People>(std::move(people)) : prepared.error();
}

Result<std::int64_t> People::tenantNumber(const std::string &name)
{
    if (const auto it = m_tenants.find(name); it != m_tenants.end())
        return it->second;
    auto number = findOrAddTenant(name);
    if (number)
        m_tenants.emplace(name, *number);
    return number;
}

Result<std::int64_t> People::findOrAddTenant(const std::string &name)
{
    const auto known = onlyNumber(m_tenantByName->with(name));
    if (!known || *known)
        return known ? Result<std::int64_t>(**known) : known.error();
    const auto added = onlyNumber(m_insertTenant->with(name));
    return added ? Result<std::int64_t>(added->value_or(0)) : added.error();
}

Result<std::int64_t> People::partyNumber(const std::string &number, const std::string &name)
{
    m_party.assign(number).append(1, '\n').append(name);
    if (const auto it = m_parties.find(m_party); it != m_parties.end())
        return it->second;
    if (auto older = m_olderParties.extract(m_party))
        return m_parties.insert(std::move(older)).position->second;
    auto party = findOrAddParty(number, name);
    if (party)
        m_parties.emplace(m_party, *party);
    return party;
}

Result<std::int64_t> People::findOrAddParty(const std::string &number, const std::string &name)
{
    const auto known = onlyNumber(m_partyByText->with(number, name));
    if (!known || *known)
        return known ? Result<std::int64_t>(**known) : known.error();
    const auto added = onlyNumber(m_insertParty->with(number, name));
    if (!added)
        return added.error();
    const std::string words = wordsOf(number, name);
    const auto indexed = m_insertWords->with(added->value_or(0), words).execute();
    return indexed ? Result<std::int64_t>(added->value_or(0)) : indexed.error();
}

Result<void> People::dropUnused(std::int64_t party)
{
    std::string words;
    {
        const Rewinding rewinding(m_partyUnused->with(party));
        const auto row = m_partyUnused->next();
        if (!row || !*row)
            return row ? Result<void>() : Result<void>(row.error());
        words = wordsOf(m_partyUnused->text(0), m_partyUnused->text(1));
        m_party.assign(m_partyUnused->text(0)).append(1, '\n').append(m_partyUnused->text(1));
    }
    m_parties.erase(m_party);
    m_olderParties.erase(m_party);
    // The index of words keeps no copy: it must be told what it is to forget.
    const auto forgotten = m_dropWords->with(party, words).execute();
    return forgotten ? m_dropParty->with(party).execute() : forgotten;
}

void People::forgetOld()
{
    if (m_parties.size() > mostParties)
        m_olderParties = std::exchange(m_parties, {});
}

void People::forget()
{
    m_tenants.clear();
    m_parties.clear();
    m_olderParties.clear();
}

} // namespace ringdown::store::sqlite
