// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/TierEdits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::routing_ui {
namespace {

template <typename T>
auto nth(std::vector<T> &list, std::size_t index)
{
    return list.begin() + static_cast<std::ptrdiff_t>(index);
}

template <typename T>
void moveBefore(std::vector<T> &list, std::size_t from, std::size_t before)
{
    if (from >= list.size() || before > list.size())
        return;
    if (from < before)
        std::rotate(nth(list, from), nth(list, from + 1), nth(list, before));
    else
        std::rotate(nth(list, before), nth(list, from), nth(list, from + 1));
}

plan::Tier *tierOf(plan::Tenant &tenant, const TierId &id)
{
    const auto it = std::find_if(tenant.tiers.begin(), tenant.tiers.end(),
                                 [&](const plan::Tier &tier) { return tier.id == id; });
    return it == tenant.tiers.end() ? nullptr : &*it;
}

bool rings(const plan::Step &step)
{
    return std::holds_alternative<plan::RingStep>(step);
}

/// Nothing after such a step of a route gets its turn.
bool endsRoute(const plan::Step &step)
{
    return std::holds_alternative<plan::VoicemailStep>(step) ||
           std::holds_alternative<plan::GotoStep>(step) || std::holds_alternative<plan::RejectStep>(step) ||
           std::holds_alternative<plan::HangupStep>(step);
}

} // namespace

std::vector<RingPlace> ringPlaces(const plan::Tenant &tenant)
{
    std::vector<RingPlace> places;
    for (const auto &[id, route] : tenant.routes) {
        for (std::size_t step = 0; step < route.size(); ++step) {
            if (rings(route[step]))
                places.push_back({id, step});
        }
    }
    return places;
}

plan::RingStep *ringAt(plan::Tenant &tenant, const RingPlace &place)
{
    return const_cast<plan::RingStep *>(ringAt(std::as_const(tenant), place)); // its own
}

const plan::RingStep *ringAt(const plan::Tenant &tenant, const RingPlace &place)
{
    const auto route = tenant.routes.find(place.route);
    if (route == tenant.routes.end() || place.step >= route->second.size())
        return nullptr;
    return std::get_if<plan::RingStep>(&route->second[place.step]);
}

std::vector<TierId> tiersAt(const plan::Tenant &tenant, const CascadePlace &place)
{
    if (!place) {
        std::vector<TierId> all;
        std::transform(tenant.tiers.begin(), tenant.tiers.end(), std::back_inserter(all),
                       [](const plan::Tier &tier) { return tier.id; });
        return all;
    }
    const auto route = tenant.routes.find(place->route);
    if (route == tenant.routes.end() || place->step >= route->second.size())
        return {};
    const auto *ring = std::get_if<plan::RingStep>(&route->second[place->step]);
    return ring ? ring->tiers : std::vector<TierId>();
}

CascadePlace fullestPlace(const plan::Tenant &tenant)
{
    const std::vector<RingPlace> places = ringPlaces(tenant);
    const auto it = std::max_element(places.begin(), places.end(), [&](const auto &a, const auto &b) {
        return tiersAt(tenant, a).size() < tiersAt(tenant, b).size();
    });
    return it == places.end() ? CascadePlace() : CascadePlace(*it);
}

std::vector<RouteId> routesRinging(const plan::Tenant &tenant, const TierId &tier)
{
    std::vector<RouteId> routes;
    for (const auto &[id, route] : tenant.routes) {
        const bool isRung = std::any_of(route.begin(), route.end(), [&](const plan::Step &step) {
            const auto *ring = std::get_if<plan::RingStep>(&step);
            return ring && std::find(ring->tiers.begin(), ring->tiers.end(), tier) != ring->tiers.end();
        });
        if (isRung)
            routes.push_back(id);
    }
    return routes;
}

