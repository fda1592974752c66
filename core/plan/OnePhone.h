// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string_view>

namespace ringdown::plan {

// A test of one phone: a plan by which a call rings this phone and does nothing else.

/// The route by which such a call goes. A plan that comes from elsewhere does not have it.
constexpr std::string_view onePhoneRoute = "ring-me-now";

/// The business as it would be if this contact were the only one to ring, whatever the hour and whoever
/// calls: as in the first tier that has them, else in a tier with the usual settings. Nothing when the
/// business has no such contact.
std::optional<Tenant> onlyRinging(const Tenant &tenant, const ContactId &contact);

/// The business as it would be if every call went to route `closed` and ended there: for a test of a phone
/// that the plan does not have any more.
Tenant ringingNobody(const Tenant &tenant);

/// Such a plan has the number of the revision that it was made from, and a multiple of this above it: the
/// store has no revision of that number.
constexpr std::int64_t onePhoneRevisions = 1'000'000'000'000;
constexpr bool isOfOnePhone(std::int64_t revision)
{
    return revision >= onePhoneRevisions;
}
/// The revision of the plan that was live.
constexpr std::int64_t madeFrom(std::int64_t revision)
{
    return revision % onePhoneRevisions;
}

} // namespace ringdown::plan
