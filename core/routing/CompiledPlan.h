// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/OpeningHours.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringdown::plan {
class NumberKinds;
}

namespace ringdown::routing {

/// One tenant of one revision, made ready for decisions: lookups hashed, hours compiled.
struct TenantPlan {
    plan::Tenant tenant;
    std::int64_t revision = 0;
    OpeningHours hours;
    std::string region; ///< ISO region of the first business number, for writing numbers for people
    std::unordered_map<std::string, std::size_t> directory; ///< E.164 to index in tenant.directory
    /// By index in tenant.contacts: why the phone may never be rung or texted (plan/OutgoingRules.h), a
    /// sentence, "" when it may. Empty when all may.
    std::vector<std::string> refusedPhones;
    std::vector<std::string> countries; ///< where texts and calls may go, sorted

    /// "" when the rules let this contact of tenant be rung.
    std::string_view whyRefused(const plan::Contact &contact) const;
    /// What plan::whyNotTo() says of a number, which alone is looked up; kinds: of this request.
    std::optional<std::string> whyNotTo(const std::string &to, plan::NumberKinds &kinds) const;
};

/// A plan revision as the relay serves it: immutable, shared between threads, swapped by pointer on a push.
class CompiledPlan {
public:
    /// plan must be valid (plan::readPlan without errors).
    static std::shared_ptr<const CompiledPlan> compile(const plan::Plan &plan, std::int64_t revision);

    std::int64_t revision() const { return m_revision; }
    std::size_t tenantCount() const { return m_tenants.size(); }
    /// The tenant that lists this E.164 number, or nullptr.
    const TenantPlan *byNumber(std::string_view e164) const;
    const TenantPlan *byId(const TenantId &id) const;
    const std::vector<std::unique_ptr<const TenantPlan>> &tenants() const { return m_tenants; }

private:
    std::int64_t m_revision = 0;
    std::vector<std::unique_ptr<const TenantPlan>> m_tenants;
    // Keys of their own: short ones stand in the map itself, which spares a look elsewhere in memory.
    std::unordered_map<std::string, const TenantPlan *> m_byNumber;
    std::unordered_map<std::string, const TenantPlan *> m_byId;
};

} // namespace ringdown::routing
