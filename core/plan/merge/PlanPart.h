// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <vector>

namespace ringdown::plan {

/// The pieces in which a plan is merged and pushed.
enum class Section {
    Tenant, ///< the whole of it, added or removed
    Name,
    TimeZone,
    Numbers,
    Contact,   ///< key: its id
    WeekDay,   ///< key: "mon" to "sun"
    Exception, ///< key: its name
    Override,
    Directory,
    Callers,    ///< all rules together: their order decides
    Tier,       ///< key: its id
    RouteSteps, ///< key: its id
    Text,       ///< key: its id
    Sms,
    Voice,
    Limits,
};

/// One piece of a plan: two people who change different parts do not touch.
struct PlanPart {
    TenantId tenant;
    Section section = Section::Tenant;
    std::string key; ///< "" where a section has but one

    friend bool operator==(const PlanPart &, const PlanPart &) = default;
    friend auto operator<=>(const PlanPart &, const PlanPart &) = default;
};

/// Every part in which the plans differ, in document order, tenants matched by id.
std::vector<PlanPart> differingParts(const Plan &a, const Plan &b);

/// Makes the part of into what it is in from; what from does not have is removed. A part of a tenant that
/// either plan lacks changes nothing.
void takePart(Plan &into, const Plan &from, const PlanPart &part);

} // namespace ringdown::plan
