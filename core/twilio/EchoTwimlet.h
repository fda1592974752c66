// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::twilio {

/// What an address may be long; the carrier documents no limit, and proxies take this much.
constexpr std::size_t longestEcho = 4000;

/// The address at which Twilio's echo twimlet answers with this TwiML. TooLarge beyond longestEcho.
Result<std::string> echoUrl(std::string_view twiml);
bool isEchoUrl(std::string_view url);
/// What such an address answers with; nothing for any other.
std::optional<std::string> twimlOfEcho(std::string_view url);

} // namespace ringdown::twilio
