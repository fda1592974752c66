// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::carrier {

/// Everything that is random in a simulation, drawn from one number: the same seed brings the same run on
/// every machine (SplitMix64; the standard's distributions differ between libraries).
class Seed {
public:
    explicit Seed(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next();
    /// Evenly from low to high, both included.
    int between(int low, int high);
    bool happens(int percent) { return percent > 0 && between(1, 100) <= percent; }
    /// prefix ("CA") and 32 hex digits.
    std::string sid(std::string_view prefix);
    /// In the shape of a UUID.
    std::string uuid();

    template <typename T>
    void shuffle(std::vector<T> &things)
    {
        for (std::size_t i = things.size(); i > 1; --i)
            std::swap(things[i - 1], things[static_cast<std::size_t>(between(0, static_cast<int>(i) - 1))]);
    }
    template <typename T>
    const T &oneOf(const std::vector<T> &things) ///< not of none
    {
        return things[static_cast<std::size_t>(between(0, static_cast<int>(things.size()) - 1))];
    }

private:
    std::string hex(int digits);

    std::uint64_t m_state;
};

} // namespace ringdown::carrier
