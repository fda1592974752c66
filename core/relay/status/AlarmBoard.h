// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <string>
#include <vector>

namespace ringdown::relay {

/// Something is wrong with the relay as a whole, since a moment, until it is cleared.
struct StandingAlarm {
    std::string what; ///< its name, "signatures"
    Instant since;
    std::string why;

    friend bool operator==(const StandingAlarm &, const StandingAlarm &) = default;
};

/// Which alarms stand. I/O thread only.
class AlarmBoard {
public:
    /// An event of a call is none of the relay's state and is not kept.
    void take(const Event &event);
    /// why "" clears it.
    void set(const std::string &what, const std::string &why, Instant now);
    const std::vector<StandingAlarm> &standing() const { return m_standing; } ///< oldest first

private:
    std::vector<StandingAlarm> m_standing;
};

} // namespace ringdown::relay
