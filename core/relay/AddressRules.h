// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/AddressRange.h"
#include "core/relay/RequestHead.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ringdown::relay {

using Steady = std::chrono::steady_clock;
using Address = boost::asio::ip::address;

/// Whose limits a request counts against. Forwarded headers serve for this alone: they never enter a URL.
class AddressRules {
public:
    explicit AddressRules(std::vector<AddressRange> trustedProxies)
        : m_trusted(std::move(trustedProxies))
    {
    }

    /// Loopback and trusted proxies are not counted: many callers share them.
    bool isCounted(const Address &peer) const;
    /// The peer, or behind a proxy that is not counted the last X-Forwarded-For entry that is none; nothing
    /// when no address can be told. IPv6 callers are counted by their /64.
    std::optional<Address> countedFor(const Address &peer, std::span<const HeadField> fields) const;

private:
    std::vector<AddressRange> m_trusted;
};

/// The address that stands for a caller in counts: IPv6 by its /64, which one subscriber has whole.
Address countKey(const Address &address);

/// Failed bearers: 5 within any 10 s from one address, then nobody enters from there for 60 s.
class BearerThrottle {
public:
    static constexpr std::size_t allowedFailures = 5;
    static constexpr std::chrono::seconds window{10};
    static constexpr std::chrono::seconds penalty{60};
    static constexpr std::size_t maxAddresses = 10'000;

    /// How long this address is shut out still; zero when it is not.
    std::chrono::seconds shutOutFor(const Address &address, Steady::time_point now) const;
    void noteFailure(const Address &address, Steady::time_point now);
    std::size_t addressCount() const { return m_failures.size(); } ///< at most maxAddresses

private:
    struct Failures {
        std::array<Steady::time_point, allowedFailures> at; ///< the last ones, each in the oldest's place
        std::size_t count = 0;                              ///< since the last penalty
        Steady::time_point newest;
        Steady::time_point shutOutUntil;
    };
    void forgetOld(Steady::time_point now);

    std::map<Address, Failures> m_failures;
};

/// A token bucket: 50 writes a second, 100 at once.
class WriteBudget {
public:
    static constexpr double perSecond = 50;
    static constexpr double burst = 100;

    bool take(Steady::time_point now);

private:
    double m_left = burst;
    std::optional<Steady::time_point> m_filledAt;
};

} // namespace ringdown::relay
