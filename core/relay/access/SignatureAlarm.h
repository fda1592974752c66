// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/relay/Webhooks.h"

#include <deque>

namespace ringdown::relay {

/// Notices that every webhook is refused for its signature, as after a rotation nobody told the relay of: at
/// least 5 signed requests within the window and not one genuine. Looked at every few seconds, the alarm
/// comes within a minute of the first refusal.
class SignatureAlarm {
public:
    enum class Change { None, Raised, Cleared };

    static constexpr std::uint64_t leastRefused = 5;
    static constexpr std::chrono::seconds window{45};

    /// Looks at the counters; call every few seconds.
    Change look(const WebhookCounts &counts, Instant now);
    bool isRaised() const { return m_isRaised; }

private:
    struct Sample {
        Instant at;
        std::uint64_t genuine = 0;
        std::uint64_t refused = 0;
    };
    std::deque<Sample> m_samples;
    bool m_isRaised = false;
};

} // namespace ringdown::relay
