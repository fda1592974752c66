// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/InsightStore.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ringdown::store {

/// An ended call, as far as the insights count it.
struct CountedCall {
    Instant startedAt;
    Instant endedAt;
    Outcome outcome = Outcome::Missed;
    std::int64_t caller = 0;            ///< number of the party
    std::optional<std::int64_t> waited; ///< ms until somebody was joined
    std::int64_t seconds = 0;           ///< joined
    bool isClaimed = false;
    std::string_view tiers;   ///< that rang, in order, with blanks between; the last answered if any did
    std::string_view contact; ///< who answered, "" for nobody
    std::string_view rule;    ///< that decided, "" for none
};

/// Adds calls up. Take one business after the other, then finish(). Pure.
class InsightTally {
public:
    explicit InsightTally(const InsightFilter &filter);

    /// How often, and when last.
    struct Times {
        std::int64_t count = 0;
        Instant last;
    };

    /// The calls that follow are of this business.
    void begin(const std::string &tenant, std::shared_ptr<const routing::ZoneClock> clock);
    void take(const CountedCall &call);
    /// Everything but who was missed.
    Insights finish();
    /// By the number of the party, most often first. Whoever withholds the number is one of them.
    std::vector<std::pair<std::int64_t, Times>> missed() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value>
    using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    struct Cascade {
        std::int64_t answered = 0;
        std::int64_t unanswered = 0;
    };
    struct Answers {
        std::int64_t count = 0;
        std::int64_t seconds = 0;
    };

    void endTenant();
    void takeRule(const CountedCall &call);
    void takePlace(const CountedCall &call, std::int64_t localSeconds);
    OutcomeCounts &countsOf(std::int64_t day);

    Instant m_now;
    Insights m_insights;
    TenantId m_tenant;
    std::shared_ptr<const routing::ZoneClock> m_clock;
    std::map<std::int64_t, OutcomeCounts> m_days; ///< by days since 1970, of the local calendar
    std::int64_t m_day = -1;                      ///< the one of the call before
    OutcomeCounts *m_dayCounts = nullptr;
    std::vector<std::int64_t> m_waits;
    ByText<Cascade> m_cascades; ///< of the business, by its tiers text
    ByText<Answers> m_answers;  ///< of the business, by contact
    ByText<Times> m_rules;      ///< of the business, by name: how often it decided, and when last
    std::unordered_map<std::int64_t, Times> m_missed;
};

} // namespace ringdown::store
