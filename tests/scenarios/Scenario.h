// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/carrier/Habits.h"
#include "core/carrier/Scripts.h"
#include "core/plan/Plan.h"
#include "core/routing/Step.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

/// A call of the scenario; the first begins at 0 s.
struct ScenarioCall {
    std::chrono::seconds after{0};
    carrier::CallScript script;
};

/// A text that comes in.
struct ScenarioText {
    std::chrono::seconds after{0};
    std::string from;
    std::string body;
};

/// From when until when no relay answers.
struct RelayGap {
    std::chrono::seconds from{0};
    std::chrono::seconds until{0};
};

/// A whole call told as text: what is given (the head) and what everybody hears, does and decides (the
/// transcript). The head has comments (#) and lines "name: value":
///
///     plan      a file of plans/ here or in resources/, "harbor" unless said
///     to, from, name, forwarded-from, state, country, at, digits ('-': silence at that asking)
///     phones    captain@4, office=busy, duty=voicemail@3, mate@5 keys 2 hangs-up 2 talks 30; also by number
///     caller    leaves ringing 8, hangs up 20, talks 30, message 12 [silence | key 1]
///     also      a further call: 14 from NUMBER to NUMBER [digits D] [forwarded-from NUMBER] [verdict V]
///     text      a text to the first number: 40 from NUMBER WORDS
///     restart   seconds after which the relay is stopped and started again
///     down      11 to 14: from when until when no relay answers
///     lifeboat  "echo": the numbers have the fallback that lives at the carrier
///     push      SECONDS PLAN: a plan becomes the newest revision
///     toggles   what the carrier's documents leave open (readToggles)
///     legs      "placed": the relay has an API key, and phones ring on calls of their own where that fits;
///               "no-key": it has none and says so; "placed, 5 s late": what is asked of the carrier's calls
///               is done so late; "placed, unanswered": nothing is placed, and nobody is told
///     token     the caller's CallToken
///     show      "rejected": print what was passed over and why
struct Scenario {
    std::string head; ///< as written, with its comments, up to the line "---"
    std::string transcript;

    std::string plan = "harbor";
    Instant at;
    std::vector<ScenarioCall> calls;
    std::vector<ScenarioText> texts;
    std::string phones; ///< as written; contacts are the plan's
    carrier::Habits habits;
    std::uint64_t seed = 7;
    std::optional<std::chrono::seconds> restartAfter; ///< the relay is stopped and started on the same store
    std::optional<RelayGap> down;
    bool hasLifeboat = false;
    std::optional<std::chrono::seconds> pushAfter; ///< pushedPlan becomes the newest revision
    std::string pushedPlan;
    routing::OwnLegs ownLegs = routing::OwnLegs::Unsaid;
    std::chrono::seconds callsLate{0}; ///< changes of calls are done so late
    bool losesOrders = false;          ///< to place calls
    bool showsRejected = false;        ///< print what was passed over and why

    std::string text() const { return head + "---\n" + transcript; }
};

/// Errors name the line.
Result<Scenario> readScenario(const std::string &text);
/// Fills in what the phones of the plan's contacts do ("captain@4, office=busy, duty=voicemail@3, mate@5 keys
/// 2").
Result<void> applyPhones(Scenario &scenario, const plan::Plan &plan);

} // namespace ringdown::test
