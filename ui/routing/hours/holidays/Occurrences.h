// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libical/ical.h>

#include <chrono>
#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// What the rules of one file may cost altogether, in days that libical looks at: about a fifth of a second.
constexpr int mostEffort = 100'000;
/// Of one rule; more than once a week, and too many to be exceptions to a week.
constexpr std::size_t mostOccurrences = 150;

/// The days of a series within some time.
struct Occurrences {
    enum class Ending { // the worst last
        Over,           ///< no others come after that time
        GoesOn,         ///< others come
        NotCounted,     ///< it costs more than is left of the effort
        Unreadable,     ///< the rule leads nowhere, goes by hours, or names days without their months
    };

    std::vector<std::chrono::year_month_day> days; ///< in order; of too many only mostOccurrences + 1
    Ending ending = Ending::Over;
    bool isEndReckoned = false; ///< of whole days that end at an hour: a day more or less may be meant
};

struct DaysFromTo {
    std::chrono::year_month_day from;
    std::chrono::year_month_day last; ///< belongs to it
};

/// The day of a time as it is written; nothing when it names none.
std::optional<std::chrono::year_month_day> dayOf(const icaltimetype &time);

/// Whether a rule has this BYxxx part.
bool isGiven(const short *values);

/// start: DTSTART, whose time zone the days are of. effort: what is left; what it costs is taken off.
Occurrences occurrencesOf(icalrecurrencetype rule, const icaltimetype &start, const DaysFromTo &within,
                          int &effort);

} // namespace ringdown::routing_ui
