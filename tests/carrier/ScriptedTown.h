// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "tests/carrier/ScriptedRelay.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace ringdown::test {

/// One simulated account with one number and a relay of fixed answers.
struct ScriptedTown {
    explicit ScriptedTown(carrier::Habits habits = {}, std::uint64_t seed = 7);
    ~ScriptedTown();

    /// Answers with a Dial of the captain (and the office) with a whisper that wants a key.
    void answerWithDial(bool wantsKey, const std::string &attributes = "timeout=\"20\"", bool both = true);

    void call(carrier::CallScript script = {});

    bool saw(const std::string &line) const;
    std::string after(const std::string &field) const;
    /// The statuses reported of the leg that rang this phone, as they came.
    std::vector<std::string> reportsOf(const std::string &phone) const;

    carrier::JumpingTimeline time{Instant::fromSeconds(1'770'000'000)};
    ScriptedRelay relay;
    std::vector<std::string> lines;
    std::string finalStatus;
    carrier::Carrier carrier;
};

carrier::PhoneScript phone(carrier::PhoneScript::Does does,
                           std::chrono::seconds after = std::chrono::seconds(5),
                           const std::string &keys = "1");

carrier::CallScript phones(std::map<std::string, carrier::PhoneScript> scripts);

} // namespace ringdown::test
