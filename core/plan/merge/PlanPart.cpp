// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanPart.h"

#include "core/plan/HoursText.h"
#include "core/plan/Renames.h"
#include "core/plan/merge/KeyedList.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::plan {
namespace {

constexpr char betweenNames = '\n';

Tenant *find(Plan &plan, const TenantId &id)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const Tenant &tenant) { return tenant.id == id; });
    return at == plan.tenants.end() ? nullptr : &*at;
}

void takeContactOrderOf(Tenant &into, const Tenant &from, const TierId &id)
{
    const Tier *other = findTier(from, id);
    for (Tier &tier : into.tiers) {
        if (other && tier.id == id)
            takeContactOrder(tier, *other);
    }
}

void takeCascadeOrderOf(Tenant &into, const Tenant &from, const RouteId &id)
{
    const auto own = into.routes.find(id);
    const auto other = from.routes.find(id);
    if (own != into.routes.end() && other != from.routes.end())
        takeCascadeOrder(own->second, other->second);
}

template <typename Id, typename T>
void takeEntry(std::map<Id, T> &into, const std::map<Id, T> &from, const std::string &key)
{
    const auto found = from.find(Id(key));
    if (found == from.end())
        into.erase(Id(key));
    else
        into[found->first] = found->second;
}

/// key: "" for the whole list.
template <typename T>
void takeElements(std::vector<T> &into, const std::vector<T> &from, const std::string &key,
                  const KeyOf<T> &keyOf)
{
    if (key.empty())
        into = from;
    else
        takeKey<T>(into, from, key, keyOf);
}

void takeWeekDay(Hours &into, const Hours &from, const std::string &key)
{
    for (std::size_t day = 0; day < 7; ++day) {
        if (key == weekdayIds[day])
            into.week[day] = from.week[day];
    }
}

void takeOrderOf(Tenant &into, const Tenant &from, const PlanPart &part)
{
    if (part.section == Section::ContactOrder)
        takeOrder<Contact>(into.contacts, from.contacts, contactKey);
    if (part.section == Section::ExceptionOrder)
        takeOrder<HoursException>(into.hours.exceptions, from.hours.exceptions, exceptionKey);
    if (part.section == Section::DirectoryOrder)
        takeOrder<DirectoryEntry>(into.directory, from.directory, entryKey);
    if (part.section == Section::CallerOrder)
        takeOrder<CallerRule>(into.callers, from.callers, ruleKey);
    if (part.section == Section::TierOrder)
        takeOrder<Tier>(into.tiers, from.tiers, tierKey);
    if (part.section == Section::TierContactOrder)
        takeContactOrderOf(into, from, TierId(part.key));
    if (part.section == Section::CascadeOrder)
        takeCascadeOrderOf(into, from, RouteId(part.key));
}

/// To the name that it has in from.
template <typename Id, typename Has>
void takeName(Tenant &into, const std::string &key, const Has &isInFrom,
              void (*rename)(Tenant &, const Id &, const Id &))
{
    const auto names = namesIn(key);
    const Id one(names.first);
    const Id other(names.second);
    if (isInFrom(other))
        rename(into, one, other);
    else if (isInFrom(one))
        rename(into, other, one);
}

template <typename T>
auto hasNameIn(const std::vector<T> &list)
{
    return [&list](const std::string &name) {
        return std::any_of(list.begin(), list.end(), [&](const T &each) { return each.name == name; });
    };
}

void takeNameOf(Tenant &into, const Tenant &from, const PlanPart &part)
{
    if (part.section == Section::TierName)
        takeName<TierId>(
            into, part.key, [&](const TierId &id) { return findTier(from, id); }, renameTier);
    if (part.section == Section::TextName)
        takeName<TextId>(
            into, part.key, [&](const TextId &id) { return from.texts.contains(id); }, renameText);
    if (part.section == Section::RouteName)
        takeName<RouteId>(
            into, part.key, [&](const RouteId &id) { return from.routes.contains(id); }, renameRoute);
    if (part.section == Section::ExceptionName)
        takeName<std::string>(into, part.key, hasNameIn(from.hours.exceptions), renameException);
    if (part.section == Section::RuleName)
        takeName<std::string>(into, part.key, hasNameIn(from.callers), renameRule);
}

void takeSection(Tenant &into, const Tenant &from, const PlanPart &part)
{
    switch (part.section) {
    case Section::Tenant:
    case Section::TenantOrder:
        return;
    case Section::Name:
        into.name = from.name;
        return;
    case Section::TimeZone:
        into.timeZone = from.timeZone;
        return;
    case Section::Numbers:
        into.numbers = from.numbers;
        return;
    case Section::Contact:
        return takeKey<Contact>(into.contacts, from.contacts, part.key, contactKey);
    case Section::WeekDay:
        return takeWeekDay(into.hours, from.hours, part.key);
    case Section::Exception:
        return takeKey<HoursException>(into.hours.exceptions, from.hours.exceptions, part.key, exceptionKey);
    case Section::Override:
        into.hours.override = from.hours.override;
        return;
    case Section::Directory:
        return takeElements<DirectoryEntry>(into.directory, from.directory, part.key, entryKey);
    case Section::Callers:
        return takeElements<CallerRule>(into.callers, from.callers, part.key, ruleKey);
    case Section::Tier:
        return takeKey<Tier>(into.tiers, from.tiers, part.key, tierKey);
    case Section::RouteSteps:
        return takeEntry(into.routes, from.routes, part.key);
    case Section::Text:
        return takeEntry(into.texts, from.texts, part.key);
    case Section::Sms:
        into.sms = from.sms;
        return;
    case Section::Voice:
        into.voice = from.voice;
        return;
    case Section::Limits:
        into.limits = from.limits;
        return;
    case Section::ContactOrder:
    case Section::ExceptionOrder:
    case Section::DirectoryOrder:
    case Section::CallerOrder:
    case Section::TierContactOrder:
    case Section::TierOrder:
    case Section::CascadeOrder:
        return takeOrderOf(into, from, part);
    case Section::TierName:
    case Section::TextName:
    case Section::RouteName:
    case Section::ExceptionName:
    case Section::RuleName:
        return takeNameOf(into, from, part);
    }
}

const std::string &tenantKey(const Tenant &tenant)
{
    return tenant.id.value;
}

} // namespace

std::string renameKey(const std::string &from, const std::string &to)
{
    return from + betweenNames + to;
}

std::pair<std::string, std::string> namesIn(const std::string &renameKey)
{
    const std::size_t end = std::min(renameKey.find(betweenNames), renameKey.size());
    return {renameKey.substr(0, end), renameKey.substr(std::min(end + 1, renameKey.size()))};
}

void takePart(Plan &into, const Plan &from, const PlanPart &part)
{
    if (part.section == Section::Tenant)
        return takeKey<Tenant>(into.tenants, from.tenants, part.tenant.value, tenantKey);
    if (part.section == Section::TenantOrder)
        return takeOrder<Tenant>(into.tenants, from.tenants, tenantKey);
    Tenant *own = find(into, part.tenant);
    const Tenant *other = findTenant(from, part.tenant);
    if (own && other)
        takeSection(*own, *other, part);
}

} // namespace ringdown::plan
