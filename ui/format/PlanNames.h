// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/plan/Plan.h"
#include "ui/format/Times.h"

#include <QString>
#include <QTimeZone>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::format {

/// The names and zones of one plan revision. What the plan does not know is shown by its id.
class PlanNames {
public:
    PlanNames() = default;
    PlanNames(plan::Plan plan, std::int64_t revision);

    bool isKnown() const { return m_revision > 0; }
    bool lacksBusiness() const { return isKnown() && m_plan.tenants.empty(); } ///< the plan is empty
    std::int64_t revision() const { return m_revision; }
    const plan::Plan &plan() const { return m_plan; }

    QString tenant(const TenantId &id) const;
    QString contact(const TenantId &tenant, const ContactId &id) const;
    QString contacts(const TenantId &tenant, const std::vector<ContactId> &ids) const; ///< "Captain, Office"
    QString tier(const TierId &id) const;   ///< "Primary", from its id
    QString route(const RouteId &id) const; ///< in quotes
    /// The name the directory or the carrier gives the caller, or "".
    QString callerName(const TenantId &tenant, const std::string &from, const std::string &carrierName) const;
    QTimeZone zone(const TenantId &tenant) const; ///< unknown: the one all share, else the desk's
    /// Clocks of a business; they name their zone when the plan has businesses in several.
    Times times(const TenantId &tenant) const;
    /// Whether the tier asks whoever picks up to press a key; so does one the plan does not know.
    bool asksForKey(const TenantId &tenant, const TierId &tier) const;
    std::string region(const TenantId &tenant) const;

private:
    struct KnownCallers;

    const plan::Tenant *find(const TenantId &id) const;

    plan::Plan m_plan;
    std::int64_t m_revision = 0;
    std::map<TenantId, std::size_t> m_index;
    std::shared_ptr<KnownCallers> m_knownCallers; ///< of all copies; made when the first name is asked for
    Times::Naming m_naming = Times::Naming::Plain;
};

} // namespace ringdown::format
