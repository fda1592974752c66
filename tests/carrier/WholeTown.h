// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/carrier/studio/HostedFallback.h"
#include "core/relay/Relay.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HttpTransport.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::test {

/// A whole relay with an API key and a store that outlives it, and a carrier that answers REST and lives some
/// times faster than it. The plan is that of the legs: "qdn" at businessNumber, "fleet" at otherNumber.
class WholeTown {
public:
    static constexpr const char *operatorToken = "an-operator-token-only-for-tests-0123456789";
    static inline const std::string otherNumber = "+16195550101";
    static inline const std::string keySid = "SK" + std::string(32, '4');
    static inline const std::string goodSecret = "not-a-secret-only-for-tests-1234";

    explicit WholeTown(const std::string &secret = goodSecret, int timesFaster = 5,
                       const std::string &plan = "legs", std::shared_ptr<relay::MusicSource> music = nullptr);
    ~WholeTown();
    WholeTown(const WholeTown &) = delete;
    WholeTown &operator=(const WholeTown &) = delete;

    /// The numbers lead to it from now on, and to the fallback when it does not answer.
    bool startRelay();
    void stopRelay();

    bool hasEnded(const std::string &sid) const;
    /// A call that began and ended, as the log has it.
    CallSummary call(carrier::CallScript script);
    bool saw(const std::string &wanted) const;

    carrier::WallClock clock = eventLoopClock();

private:
    std::string planText() const;
    static carrier::RestAccount accountOfTown();
    relay::RelaySettings settings() const;

    std::string m_secret;
    std::string m_plan;
    std::shared_ptr<relay::MusicSource> m_music;

public:
    std::string fallback; ///< of the numbers, from the next start of the relay
    std::chrono::seconds outageLooks{std::chrono::minutes(12)}; ///< from the next start of the relay
    carrier::PacedTimeline timeline;
    HttpTransport line;
    carrier::HostedFallback hosted;
    carrier::Carrier carrier;
    carrier::RestSide rest;
    carrier::RestServer server;
    FakeStore store;
    std::unique_ptr<relay::Relay> relay;
    std::atomic<bool> isReady = false;
    bool isServing = false;
    std::vector<std::string> lines;
};

} // namespace ringdown::test
