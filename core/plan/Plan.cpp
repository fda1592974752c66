// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Plan.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

template <typename List, typename Key>
auto findById(const List &list, const Key &id) -> const typename List::value_type *
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const Contact *findContact(const Tenant &tenant, const ContactId &id)
{
    return findById(tenant.contacts, id);
}

const Tier *findTier(const Tenant &tenant, const TierId &id)
{
    return findById(tenant.tiers, id);
}

const Tenant *findTenant(const Plan &plan, const TenantId &id)
{
    return findById(plan.tenants, id);
}

} // namespace ringdown::plan
