// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/SharedNames.h"

#include "core/plan/Renames.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace ringdown::plan {
namespace {

Tenant *tenantOf(Plan &plan, const TenantId &id)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const Tenant &tenant) { return tenant.id == id; });
    return at == plan.tenants.end() ? nullptr : &*at;
}

template <typename T>
bool isAnyCalled(const std::vector<T> &list, const std::string &name)
{
    return std::any_of(list.begin(), list.end(), [&](const T &each) { return each.name == name; });
}

bool has(const Tenant &tenant, Rename::Kind kind, const std::string &name)
{
    switch (kind) {
    case Rename::Kind::ARoute:
        return tenant.routes.contains(RouteId(name));
    case Rename::Kind::AText:
        return tenant.texts.contains(TextId(name));
    case Rename::Kind::ATier:
        return findTier(tenant, TierId(name));
    case Rename::Kind::AnException:
        return isAnyCalled(tenant.hours.exceptions, name);
    case Rename::Kind::ARule:
        return isAnyCalled(tenant.callers, name);
    }
    return false;
}

bool canTake(const Tenant &tenant, const Rename &rename)
{
    return has(tenant, rename.kind, rename.from) && !has(tenant, rename.kind, rename.to);
}

/// By the place that a business has in base, where something is called otherwise.
using RenamesByPlace = std::map<std::size_t, std::vector<Rename>>;

RenamesByPlace renamesByPlace(const Plan &base, const Plan &side)
{
    RenamesByPlace renames;
    std::map<TenantId, const Tenant *> there;
    for (const Tenant &tenant : side.tenants)
        there.emplace(tenant.id, &tenant);
    for (std::size_t i = 0; i < base.tenants.size(); ++i) {
        const auto is = there.find(base.tenants[i].id);
        if (is == there.end() || *is->second == base.tenants[i])
            continue;
        if (auto found = renamesBetween(base.tenants[i], *is->second); !found.empty())
            renames.emplace(i, std::move(found));
    }
    return renames;
}

/// What of it was possible, in words.
std::vector<Change> giveNames(Plan &base, Plan &other, const RenamesByPlace &renames)
{
    if (renames.empty())
        return {};
    Plan before; // of the businesses that stay as they are only that they are there: a path counts them
    for (const Tenant &tenant : base.tenants)
        before.tenants.emplace_back().id = tenant.id;
    Plan after = before;
    for (const auto &[place, own] : renames) {
        Tenant &here = base.tenants[place];
        Tenant *there = tenantOf(other, here.id);
        before.tenants[place] = here;
        for (const Rename &rename : own) {
            if (!there || !canTake(*there, rename) || !canTake(here, rename))
                continue;
            apply(here, rename);
            apply(*there, rename);
        }
        after.tenants[place] = here;
    }
    return diff(before, after);
}

} // namespace

SharedNames shareNames(Plan &base, Plan &theirs, Plan &yours)
{
    const RenamesByPlace theirRenames = renamesByPlace(base, theirs);
    const RenamesByPlace yourRenames = renamesByPlace(base, yours);
    SharedNames names;
    names.yours = giveNames(base, theirs, yourRenames);
    names.theirs = giveNames(base, yours, theirRenames);
    return names;
}

} // namespace ringdown::plan
