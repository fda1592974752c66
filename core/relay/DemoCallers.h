// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Scripts.h"
#include "core/carrier/Seed.h"
#include "core/routing/CompiledPlan.h"

#include <optional>

namespace ringdown::relay {

/// The simulated public of the demo: who calls which business, and what becomes of it. Everything from the
/// seed.
class DemoCallers {
public:
    explicit DemoCallers(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    /// Somebody who calls one of the plan's businesses at this moment. Open ones are called more often;
    /// closed ones mostly by those they know, whom a plan lets through.
    /// Nothing while none of them has a number.
    std::optional<carrier::CallScript> next(const routing::CompiledPlan &plan, Instant at);
    /// How long until the next one.
    std::chrono::seconds pause() { return std::chrono::seconds(m_seed.between(20, 60)); }
    /// A moment of that day when people make calls: mostly between 8 and 20 o'clock of the first business.
    Instant moment(const routing::CompiledPlan &plan, Instant dayStart);
    carrier::Seed &seed() { return m_seed; }

private:
    const routing::TenantPlan *business(const routing::CompiledPlan &plan, Instant at);
    void introduce(carrier::CallScript &script, const plan::Tenant &tenant, int knownPercent);
    void giveMenuKey(carrier::CallScript &script);
    void giveFate(carrier::CallScript &script, const plan::Tenant &tenant);
    void letAnswer(carrier::CallScript &script, const plan::Tenant &tenant, std::size_t tierIndex);
    void leaveMessage(carrier::CallScript &script);

    carrier::Seed m_seed;
};

} // namespace ringdown::relay
