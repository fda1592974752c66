// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Loss.h"

#include "core/plan/Titles.h"
#include "core/plan/reading/RouteGraph.h"

#include <algorithm>
#include <cstddef>
#include <set>

namespace ringdown::numbers {
namespace {

bool names(const std::vector<PhoneNumber> &numbers, const std::string &phone)
{
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const PhoneNumber &each) { return each.e164() == phone; });
}

/// Whether it can match a call to this number.
bool mayMatch(const plan::CallerMatch &match, const std::string &phone)
{
    plan::CallerMatch others = match;
    others.to.clear();
    return names(match.to, phone) || others != plan::CallerMatch();
}

std::vector<RouteId> routesFrom(plan::Tenant tenant, const std::string &phone)
{
    std::erase_if(tenant.callers,
                  [&](const plan::CallerRule &rule) { return !rule.active || !mayMatch(rule.match, phone); });
    const std::set<RouteId> reached = plan::RouteGraph(tenant).reachable();
    return {reached.begin(), reached.end()};
}

} // namespace

std::optional<NumberLoss> lossOf(const plan::Plan &plan, const std::string &phone)
{
    const auto tenant = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                     [&](const plan::Tenant &each) { return names(each.numbers, phone); });
    if (tenant == plan.tenants.end())
        return std::nullopt;
    NumberLoss loss{tenant->id, tenant->name, routesFrom(*tenant, phone), {}, tenant->numbers.size() == 1};
    const std::vector<plan::CallerRule> &rules = tenant->callers;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (names(rules[i].match.to, phone))
            loss.rules.push_back({rules[i].name, static_cast<int>(i) + 1, plan::ruleAlone(rules, i)});
    }
    return loss;
}

} // namespace ringdown::numbers
