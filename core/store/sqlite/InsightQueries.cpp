// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/InsightQueries.h"

#include "core/store/InsightTally.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>

namespace ringdown::store::sqlite {
namespace {

constexpr std::string_view endedCallsBetween = "SELECT id, outcome, caller, waited, seconds, ended, "
                                               "is_claimed, tiers, contact, rule FROM ended_calls WHERE "
                                               "tenant = ? AND id >= ? AND id < ? ORDER BY id";
constexpr std::string_view oldestEndedCall = "SELECT min(id) FROM ended_calls WHERE tenant = ?";
constexpr std::string_view partyAt = "SELECT number, name FROM parties WHERE id = ?";

struct NumberedTenant {
    std::int64_t number = 0;
    std::string name;
};

Result<std::vector<NumberedTenant>> tenantsWanted(Database &database, const std::string &wanted)
{
    auto rows = database.prepare(sql::tenantsKnown);
    if (!rows)
        return rows.error();
    std::vector<NumberedTenant> tenants;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        if (wanted.empty() || rows->text(1) == wanted)
            tenants.push_back({rows->number(0), std::string(rows->text(1))});
    }
    std::sort(tenants.begin(), tenants.end(),
              [](const NumberedTenant &a, const NumberedTenant &b) { return a.name < b.name; });
    return tenants;
}

CountedCall callFrom(const Statement &row)
{
    CountedCall call;
    call.startedAt = startOf(row.number(0));
    call.outcome = static_cast<Outcome>(row.number(1));
    call.caller = row.number(2);
    if (!row.isNull(3))
        call.waited = row.number(3);
    call.seconds = row.number(4);
    call.endedAt = Instant{row.number(5)};
    call.isClaimed = row.number(6) != 0;
    call.tiers = row.text(7);
    call.contact = row.text(8);
    call.rule = row.text(9);
    return call;
}

Result<void> takeCalls(Statement &rows, std::int64_t tenant, const InsightFilter &filter, InsightTally &tally)
{
    rows.with(tenant, callIdAt(filter.since, 0), callIdAt(filter.until, 0));
    for (auto row = rows.next(); !row || *row; row = rows.next()) {
        if (!row)
            return row.error();
        tally.take(callFrom(rows));
    }
    return {};
}

Result<void> findFirst(Statement &oldest, std::int64_t tenant, std::optional<Instant> &first)
{
    const auto row = oldest.with(tenant).next();
    if (!row)
        return row.error();
    if (!oldest.isNull(0))
        first = std::min(first.value_or(startOf(oldest.number(0))), startOf(oldest.number(0)));
    return {};
}

void addCaller(std::vector<MissedCaller> &callers, MissedCaller caller)
{
    const auto same = std::find_if(callers.begin(), callers.end(),
                                   [&](const MissedCaller &known) { return known.from == caller.from; });
    if (same == callers.end())
        return callers.push_back(std::move(caller));
    same->missed += caller.missed; // the carrier gave another name then
    same->last = std::max(same->last, caller.last);
}

/// The same person under two names stands for two parties, so a few more than wanted are looked at.
Result<std::vector<MissedCaller>> whoWasMissed(Database &database, const InsightTally &tally)
{
    constexpr std::size_t mostLooked = 4 * Insights::mostCallers;
    auto party = database.prepare(partyAt);
    if (!party)
        return party.error();
    const auto missed = tally.missed();
    std::vector<MissedCaller> callers;
    for (std::size_t i = 0; i < std::min(missed.size(), mostLooked); ++i) {
        const auto row = party->with(missed[i].first).next();
        if (!row)
            return row.error();
        if (*row && !party->text(0).empty())
            addCaller(callers, {std::string(party->text(0)), std::string(party->text(1)),
                                missed[i].second.count, missed[i].second.last});
    }
    std::stable_sort(callers.begin(), callers.end(),
                     [](const MissedCaller &a, const MissedCaller &b) { return a.missed > b.missed; });
    if (callers.size() > Insights::mostCallers)
        callers.resize(Insights::mostCallers);
    return callers;
}

} // namespace

Result<Insights> readInsights(Database &database, const InsightFilter &filter)
{
    const auto tenants = tenantsWanted(database, filter.tenant);
    auto rows = database.prepare(endedCallsBetween);
    auto oldest = database.prepare(oldestEndedCall);
    if (!tenants || !rows || !oldest)
        return !tenants ? tenants.error() : !rows ? rows.error() : oldest.error();
    InsightTally tally(filter);
    std::optional<Instant> first;
    for (const NumberedTenant &tenant : *tenants) {
        tally.begin(tenant.name, filter.clockOf ? filter.clockOf(tenant.name) : nullptr);
        if (auto counted = takeCalls(*rows, tenant.number, filter, tally); !counted)
            return counted.error();
        if (auto found = findFirst(*oldest, tenant.number, first); !found)
            return found.error();
    }
    auto missed = whoWasMissed(database, tally);
    if (!missed)
        return missed.error();
    Insights insights = tally.finish();
    insights.firstCall = first;
    insights.missed = std::move(*missed);
    return insights;
}

} // namespace ringdown::store::sqlite
