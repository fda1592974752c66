// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ringdown::carrier {

/// What the carrier's documents leave open, or promise only loosely, so that a relay is tried with every
/// reading of them. The defaults are a calm carrier; hostile() is one that does everything it is allowed to
/// do.
struct Habits {
    /// When several phones ring at once: the one that picks up first silences the others, or the one that is
    /// joined.
    enum class Race { AtAnswer, AtBridge };
    enum class Bridged { Sent, Absent };         ///< DialBridged in the Dial's action request
    enum class Refused { Completed, NoAnswer };  ///< DialCallStatus when the one who picked up was not joined
    enum class Cancelled { Canceled, NoAnswer }; ///< the final status of legs that lost or whose caller left

    enum class Token { Always, AtFirst }; ///< CallToken: with every request, or until the call is answered

    Race race = Race::AtAnswer;
    Bridged bridged = Bridged::Sent;
    Refused refused = Refused::Completed;
    Cancelled cancelled = Cancelled::Canceled;
    Token token = Token::Always;
    std::chrono::seconds dialSlack{5}; ///< a phone rings so much longer than its timeout
    int callsPerSecond = 1;            ///< of those made through the REST API so many start, the others wait

    // Asynchronous reports (status, recording): they race with everything else.
    std::chrono::milliseconds reportJitter{0}; ///< each comes up to so much late
    int latePercent = 0; ///< come `lateness` later still, so that they overtake each other
    std::chrono::milliseconds lateness{30'000};
    int lostPercent = 0;
    int repeatedReportPercent = 0;

    // Synchronous requests.
    int repeatedPercent = 0;   ///< are sent twice, half of them at the same time
    int extraFieldPercent = 0; ///< carry fields nobody knows
    bool isShuffled = true;    ///< fields in random order

    /// A calm carrier that is late, forgetful and repetitive, as goal 6.0 wants it.
    static Habits hostile();
};

} // namespace ringdown::carrier