void moveTier(plan::Tenant &tenant, const CascadePlace &place, std::size_t from, std::size_t before)
{
    if (!place)
        moveBefore(tenant.tiers, from, before);
    else if (plan::RingStep *ring = ringAt(tenant, *place))
        moveBefore(ring->tiers, from, before);
}

void moveContact(plan::Tenant &tenant, const ContactSpot &from, const ContactSpot &before)
{
    plan::Tier *source = tierOf(tenant, from.tier);
    plan::Tier *target = tierOf(tenant, before.tier);
    if (!source || !target || from.index >= source->contacts.size() || before.index > target->contacts.size())
        return;
    if (source == target)
        return moveBefore(source->contacts, from.index, before.index);
    const ContactId contact = source->contacts[from.index];
    source->contacts.erase(nth(source->contacts, from.index));
    const auto already = std::find(target->contacts.begin(), target->contacts.end(), contact);
    if (already != target->contacts.end())
        moveBefore(target->contacts, static_cast<std::size_t>(already - target->contacts.begin()),
                   before.index);
    else
        target->contacts.insert(nth(target->contacts, before.index), contact);
}

void addTier(plan::Tenant &tenant, const CascadePlace &place, const plan::Tier &tier)
{
    tenant.tiers.push_back(tier);
    if (place)
        appendToRing(tenant, *place, tier.id);
}

void appendToRing(plan::Tenant &tenant, const RingPlace &place, const TierId &tier)
{
    if (plan::RingStep *ring = ringAt(tenant, place))
        ring->tiers.push_back(tier);
}

void takeOutOfRing(plan::Tenant &tenant, const RingPlace &place, std::size_t position)
{
    plan::RingStep *ring = ringAt(tenant, place);
    if (!ring || position >= ring->tiers.size())
        return;
    ring->tiers.erase(nth(ring->tiers, position));
    if (ring->tiers.empty()) {
        plan::Route &route = tenant.routes.at(place.route);
        route.erase(nth(route, place.step));
    }
}

TierRemoval removeTier(plan::Tenant &tenant, const TierId &tier)
{
    TierRemoval removal{routesRinging(tenant, tier), {}};
    std::erase_if(tenant.tiers, [&](const plan::Tier &each) { return each.id == tier; });
    for (const RouteId &id : removal.usedBy) {
        plan::Route &route = tenant.routes.at(id);
        std::erase_if(route, [&](plan::Step &step) {
            auto *ring = std::get_if<plan::RingStep>(&step);
            return ring && std::erase(ring->tiers, tier) > 0 && ring->tiers.empty();
        });
        if (std::none_of(route.begin(), route.end(), rings))
            removal.silent.push_back(id);
    }
    return removal;
}

void ringFirst(plan::Tenant &tenant, const plan::Tier &tier)
{
    tenant.tiers.push_back(tier);
    plan::Route &open = tenant.routes[RouteId("open")];
    open.insert(std::find_if(open.begin(), open.end(), endsRoute), plan::RingStep{{tier.id}});
}

TierId movedTier(const std::vector<TierId> &before, const std::vector<TierId> &after)
{
    if (after.empty())
        return {};
    const auto at = std::mismatch(after.begin(), after.end(), before.begin(), before.end()).first;
    return at == after.end() ? after.back() : *at;
}

void addFirstContact(plan::Tenant &tenant, const plan::Contact &contact)
{
    tenant.contacts.push_back(contact);
    const plan::Tier first{TierId("primary"), {contact.id}};
    if (ringPlaces(tenant).empty())
        ringFirst(tenant, first);
    else
        addTier(tenant, ringPlaces(tenant).front(), first);
}

void addContact(plan::Tenant &tenant, const plan::Contact &contact, const TierId &tier)
{
    tenant.contacts.push_back(contact);
    for (plan::Tier &each : tenant.tiers) {
        if (each.id == tier)
            each.contacts.push_back(contact.id);
    }
}

} // namespace ringdown::routing_ui
