// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::twilio {

/// Of a relay without a secret part in its webhooks' path.
constexpr std::string_view noPathPrint = "none";

/// By which two sides see whether they have the same secret path, "" for none: four hex digits. It gives away
/// 16 bits at most, for a path may be short; two that differ look alike once in 65,536.
std::string pathPrint(std::string_view secretPath);

} // namespace ringdown::twilio
