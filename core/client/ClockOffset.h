// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <chrono>
#include <cstddef>
#include <deque>

namespace ringdown::client {

/// Relay clock minus desk clock, from the moments the relay writes into its frames. A frame is late by its
/// way and by what kept the desk from reading it, so each tells only how far behind the relay's clock is at
/// most; the least late of the newest ones counts.
class ClockOffset {
public:
    /// A new connection: maybe another relay. It was asked for and its first frame read at these moments of
    /// the desk's clock; the relay wrote stamped in between.
    void greeted(Instant asked, Instant stamped, Instant read);
    void heard(Instant stamped, Instant read);
    std::chrono::milliseconds value() const;

private:
    static constexpr std::size_t kept = 8; ///< frames, 40 s of a quiet feed

    std::deque<std::chrono::milliseconds> m_least; ///< the offset is at least so much
    std::chrono::milliseconds m_most{0};           ///< and at most so much, by the greeting
};

} // namespace ringdown::client
