// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

/// Of the words with which a relay does not start: what a console that runs one recognises, and says in words
/// of its own.
namespace ringdown::startfaults {

inline constexpr std::string_view noWebhookKeys = "RINGDOWN_WEBHOOK_KEYS is not set"; ///< they begin so
/// Behind address and port.
inline constexpr std::string_view portInUse =
    " is in use by another program: end that one, or listen on another port";

} // namespace ringdown::startfaults
