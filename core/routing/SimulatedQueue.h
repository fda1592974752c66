// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/LateReports.h"
#include "core/routing/WhatIf.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// What a simulated carrier does while a caller waits and phones ring on calls of their own: they start one
/// after the other, ring, are picked up and asked, and the caller asks on.
class SimulatedQueue {
public:
    /// The call that waits, and what it is told. report and leg return what step() decides or note what came.
    struct Line {
        std::function<Decision(Instant, Report, Position, std::string)>
            report; ///< when, what, where, the leg's id
        std::function<void(Instant, const LegReport &)> leg;
        std::function<void(const LegPlacement &)> placed;
        std::function<std::string()> newSid;
    };
    struct End {
        Instant at;
        QueueEnded queue;
    };

    SimulatedQueue(Line line, const std::map<ContactId, PhoneScript> &scripts, int callsPerSecond);

    /// Places the phones, and goes on until the caller is out of the queue. hangsUpAt: nothing, the caller
    /// stays.
    End run(Instant begin, const EnqueueVerb &verb, const std::vector<LegEffect> &legs,
            std::optional<Instant> hangsUpAt);

private:
    enum class Next { PicksUp, Refuses, Presses, IsSilent, Nothing };
    struct Phone {
        LegEffect leg;
        std::string sid;
        PhoneScript script;
        Next next = Next::Nothing;
        Instant at; ///< of next
        Position asked;
    };

    void place(Instant begin, const LegEffect &leg, int index);
    Phone *first(Instant until);
    /// True when the caller is joined with this phone.
    bool happen(Phone &phone);
    void pickUp(Phone &phone);
    bool endAsking(Phone &phone);
    void end(const Decision &decision);

    Line m_line;
    const std::map<ContactId, PhoneScript> &m_scripts;
    int m_callsPerSecond;
    std::vector<Phone> m_phones;
};

} // namespace ringdown::routing
