// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/SharedNames.h"

#include "core/plan/Renames.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

Tenant *tenantOf(Plan &plan, const TenantId &id)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const Tenant &tenant) { return tenant.id == id; });
    return at == plan.tenants.end() ? nullptr : &*at;
}

bool isChangedBy(const Tenant &tenant, const Rename &rename)
{
    Tenant renamed = tenant;
    apply(renamed, rename);
    return renamed != tenant;
}

/// What of it was possible, in words.
std::vector<Change> giveNames(Plan &base, Plan &other, const std::vector<std::vector<Rename>> &renames)
{
    const Plan before = base;
    for (std::size_t i = 0; i < base.tenants.size(); ++i) {
        Tenant *there = tenantOf(other, base.tenants[i].id);
        for (const Rename &rename : renames[i]) {
            if (!there || !isChangedBy(*there, rename) || !isChangedBy(base.tenants[i], rename))
                continue;
            apply(base.tenants[i], rename);
            apply(*there, rename);
        }
    }
    return diff(before, base);
}

/// For each business of base.
std::vector<std::vector<Rename>> renamesByPlace(const Plan &base, const Plan &side)
{
    std::vector<std::vector<Rename>> renames;
    for (const Tenant &tenant : base.tenants) {
        const Tenant *is = findTenant(side, tenant.id);
        renames.push_back(is ? renamesBetween(tenant, *is) : std::vector<Rename>());
    }
    return renames;
}

} // namespace

SharedNames shareNames(Plan &base, Plan &theirs, Plan &yours)
{
    const auto theirRenames = renamesByPlace(base, theirs);
    const auto yourRenames = renamesByPlace(base, yours);
    SharedNames names;
    names.yours = giveNames(base, theirs, yourRenames);
    names.theirs = giveNames(base, yours, theirRenames);
    return names;
}

} // namespace ringdown::plan
