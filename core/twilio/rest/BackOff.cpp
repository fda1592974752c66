// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/BackOff.h"

#include <algorithm>
#include <charconv>

namespace ringdown::rest {

std::chrono::milliseconds backOff(int next, double chance)
{
    constexpr int most = 3000;
    const int exponent = std::clamp(next - 1, 1, 10);
    const double span = std::min(most, 100 * (1 << exponent));
    return std::chrono::milliseconds(static_cast<int>(span * std::clamp(chance, 0.0, 1.0)));
}

std::optional<std::chrono::seconds> readRetryAfter(std::string_view header)
{
    unsigned seconds = 0;
    const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), seconds);
    constexpr unsigned most = 24 * 3600;
    if (error != std::errc() || end != header.data() + header.size() || seconds > most)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace ringdown::rest
