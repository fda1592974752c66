// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

inline constexpr std::size_t outcomeCount = 6;

/// How many calls ended how.
struct OutcomeCounts {
    std::array<std::int64_t, outcomeCount> of{}; ///< by Outcome

    std::int64_t &operator[](Outcome outcome) { return of[static_cast<std::size_t>(outcome)]; }
    std::int64_t operator[](Outcome outcome) const { return of[static_cast<std::size_t>(outcome)]; }
    std::int64_t total() const;
    /// Those that might have been answered: all that no rule turned away.
    std::int64_t wanted() const { return total() - (*this)[Outcome::Rejected]; }

    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

/// A week's hours by the clock of each call's business: [0][0] is Monday 00:00 to 01:00.
using WeekHours = std::array<std::array<std::int64_t, 24>, 7>;

struct DayFigures {
    std::string day; ///< "2026-11-25", by the clock of each call's business
    OutcomeCounts outcomes;

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// One tier of one business: how many calls it rang for, and how many of them a person took there.
struct TierFigures {
    TenantId tenant;
    TierId tier;
    std::int64_t rang = 0;
    std::int64_t answered = 0;
    std::int64_t before = 0; ///< tiers that rang before it, summed over its calls: its place in the cascade

    friend bool operator==(const TierFigures &, const TierFigures &) = default;
};

struct PersonFigures {
    TenantId tenant;
    ContactId contact;
    std::int64_t answered = 0;
    std::int64_t seconds = 0; ///< joined time

    friend bool operator==(const PersonFigures &, const PersonFigures &) = default;
};

struct MissedCaller {
    std::string from; ///< never withheld
    std::string name; ///< as the carrier gave it, "" for none
    std::int64_t missed = 0;
    Instant last; ///< when the newest of them began

    friend bool operator==(const MissedCaller &, const MissedCaller &) = default;
};

/// How often a caller rule decided where a call goes, by its name.
struct RuleFigures {
    TenantId tenant;
    std::string rule;
    std::int64_t hits = 0;
    Instant last; ///< when the newest of them began

    friend bool operator==(const RuleFigures &, const RuleFigures &) = default;
};

/// What the calls of a stretch of time add up to: ended ones that began in it. Test calls are left out.
struct Insights {
    static constexpr std::size_t mostCallers = 20;

    Instant since;
    Instant until;                    ///< half open
    Instant asOf;                     ///< the relay's clock when it counted
    std::optional<Instant> firstCall; ///< the oldest that is kept, in the stretch or not
    OutcomeCounts outcomes;
    std::optional<std::chrono::milliseconds> medianToPerson; ///< from call to joined; nothing when none was
    std::int64_t unclaimed = 0;        ///< voicemails that nobody claimed within an hour of the call's end
    WeekHours hours{};                 ///< calls
    WeekHours unanswered{};            ///< those of them that were missed or left a message
    std::vector<DayFigures> days;      ///< rising; days without calls are not listed
    std::vector<TierFigures> tiers;    ///< by business, then as the cascade goes
    std::vector<PersonFigures> people; ///< most answers first
    std::vector<MissedCaller> missed;  ///< most often first, at most mostCallers
    std::vector<RuleFigures> rules;    ///< by business and name; rules that never decided are not listed

    friend bool operator==(const Insights &, const Insights &) = default;
};

std::string toJson(const Insights &insights);
/// Reads what toJson wrote, unknown members ignored. Errors name the member.
Result<Insights> insightsFromJson(std::string_view json);

} // namespace ringdown
