// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Instant.h"
#include "core/plan/Plan.h"
#include "core/routing/HoursCalendar.h"
#include "core/routing/YearlyDates.h"
#include "core/routing/ZoneClock.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// Why a business is open or closed at a moment, and until when.
struct OpenDecision {
    plan::OpenState state = plan::OpenState::Closed;
    std::string why; ///< "Closed on Friday 27 November 2026 at 18:30: Friday's hours are 09:00-17:00, which
                     ///< are over."
    std::vector<RejectedAlternative> rejected; ///< override, exceptions and hours that did not apply, and why
    std::optional<Instant> until;              ///< next change within 14 days; nothing if there is none
};

/// The hours of one tenant in its time zone. An instant is open exactly when its wall-clock label lies in a
/// half-open interval (design section 5, Hours): on a 25-hour day a label comes twice, on a 23-hour day some
/// never come.
class OpeningHours {
public:
    OpeningHours(plan::Hours hours, const std::string &timeZone);
    /// With a clock that other tenants of the same zone share.
    OpeningHours(plan::Hours hours, std::shared_ptr<const ZoneClock> clock);

    /// Only the state: the webhook path's question. No allocation; safe from several threads.
    bool isOpenAt(Instant at) const;
    /// The state with its reasons. Same answer as isOpenAt.
    OpenDecision decide(Instant at) const;
    /// The same without until, which nobody asks of a call that comes in now.
    OpenDecision explain(Instant at) const;
    /// The first instant after at when the state changes, looking 14 days ahead.
    std::optional<Instant> nextChange(Instant at) const;

    const QTimeZone &zone() const { return m_clock->zone(); }
    const ZoneClock &clock() const { return *m_clock; }
    /// Wall-clock minutes since 1970-01-01T00:00 local time.
    std::int64_t localMinute(Instant at) const;

private:
    const plan::HoursOverride *overrideAt(Instant at) const;
    void explainByOverride(OpenDecision &decision, const plan::HoursOverride &override, Instant at) const;
    void explainByPlan(OpenDecision &decision, Instant at) const;
    void rejectOverride(OpenDecision &decision) const;
    static std::string momentWords(const WallTime &wall);

    HoursCalendar m_calendar;
    std::shared_ptr<const ZoneClock> m_clock;
};

} // namespace ringdown::routing
