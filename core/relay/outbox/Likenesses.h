// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace ringdown::relay {

/// Effects that a look at the carrier's list could not tell apart are under way one after the other. I/O
/// thread.
class Likenesses {
public:
    /// It has been tried already, by an earlier relay: it is under way in any case.
    void takeTried(const HandPtr &hand);
    /// False while another one of its kind has not ended: it is kept, and end() of that one gives it back.
    bool take(const HandPtr &hand);
    /// The next of its kind, which may go now; nullptr for none.
    HandPtr end(const HandPtr &hand);

private:
    struct Kind {
        int underWay = 0;
        std::deque<HandPtr> waiting;
    };
    std::unordered_map<std::string, Kind> m_kinds; ///< by likeness
};

} // namespace ringdown::relay
