// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/PlanPart.h"

#include "core/plan/HoursText.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

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

std::string entryKey(const DirectoryEntry &entry)
{
    return entry.phone.e164();
}
std::string ruleKey(const CallerRule &rule)
{
    return rule.name;
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

template <typename T>
bool areKeysPlain(const std::vector<T> &list, const KeyOf<T> &keyOf)
{
    std::set<std::string> seen;
    return std::all_of(list.begin(), list.end(), [&](const T &element) {
        const std::string key = keyOf(element);
        return !key.empty() && seen.insert(key).second;
    });
}

/// The keys of those that are in both lists, in the order of one.
template <typename T>
std::vector<std::string> sharedKeys(const std::vector<T> &list, const std::vector<T> &other,
                                    const KeyOf<T> &keyOf)
{
    std::set<std::string> there;
    for (const T &element : other)
        there.insert(keyOf(element));
    std::vector<std::string> keys;
    for (const T &element : list) {
        if (there.contains(keyOf(element)))
            keys.push_back(keyOf(element));
    }
    return keys;
}

/// Puts the elements into the order of from; what from does not have stays behind what it is behind.
template <typename T>
void takeOrder(std::vector<T> &into, const std::vector<T> &from, const KeyOf<T> &keyOf)
{
    std::map<std::string, std::size_t> places;
    for (const T &element : from)
        places.emplace(keyOf(element), places.size() + 1);
    std::vector<std::pair<std::size_t, T>> placed;
    std::size_t place = 0;
    for (T &element : into) {
        if (const auto known = places.find(keyOf(element)); known != places.end())
            place = known->second;
        placed.emplace_back(place, std::move(element));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    into.clear();
    for (auto &each : placed)
        into.push_back(std::move(each.second));
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
    void rules()
    {
        if (!elements<CallerRule>(Section::Callers, &Tenant::callers, ruleKey))
            return whole(Section::Callers, &Tenant::callers);
        if (sharedKeys<CallerRule>(m_a.callers, m_b.callers, ruleKey) !=
            sharedKeys<CallerRule>(m_b.callers, m_a.callers, ruleKey))
            add(Section::CallerOrder, {});
    }
    void directory()
    {
        if (!elements<DirectoryEntry>(Section::Directory, &Tenant::directory, entryKey))
            whole(Section::Directory, &Tenant::directory);
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
    for (std::size_t day = 0; day < 7; ++day) {
        if (a.hours.week[day] != b.hours.week[day])
            parted.add(Section::WeekDay, std::string(weekdayIds[day]));
    }
    parted.keyed<HoursException>(Section::Exception, a.hours.exceptions, b.hours.exceptions, exceptionKey);
    if (a.hours.override != b.hours.override)
        parted.add(Section::Override, {});
    if (grain == Grain::Elements) {
        parted.directory();
        parted.rules();
    } else {
        parted.whole(Section::Directory, &Tenant::directory);
        parted.whole(Section::Callers, &Tenant::callers);
    }
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
        if (part.key.empty())
            own->directory = other->directory;
        else
            takeKey<DirectoryEntry>(own->directory, other->directory, part.key, entryKey);
        break;
    case Section::Callers:
        if (part.key.empty())
            own->callers = other->callers;
        else
            takeKey<CallerRule>(own->callers, other->callers, part.key, ruleKey);
        break;
    case Section::CallerOrder:
        takeOrder<CallerRule>(own->callers, other->callers, ruleKey);
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
