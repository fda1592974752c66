// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Renames.h"

#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// One ring step of a route.
struct RingPlace {
    RouteId route;
    std::size_t step = 0;

    friend bool operator==(const RingPlace &, const RingPlace &) = default;
};

/// Where tiers stand in an order: a ring step, or nothing for all tiers of the business as they are written.
using CascadePlace = std::optional<RingPlace>;

/// A place among the contacts of a tier.
struct ContactSpot {
    TierId tier;
    std::size_t index = 0;

    friend bool operator==(const ContactSpot &, const ContactSpot &) = default;
};

/// What went with a tier.
struct TierRemoval {
    std::vector<RouteId> usedBy; ///< routes that rang it
    std::vector<RouteId> silent; ///< those of them that ring nobody any more
};

std::vector<RingPlace> ringPlaces(const plan::Tenant &tenant);
/// nullptr when no ring step is there.
plan::RingStep *ringAt(plan::Tenant &tenant, const RingPlace &place);
const plan::RingStep *ringAt(const plan::Tenant &tenant, const RingPlace &place);
/// The tiers at a place, in the order in which they ring; empty when there is no such place.
std::vector<TierId> tiersAt(const plan::Tenant &tenant, const CascadePlace &place);
/// The ring step that a person most likely means: the one with the most tiers.
CascadePlace fullestPlace(const plan::Tenant &tenant);
std::vector<RouteId> routesRinging(const plan::Tenant &tenant, const TierId &tier);

// Positions count before the move; one past the last is the end. What is out of range changes nothing.
void moveTier(plan::Tenant &tenant, const CascadePlace &place, std::size_t from, std::size_t before);
/// Within a tier or into another. A contact that the other tier already has stands there once, at the spot.
void moveContact(plan::Tenant &tenant, const ContactSpot &from, const ContactSpot &before);

/// The first that does not stand where it did; the last when those behind it went.
TierId movedTier(const std::vector<TierId> &before, const std::vector<TierId> &after);

/// The first person of all, who rings from now on.
void addFirstContact(plan::Tenant &tenant, const plan::Contact &contact);
/// A new person, who rings last in the tier.
void addContact(plan::Tenant &tenant, const plan::Contact &contact, const TierId &tier);

/// A new tier; at a ring step it rings last.
void addTier(plan::Tenant &tenant, const CascadePlace &place, const plan::Tier &tier);
void appendToRing(plan::Tenant &tenant, const RingPlace &place, const TierId &tier);
/// Out of one ring step; the step goes with its last tier.
void takeOutOfRing(plan::Tenant &tenant, const RingPlace &place, std::size_t position);
/// Here and in every ring step.
using plan::renameTier;
/// With its place in every ring step; a ring step goes with its last tier.
TierRemoval removeTier(plan::Tenant &tenant, const TierId &tier);
/// Makes somebody ring where nobody does: the tier, and a ring step in the open route ahead of what ends it.
void ringFirst(plan::Tenant &tenant, const plan::Tier &tier);

} // namespace ringdown::routing_ui
