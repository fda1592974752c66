// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/relay/Webhooks.h"

#include <deque>
#include <optional>

namespace ringdown::relay {

/// Notices that every webhook is refused for its signature, as after a rotation nobody told the relay of.
///
/// Two refusals that name our account, and for the last 45 s nothing genuine: that is one lost call at a
/// quiet business, and comes within a minute of the first. A stranger does not know the account's SID; one
/// who does can raise it only while no real call comes in, and the next real one takes it back. Before
/// anything genuine was ever seen the SID may itself be the mistake: then five signed refusals of any account
/// within 45 s raise it too.
class SignatureAlarm {
public:
    enum class Change { None, Raised, Cleared };

    static constexpr std::uint64_t leastOfAccount = 2;
    static constexpr std::uint64_t leastOfAnybody = 5;
    static constexpr std::chrono::seconds window{45};

    /// Looks at the counters; call every few seconds.
    Change look(const WebhookCounts &counts, Instant now);
    bool isRaised() const { return m_isRaised; }

private:
    void noteGenuine(std::uint64_t genuine, std::uint64_t ofAccount, Instant now);
    void clampTimes(Instant now);
    bool isQuiet(Instant now) const; ///< nothing genuine within the window
    std::uint64_t refusedInWindow(std::uint64_t refused, Instant now);

    struct Sample {
        Instant at;
        std::uint64_t refused = 0;
    };
    std::deque<Sample> m_samples;
    std::uint64_t m_genuine = 0;
    std::optional<Instant> m_lastGenuine;
    std::uint64_t m_before = 0; ///< refusals of our account up to the last genuine webhook
    bool m_isRaised = false;
};

} // namespace ringdown::relay
