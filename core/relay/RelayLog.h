// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::relay {

enum class LogLevel { Error, Warning, Info };

std::optional<LogLevel> logLevelFromName(std::string_view name); ///< "error", "warning", "info"

/// Where the relay's few log lines go; text is one sentence about one event.
using LogSink = std::function<void(LogLevel level, const std::string &text)>;

/// Text as it may stand in a log line or on a terminal: control characters, line ends, escapes and the
/// characters that turn the writing direction become \xNN or \u{...}; what is no UTF-8 too.
std::string printable(std::string_view text);

} // namespace ringdown::relay
