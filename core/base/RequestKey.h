// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <functional>

namespace ringdown {

/// SHA-256 of a webhook's signed string: two requests with the same key are the same request (design decision
/// 3).
using RequestKey = std::array<std::byte, 32>;

/// Hash for containers: the key is already uniformly distributed, its first bytes are as good as any hash.
struct RequestKeyHash {
    std::size_t operator()(const RequestKey &key) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, key.data(), sizeof hash);
        return hash;
    }
};

} // namespace ringdown
