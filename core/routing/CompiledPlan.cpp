// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CompiledPlan.h"

#include "core/plan/OutgoingRules.h"
#include "core/routing/ZoneClocks.h"

namespace ringdown::routing {
namespace {

const TenantPlan *lookUp(const std::unordered_map<std::string, const TenantPlan *> &map,
                         const std::string &key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : it->second;
}

std::unordered_map<std::string, std::size_t> indexDirectory(const plan::Tenant &tenant)
{
    std::unordered_map<std::string, std::size_t> directory;
    directory.reserve(tenant.directory.size());
    for (std::size_t i = 0; i < tenant.directory.size(); ++i)
        directory.emplace(tenant.directory[i].phone.e164(), i);
    return directory;
}

std::vector<std::string> refusedPhones(const plan::Tenant &tenant, const plan::OutgoingRules &rules)
{
    std::vector<std::string> refused;
    for (std::size_t i = 0; i < tenant.contacts.size(); ++i) {
        auto why = rules.whyNotTo(tenant.contacts[i].phone);
        if (!why)
            continue;
        refused.resize(tenant.contacts.size());
        refused[i] = std::move(*why);
    }
    return refused;
}

/// What the tenants of a plan have in common.
struct Shared {
    ZoneClocks clocks;
    plan::NumberKinds kinds;
};

std::unique_ptr<const TenantPlan> compileTenant(const plan::Tenant &tenant, std::int64_t revision,
                                                Shared &shared)
{
    const plan::OutgoingRules rules(tenant, shared.kinds);
    return std::make_unique<const TenantPlan>(
        TenantPlan{tenant, revision, OpeningHours(tenant.hours, shared.clocks.of(tenant.timeZone)),
                   tenant.numbers.empty() ? std::string() : shared.kinds.of(tenant.numbers.front()).region,
                   indexDirectory(tenant), refusedPhones(tenant, rules), rules.countries()});
}

} // namespace

std::string_view TenantPlan::whyRefused(const plan::Contact &contact) const
{
    if (refusedPhones.empty())
        return {};
    return refusedPhones[static_cast<std::size_t>(&contact - tenant.contacts.data())];
}

std::optional<std::string> TenantPlan::whyNotTo(const std::string &to, plan::NumberKinds &kinds) const
{
    return plan::OutgoingRules(countries, kinds).whyNotTo(to);
}

std::shared_ptr<const CompiledPlan> CompiledPlan::compile(const plan::Plan &plan, std::int64_t revision)
{
    auto compiled = std::make_shared<CompiledPlan>();
    compiled->m_revision = revision;
    compiled->m_tenants.reserve(plan.tenants.size());
    compiled->m_byId.reserve(plan.tenants.size());
    compiled->m_byNumber.reserve(plan.tenants.size());
    Shared shared;
    for (const plan::Tenant &tenant : plan.tenants) {
        const TenantPlan *made =
            compiled->m_tenants.emplace_back(compileTenant(tenant, revision, shared)).get();
        compiled->m_byId.emplace(made->tenant.id.value, made);
        for (const PhoneNumber &number : made->tenant.numbers)
            compiled->m_byNumber.emplace(number.e164(), made);
    }
    return compiled;
}

const TenantPlan *CompiledPlan::byNumber(std::string_view e164) const
{
    return lookUp(m_byNumber, std::string(e164));
}

const TenantPlan *CompiledPlan::byId(const TenantId &id) const
{
    return lookUp(m_byId, id.value);
}

} // namespace ringdown::routing
