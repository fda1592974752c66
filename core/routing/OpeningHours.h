// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Instant.h"
#include "core/plan/Plan.h"

#include <QTimeZone>

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// Why a business is open or closed at a moment, and until when.
struct OpenDecision {
    plan::OpenState state = plan::OpenState::Closed;
    std::string why;                           ///< "Friday 17:30 is after the week's last interval (09:00-17:00)."
    std::vector<RejectedAlternative> rejected; ///< override, dated and yearly exceptions that did not apply, and why
    std::optional<Instant> until;              ///< next change within 14 days; nothing if there is none
};

/// The hours of one tenant in its time zone. An instant is open exactly when its wall-clock label lies in a half-open
/// interval (design section 5, Hours): on a 25-hour day a label comes twice, on a 23-hour day some never come.
class OpeningHours {
public:
    OpeningHours(plan::Hours hours, const std::string &timeZone);

    /// Only the state: the webhook path's question. Safe from several threads.
    bool isOpenAt(Instant at) const;
    /// The state with its reasons. Same answer as isOpenAt.
    OpenDecision decide(Instant at) const;
    /// The first instant after at when the state changes, looking 14 days ahead.
    std::optional<Instant> nextChange(Instant at) const;

    const QTimeZone &zone() const { return m_zone; }
    /// Wall-clock minutes since 1970-01-01T00:00 local time.
    std::int64_t localMinute(Instant at) const;

private:
    plan::Hours m_hours;
    QTimeZone m_zone;
};

/// The date a yearly exception falls on in a year (proleptic Gregorian, 1970 to 2200); nothing if that year has none
/// (5th Friday, 29 February). "Observed" days may fall into the neighbouring year.
std::optional<std::chrono::year_month_day> dateIn(const plan::YearlyDay &day, std::chrono::year year);

} // namespace ringdown::routing
