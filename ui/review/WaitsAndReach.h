// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <vector>

namespace ringdown::review {

/// Phones ring longer before a caller to whom nobody answers goes on.
struct LongerRinging {
    int seconds = 0;             ///< the most of any route
    std::vector<RouteId> routes; ///< callers can come to them, and could before
};

LongerRinging longerRinging(const plan::Tenant &was, const plan::Tenant &is);

/// Indices of the contacts that a tier, a text or the forwarding named before, and that nothing names now.
std::vector<std::size_t> outOfReach(const plan::Tenant &was, const plan::Tenant &is);

} // namespace ringdown::review
