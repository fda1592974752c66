// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ringdown::plan {

/// A step of a route that breaks a rule about the whole flow, and why in a sentence.
struct StepFinding {
    RouteId route;
    std::size_t step = 0;
    std::string words;

    friend bool operator==(const StepFinding &, const StepFinding &) = default;
};

/// How the routes of one tenant lead into each other. Unknown routes and tiers are passed over, so that it
/// can be asked about a tenant with errors. The tenant must outlive it.
class RouteGraph {
public:
    explicit RouteGraph(const Tenant &tenant);

    /// Circles that a caller who presses nothing would never leave: the step that closes each, through every
    /// goto and every menu's "otherwise". Ringing is no way out, because past the longest wait it is skipped.
    std::vector<StepFinding> endlessLoops() const;
    /// Reject steps reached after the call was answered, where the carrier can no longer turn it away.
    std::vector<StepFinding> lateRejects() const;
    /// Ring steps of which every tier is empty.
    std::vector<StepFinding> emptyRings() const;
    /// Everything that open, closed and the caller rules lead to.
    std::set<RouteId> reachable() const;

private:
    struct Onward {
        const Route *route = nullptr;
        RouteId id;
        std::size_t step = 0;
    };

    const Route *find(const RouteId &id) const;
    /// Where a caller who presses nothing goes when this route hands on; route is nullptr when the call ends
    /// in it.
    Onward silentWay(const Route &route) const;
    std::vector<RouteId> entries() const;
    StepFinding loopFinding(const std::vector<RouteId> &way, std::size_t first,
                            std::size_t closingStep) const;

    const Tenant &m_tenant;
};

/// Whether no step behind this one can be reached.
bool endsRoute(const Step &step);

} // namespace ringdown::plan
