// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace ringdown::rest {

constexpr std::chrono::milliseconds longestWait{30'000};

/// How long to wait before try number `next` (2 is the first repeat), as Twilio's own libraries do it: a
/// random part of 100 ms doubled each time, at most 3 s. chance: 0 to 1.
std::chrono::milliseconds backOff(int next, double chance);
/// The value of a Retry-After header in whole seconds; nothing when it is absent, a date, or nonsense.
std::optional<std::chrono::seconds> readRetryAfter(std::string_view header);

} // namespace ringdown::rest
