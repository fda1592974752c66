// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <utility>
#include <vector>

namespace ringdown::plan {

/// The pieces in which a plan is merged and pushed.
enum class Section {
    Tenant,      ///< the whole of it, added or removed
    TenantOrder, ///< in which the businesses are listed; without a tenant
    Name,
    TimeZone,
    Numbers,
    Contact,      ///< key: its id
    ContactOrder, ///< in which those of both are listed; so below
    WeekDay,      ///< key: "mon" to "sun"
    Exception,    ///< key: its name
    ExceptionOrder,
    Override,
    Directory, ///< key: "", the whole of it, or the number of an entry
    DirectoryOrder,
    Callers,          ///< key: "", all rules together, as their order decides, or the name of a rule
    CallerOrder,      ///< in which the rules of both are asked
    Tier,             ///< key: its id
    TierContactOrder, ///< key: the tier's id; in which the contacts of both are rung
    TierOrder,
    RouteSteps,   ///< key: its id
    CascadeOrder, ///< key: the route's id, which differs in nothing else; in which tiers are rung
    Text,         ///< key: its id
    Sms,
    Voice,
    Limits,
    TierName, ///< key: renameKey(); with all that names it; so below
    TextName,
    RouteName,
    ExceptionName,
    RuleName,
};

/// One piece of a plan: two people who change different parts do not touch.
struct PlanPart {
    TenantId tenant;
    Section section = Section::Tenant;
    std::string key; ///< "" where a section has but one, and for the whole of it

    friend bool operator==(const PlanPart &, const PlanPart &) = default;
    friend auto operator<=>(const PlanPart &, const PlanPart &) = default;
};

/// The old and the new in two lines: that a thing has another id or name and is otherwise the same.
std::string renameKey(const std::string &from, const std::string &to);
std::pair<std::string, std::string> namesIn(const std::string &renameKey);

/// Makes the part of into what it is in from; what from does not have is removed. A part of a tenant that
/// either plan lacks changes nothing. A tier or a route comes with the order in it: take that after it, and
/// other names before all else.
void takePart(Plan &into, const Plan &from, const PlanPart &part);

} // namespace ringdown::plan
