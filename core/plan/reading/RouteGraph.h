// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <cstdint>
#include <functional>
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
    enum class Rules { WithCalls, All };
    /// Everything that open, closed and the caller rules lead to, those that take no call left out unless all
    /// are asked for. A rule that is switched off counts as it would switched on.
    std::set<RouteId> reachable(Rules rules = Rules::WithCalls) const;
    /// Whether a caller who enters a route can come to a step that rings somebody, whatever is pressed.
    bool leadsToSomebody(const RouteId &route) const;
    /// Those that the ring steps of the reachable routes name.
    std::set<TierId> rungTiers() const;
    using SecondsOf = std::function<std::int64_t(const RingStep &)>;
    /// The longest that ring steps may have rung when a route is entered, whatever the caller presses; who
    /// goes in a circle begins again. Routes that are entered before any rings are left out.
    std::map<RouteId, std::int64_t> secondsRungBefore(const SecondsOf &secondsOf) const;

private:
    /// A way out of a route, and how long the ring steps before it ring.
    struct Exit {
        RouteId to;
        std::int64_t rung = 0;
    };
    /// A route whose exits are being followed.
    struct Followed {
        RouteId id;
        std::vector<Exit> exits;
        std::size_t next = 0;
    };
    struct Onward {
        const Route *route = nullptr;
        RouteId id;
        std::size_t step = 0;
    };

    const Route *find(const RouteId &id) const;
    std::vector<Exit> exitsOf(const RouteId &id, const SecondsOf &secondsOf) const;
    /// Each after every route that leads to it, with the exits that close no circle.
    std::vector<Followed> inOrder(const SecondsOf &secondsOf) const;
    /// Where a caller who presses nothing goes when this route hands on; route is nullptr when the call ends
    /// in it.
    Onward silentWay(const Route &route) const;
    std::vector<RouteId> entries(Rules rules) const;
    std::set<RouteId> reachableFrom(std::vector<RouteId> open) const;
    std::set<TierId> rungBy(const std::set<RouteId> &routes) const;
    StepFinding loopFinding(const std::vector<RouteId> &way, std::size_t first,
                            std::size_t closingStep) const;

    const Tenant &m_tenant;
};

/// Whether no step behind this one can be reached.
bool endsRoute(const Step &step);

} // namespace ringdown::plan
