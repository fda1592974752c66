// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/DifferingParts.h"

#include "core/plan/HoursText.h"
#include "core/plan/merge/KeyedList.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace ringdown::plan {
namespace {

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
    /// A list whose elements are parts of their own if they can be told apart. False: it is one part.
    template <typename T>
    bool elements(Section section, std::vector<T> Tenant::*list, const KeyOf<T> &keyOf)
    {
        const std::vector<T> &a = m_a.*list;
        const std::vector<T> &b = m_b.*list;
        if (!areKeysPlain(a, keyOf) || !areKeysPlain(b, keyOf))
            return false;
        std::map<std::string, const T *> before;
        std::set<std::string> after;
        for (const T &element : a)
            before.emplace(keyOf(element), &element);
        for (const T &element : b)
            after.insert(keyOf(element));
        for (const T &element : a) {
            if (!after.contains(keyOf(element)))
                add(section, keyOf(element));
        }
        for (const T &element : b) {
            const auto old = before.find(keyOf(element));
            if (old == before.end() || *old->second != element)
                add(section, keyOf(element));
        }
        return true;
    }
    template <typename T>
    void order(Section section, const std::vector<T> &a, const std::vector<T> &b, const KeyOf<T> &keyOf)
    {
        if (isOrderedOtherwise(a, b, keyOf))
            add(section, {});
    }
    void rules()
    {
        if (!elements<CallerRule>(Section::Callers, &Tenant::callers, ruleKey))
            return whole(Section::Callers, &Tenant::callers);
        order<CallerRule>(Section::CallerOrder, m_a.callers, m_b.callers, ruleKey);
    }
    void directory()
    {
        if (!elements<DirectoryEntry>(Section::Directory, &Tenant::directory, entryKey))
            return whole(Section::Directory, &Tenant::directory);
        order<DirectoryEntry>(Section::DirectoryOrder, m_a.directory, m_b.directory, entryKey);
    }
    /// The order in which a tier rings its contacts apart from what else it is.
    void tiers()
    {
        std::vector<Tier> ordered = m_a.tiers;
        std::vector<std::string> otherwise;
        for (Tier &tier : ordered) {
            const Tier *other = plan::findTier(m_b, tier.id);
            if (!other || !isOrderedOtherwise<ContactId>(tier.contacts, other->contacts, contactIdKey))
                continue;
            takeContactOrder(tier, *other);
            otherwise.push_back(tier.id.value);
        }
        keyed<Tier>(Section::Tier, ordered, m_b.tiers, tierKey);
        for (const std::string &tier : otherwise)
            add(Section::TierContactOrder, tier);
        order<Tier>(Section::TierOrder, m_a.tiers, m_b.tiers, tierKey);
    }
    /// A route that differs in the order of its tiers only is one of those.
    void routes()
    {
        std::map<RouteId, Route> ordered = m_a.routes;
        std::vector<std::string> otherwise;
        for (auto &[id, route] : ordered) {
            const auto other = m_b.routes.find(id);
            Route cascades = route;
            if (other != m_b.routes.end())
                takeCascadeOrder(cascades, other->second);
            if (cascades == route || cascades != other->second)
                continue;
            route = std::move(cascades);
            otherwise.push_back(id.value);
        }
        entries(Section::RouteSteps, ordered, m_b.routes);
        for (const std::string &route : otherwise)
            add(Section::CascadeOrder, route);
    }
    void add(Section section, const std::string &key) { m_parts.push_back({m_a.id, section, key}); }

private:
    const Tenant &m_a;
    const Tenant &m_b;
    std::vector<PlanPart> &m_parts;
};

void compare(const Tenant &a, const Tenant &b, Grain grain, std::vector<PlanPart> &parts)
{
    if (a == b)
        return;
    Comparison parted(a, b, parts);
    parted.whole(Section::Name, &Tenant::name);
    parted.whole(Section::TimeZone, &Tenant::timeZone);
    parted.whole(Section::Numbers, &Tenant::numbers);
    parted.keyed<Contact>(Section::Contact, a.contacts, b.contacts, contactKey);
    if (grain == Grain::Elements)
        parted.order<Contact>(Section::ContactOrder, a.contacts, b.contacts, contactKey);
    for (std::size_t day = 0; day < 7; ++day) {
        if (a.hours.week[day] != b.hours.week[day])
            parted.add(Section::WeekDay, std::string(weekdayIds[day]));
    }
    parted.keyed<HoursException>(Section::Exception, a.hours.exceptions, b.hours.exceptions, exceptionKey);
    if (grain == Grain::Elements)
        parted.order<HoursException>(Section::ExceptionOrder, a.hours.exceptions, b.hours.exceptions,
                                     exceptionKey);
    if (a.hours.override != b.hours.override)
        parted.add(Section::Override, {});
    if (grain == Grain::Elements) {
        parted.directory();
        parted.rules();
        parted.tiers();
        parted.routes();
    } else {
        parted.whole(Section::Directory, &Tenant::directory);
        parted.whole(Section::Callers, &Tenant::callers);
        parted.keyed<Tier>(Section::Tier, a.tiers, b.tiers, tierKey);
        parted.entries(Section::RouteSteps, a.routes, b.routes);
    }
    parted.entries(Section::Text, a.texts, b.texts);
    parted.whole(Section::Sms, &Tenant::sms);
    parted.whole(Section::Voice, &Tenant::voice);
    parted.whole(Section::Limits, &Tenant::limits);
}

} // namespace

std::vector<PlanPart> differingParts(const Plan &a, const Plan &b, Grain grain)
{
    std::vector<PlanPart> parts;
    for (const Tenant &tenant : a.tenants) {
        if (const Tenant *other = findTenant(b, tenant.id))
            compare(tenant, *other, grain, parts);
        else
            parts.push_back({tenant.id, Section::Tenant, {}});
    }
    for (const Tenant &tenant : b.tenants) {
        if (!findTenant(a, tenant.id))
            parts.push_back({tenant.id, Section::Tenant, {}});
    }
    return parts;
}

std::vector<PlanPart> differingParts(const Tenant &a, const Tenant &b, Grain grain)
{
    std::vector<PlanPart> parts;
    compare(a, b, grain, parts);
    return parts;
}

std::vector<PlanPart> listOrders(const Plan &a, const Plan &b)
{
    std::vector<PlanPart> parts;
    for (const Tenant &tenant : a.tenants) {
        const Tenant *other = findTenant(b, tenant.id);
        if (!other)
            continue;
        if (tenant.contacts != other->contacts)
            parts.push_back({tenant.id, Section::ContactOrder, {}});
        if (tenant.hours.exceptions != other->hours.exceptions)
            parts.push_back({tenant.id, Section::ExceptionOrder, {}});
        if (tenant.tiers != other->tiers)
            parts.push_back({tenant.id, Section::TierOrder, {}});
    }
    if (!std::equal(a.tenants.begin(), a.tenants.end(), b.tenants.begin(), b.tenants.end(),
                    [](const Tenant &one, const Tenant &other) { return one.id == other.id; }))
        parts.push_back({{}, Section::TenantOrder, {}});
    return parts;
}

} // namespace ringdown::plan
