// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/MovedNumbers.h"

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

} // namespace

std::vector<std::set<int>> rowsTogether(const plan::Plan &before, const plan::Plan &after,
                                        const std::vector<plan::PartChange> &parts)
{
    std::map<PhoneNumber, std::vector<int>> rows; // where it comes or goes
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
    std::vector<std::set<int>> links(parts.size());
    for (const auto &[number, ends] : rows) {
        for (const int row : ends)
            links[static_cast<std::size_t>(row)].insert(ends.begin(), ends.end());
    }
    std::vector<std::set<int>> together;
    for (int row = 0; row < static_cast<int>(parts.size()); ++row)
        together.push_back(reached(row, links));
    return together;
}

} // namespace ringdown::review
