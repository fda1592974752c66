// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/FailedText.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace ringdown::relay {

/// What became of effects since the start, drills aside.
struct OutboxFigures {
    std::uint64_t sent = 0;        ///< texts and legs that the carrier took
    std::uint64_t failed = 0;      ///< texts and legs that did not go out, and texts that did not arrive
    std::uint64_t unknown = 0;     ///< now
    std::string lastWhy;           ///< of the last that failed
    std::vector<FailedText> texts; ///< the newest that were not sent, newest first
};

/// Counts them; any thread.
class OutboxCount {
public:
    void countSent();
    static constexpr std::size_t mostTexts = 20;

    /// Of a leg, or of a text that went out but did not arrive.
    void countFailed(const std::string &why);
    void countFailed(FailedText text);
    void dropText(const std::string &id); ///< it is sent again
    void countUnknown(int change);
    OutboxFigures figures() const;

private:
    mutable std::mutex m_mutex;
    OutboxFigures m_figures; ///< under m_mutex
};

} // namespace ringdown::relay
