// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanPart.h"

#include "core/plan/HoursText.h"

#include <algorithm>
#include <functional>
#include <set>

namespace ringdown::plan {
namespace {

template <typename T>
using KeyOf = std::function<std::string(const T &)>;

std::string contactKey(const Contact &contact)
{
    return contact.id.value;
}
std::string tierKey(const Tier &tier)
{
    return tier.id.value;
}
std::string exceptionKey(const HoursException &exception)
{
    return exception.name;
}

Tenant *find(Plan &plan, const TenantId &id)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [&](const Tenant &tenant) { return tenant.id == id; });
    return at == plan.tenants.end() ? nullptr : &*at;
}

/// Elements of a list that share a key count as one piece.
template <typename T>
std::vector<T> elementsOf(const std::vector<T> &list, const std::string &key, const KeyOf<T> &keyOf)
{
    std::vector<T> out;
    std::copy_if(list.begin(), list.end(), std::back_inserter(out),
                 [&](const T &element) { return keyOf(element) == key; });
    return out;
}

template <typename T>
std::vector<std::string> differingKeys(const std::vector<T> &a, const std::vector<T> &b,
                                       const KeyOf<T> &keyOf)
{
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for (const std::vector<T> *list : {&a, &b}) {
        for (const T &element : *list) {
            const std::string key = keyOf(element);
            if (seen.insert(key).second && elementsOf(a, key, keyOf) != elementsOf(b, key, keyOf))
                keys.push_back(key);
        }
    }
    return keys;
}

/// Where the elements of a key belong in a list: where they stand now, else behind what goes before them in
/// from.
template <typename T>
std::size_t placeFor(const std::vector<T> &list, const std::vector<T> &from, const std::string &key,
                     const KeyOf<T> &keyOf)
{
    const auto positionOf = [&](const std::vector<T> &in, const std::string &wanted) {
        return std::find_if(in.begin(), in.end(), [&](const T &element) { return keyOf(element) == wanted; });
    };
    if (const auto now = positionOf(list, key); now != list.end())
        return static_cast<std::size_t>(now - list.begin());
    for (auto before = positionOf(from, key); before != from.begin();) {
        --before;
        if (const auto at = positionOf(list, keyOf(*before)); at != list.end())
            return static_cast<std::size_t>(at - list.begin()) + 1;
    }
    return from.empty() || keyOf(from.front()) == key ? 0 : list.size();
}

