// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/Hand.h"

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// Effects that a look at the carrier's list could not tell apart. Texts are under way one after the other,
/// because one that is not found is sent again. A leg never is, and its caller does not wait: legs go side by
/// side, and what is found belongs to the one that was tried nearest to it. I/O thread.
class Likenesses {
public:
    /// It has been tried already, by an earlier relay: it is under way in any case.
    void takeTried(const HandPtr &hand);
    /// False while another text of its kind has not ended: it is kept, and end() of that one gives it back.
    bool take(const HandPtr &hand);
    /// The next of its kind, which may go now; nullptr for none.
    HandPtr end(const HandPtr &hand);

    /// Whether what the carrier made at that moment may be this one. Of a leg: no other one like it, that has
    /// not ended, was tried nearer to it.
    bool mayBe(const HandPtr &hand, Instant madeAt) const;

private:
    struct Kind {
        std::vector<HandPtr> underWay;
        std::deque<HandPtr> waiting;
    };
    std::unordered_map<std::string, Kind> m_kinds; ///< by likeness
};

} // namespace ringdown::relay
