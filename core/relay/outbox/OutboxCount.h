// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <mutex>
#include <string>

namespace ringdown::relay {

/// What became of effects since the start, drills aside.
struct OutboxFigures {
    std::uint64_t sent = 0;    ///< texts and legs that the carrier took
    std::uint64_t failed = 0;  ///< texts and legs that did not go out, and texts that did not arrive
    std::uint64_t unknown = 0; ///< now
    std::string lastWhy;       ///< of the last that failed
    std::string lastText;      ///< the id of the last text that failed
};

/// Counts them; any thread.
class OutboxCount {
public:
    void countSent();
    /// text: its id, "" for a leg and for one that went out but did not arrive.
    void countFailed(const std::string &why, const std::string &text = {});
    void countUnknown(int change);
    OutboxFigures figures() const;

private:
    mutable std::mutex m_mutex;
    OutboxFigures m_figures; ///< under m_mutex
};

} // namespace ringdown::relay