template <typename T>
void takeKey(std::vector<T> &into, const std::vector<T> &from, const std::string &key, const KeyOf<T> &keyOf)
{
    const std::vector<T> elements = elementsOf(from, key, keyOf);
    const auto place = static_cast<std::ptrdiff_t>(placeFor(into, from, key, keyOf));
    std::vector<T> rest;
    std::ptrdiff_t shift = 0;
    for (std::size_t i = 0; i < into.size(); ++i) {
        if (keyOf(into[i]) != key)
            rest.push_back(into[i]);
        else if (static_cast<std::ptrdiff_t>(i) < place)
            ++shift;
    }
    rest.insert(rest.begin() + (place - shift), elements.begin(), elements.end());
    into = std::move(rest);
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

/// Gathers the differing parts of one tenant.
class Comparison {
public:
    Comparison(const Tenant &a, const Tenant &b, std::vector<PlanPart> &parts)
        : m_a(a)
        , m_b(b)
        , m_parts(parts)
    {
    }

    template <typename T>
    void whole(Section section, T Tenant::*member)
    {
        if (m_a.*member != m_b.*member)
            add(section, {});
    }
    template <typename T>
    void keyed(Section section, const std::vector<T> &a, const std::vector<T> &b, const KeyOf<T> &keyOf)
    {
        for (const std::string &key : differingKeys(a, b, keyOf))
            add(section, key);
    }
    template <typename Id, typename T>
    void entries(Section section, const std::map<Id, T> &a, const std::map<Id, T> &b)
    {
        std::set<Id> ids;
        for (const auto *map : {&a, &b}) {
            for (const auto &[id, value] : *map)
                ids.insert(id);
        }
        for (const Id &id : ids) {
            const auto inA = a.find(id);
            const auto inB = b.find(id);
            if (inA == a.end() || inB == b.end() || inA->second != inB->second)
                add(section, id.value);
        }
    }
    void add(Section section, const std::string &key) { m_parts.push_back({m_a.id, section, key}); }

private:
    const Tenant &m_a;
    const Tenant &m_b;
    std::vector<PlanPart> &m_parts;
};

void compare(const Tenant &a, const Tenant &b, std::vector<PlanPart> &parts)
{
    if (a == b)
        return;
    Comparison parted(a, b, parts);
    parted.whole(Section::Name, &Tenant::name);
    parted.whole(Section::TimeZone, &Tenant::timeZone);
    parted.whole(Section::Numbers, &Tenant::numbers);
    parted.keyed<Contact>(Section::Contact, a.contacts, b.contacts, contactKey);
    for (std::size_t day = 0; day < 7; ++day) {
        if (a.hours.week[day] != b.hours.week[day])
            parted.add(Section::WeekDay, std::string(weekdayIds[day]));
    }
    parted.keyed<HoursException>(Section::Exception, a.hours.exceptions, b.hours.exceptions, exceptionKey);
    if (a.hours.override != b.hours.override)
        parted.add(Section::Override, {});
    parted.whole(Section::Directory, &Tenant::directory);
    parted.whole(Section::Callers, &Tenant::callers);
    parted.keyed<Tier>(Section::Tier, a.tiers, b.tiers, tierKey);
    parted.entries(Section::RouteSteps, a.routes, b.routes);
    parted.entries(Section::Text, a.texts, b.texts);
    parted.whole(Section::Sms, &Tenant::sms);
    parted.whole(Section::Voice, &Tenant::voice);
    parted.whole(Section::Limits, &Tenant::limits);
}

void takeTenant(Plan &into, const Plan &from, const TenantId &id)
{
    takeKey<Tenant>(into.tenants, from.tenants, id.value,
                    [](const Tenant &tenant) { return tenant.id.value; });
}

} // namespace

std::vector<PlanPart> differingParts(const Plan &a, const Plan &b)
{
    std::vector<PlanPart> parts;
    for (const Tenant &tenant : a.tenants) {
        if (const Tenant *other = findTenant(b, tenant.id))
            compare(tenant, *other, parts);
        else
            parts.push_back({tenant.id, Section::Tenant, {}});
    }
    for (const Tenant &tenant : b.tenants) {
        if (!findTenant(a, tenant.id))
            parts.push_back({tenant.id, Section::Tenant, {}});
    }
    return parts;
}

void takePart(Plan &into, const Plan &from, const PlanPart &part)
{
    if (part.section == Section::Tenant)
        return takeTenant(into, from, part.tenant);
    Tenant *own = find(into, part.tenant);
    const Tenant *other = findTenant(from, part.tenant);
    if (!own || !other)
        return;
    switch (part.section) {
    case Section::Tenant:
        break;
    case Section::Name:
        own->name = other->name;
        break;
    case Section::TimeZone:
        own->timeZone = other->timeZone;
        break;
    case Section::Numbers:
        own->numbers = other->numbers;
        break;
    case Section::Contact:
        takeKey<Contact>(own->contacts, other->contacts, part.key, contactKey);
        break;
    case Section::WeekDay:
        for (std::size_t day = 0; day < 7; ++day) {
            if (part.key == weekdayIds[day])
                own->hours.week[day] = other->hours.week[day];
        }
        break;
    case Section::Exception:
        takeKey<HoursException>(own->hours.exceptions, other->hours.exceptions, part.key, exceptionKey);
        break;
    case Section::Override:
        own->hours.override = other->hours.override;
        break;
    case Section::Directory:
        own->directory = other->directory;
        break;
    case Section::Callers:
        own->callers = other->callers;
        break;
    case Section::Tier:
        takeKey<Tier>(own->tiers, other->tiers, part.key, tierKey);
        break;
    case Section::RouteSteps:
        takeEntry(own->routes, other->routes, part.key);
        break;
    case Section::Text:
        takeEntry(own->texts, other->texts, part.key);
        break;
    case Section::Sms:
        own->sms = other->sms;
        break;
    case Section::Voice:
        own->voice = other->voice;
        break;
    case Section::Limits:
        own->limits = other->limits;
        break;
    }
}

} // namespace ringdown::plan
