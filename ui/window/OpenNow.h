// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/OpeningHours.h"
#include "core/routing/ZoneClocks.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <QString>

#include <map>

namespace ringdown::window {

/// Whether the businesses are open at this moment, for the header.
class OpenNow {
public:
    struct State {
        QString words; ///< "Open until 17:00", "2 of 3 businesses open"
        QString reason;
        format::Tone tone = format::Tone::Neutral;
    };

    void setNames(const format::PlanNames &names);
    /// Of one business, or of all when empty, which may be one too; without words while no plan is known.
    State at(const TenantId &tenant, Instant now);

private:
    State ofOne(const TenantId &tenant, Instant now) const;
    State ofAll(Instant now) const;

    format::PlanNames m_names;
    routing::ZoneClocks m_clocks;
    std::map<TenantId, routing::OpeningHours> m_hours;
    // The last answer, good for some seconds: the header asks five times a second, and a plan may hold
    // thousands.
    TenantId m_askedTenant;
    std::int64_t m_askedSpan = -1;
    State m_answer;
};

} // namespace ringdown::window
