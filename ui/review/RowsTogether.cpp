// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/RowsTogether.h"

#include <algorithm>
#include <map>

namespace ringdown::review {
namespace {

bool hasNumber(const plan::Plan &plan, const TenantId &id, const PhoneNumber &number)
{
    const plan::Tenant *tenant = plan::findTenant(plan, id);
    return tenant &&
           std::find(tenant->numbers.begin(), tenant->numbers.end(), number) != tenant->numbers.end();
}

/// Every other that can be reached from row.
std::set<int> reached(int row, const std::vector<std::set<int>> &links)
{
    std::set<int> all = {row};
    std::vector<int> open = {row};
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        for (const int other : links[static_cast<std::size_t>(next)]) {
            if (all.insert(other).second)
                open.push_back(other);
        }
    }
    all.erase(row);
    return all;
}

/// Each linked with each.
void link(const std::vector<int> &rows, std::vector<std::set<int>> &links)
{
    for (const int row : rows)
        links[static_cast<std::size_t>(row)].insert(rows.begin(), rows.end());
}

/// The rows in which a number comes or goes.
std::map<PhoneNumber, std::vector<int>> rowsOfNumbers(const plan::Plan &before, const plan::Plan &after,
                                                      const std::vector<plan::PartChange> &parts)
{
    std::map<PhoneNumber, std::vector<int>> rows;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const plan::PlanPart &part = parts[i].part;
        if (part.section != plan::Section::Numbers && part.section != plan::Section::Tenant)
            continue;
        for (const plan::Plan *plan : {&before, &after}) {
            const plan::Plan &other = plan == &before ? after : before;
            const plan::Tenant *tenant = plan::findTenant(*plan, part.tenant);
            for (const PhoneNumber &number : tenant ? tenant->numbers : std::vector<PhoneNumber>()) {
                if (!hasNumber(other, part.tenant, number))
                    rows[number].push_back(static_cast<int>(i));
            }
        }
    }
    return rows;
}

/// The rows of a business's caller rules, where they change as a whole: that brings their new names too.
std::map<TenantId, std::vector<int>> rowsOfRules(const std::vector<plan::PartChange> &parts)
{
    std::map<TenantId, std::vector<int>> rows;
    std::set<TenantId> whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const plan::PlanPart &part = parts[i].part;
        if (part.section == plan::Section::Callers)
            whole.insert(part.tenant);
        if (part.section == plan::Section::Callers || part.section == plan::Section::RuleName)
            rows[part.tenant].push_back(static_cast<int>(i));
    }
    std::erase_if(rows, [&](const auto &each) { return !whole.contains(each.first); });
    return rows;
}

} // namespace

std::vector<std::set<int>> rowsTogether(const plan::Plan &before, const plan::Plan &after,
                                        const std::vector<plan::PartChange> &parts)
{
    std::vector<std::set<int>> links(parts.size());
    for (const auto &[number, rows] : rowsOfNumbers(before, after, parts))
        link(rows, links);
    for (const auto &[tenant, rows] : rowsOfRules(parts))
        link(rows, links);
    std::vector<std::set<int>> together;
    for (int row = 0; row < static_cast<int>(parts.size()); ++row)
        together.push_back(reached(row, links));
    return together;
}

} // namespace ringdown::review
