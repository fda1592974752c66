// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <string>
#include <string_view>

namespace ringdown::secrets {

/// Names a stored value without telling it: eight hex digits, safe to show and log. For most entries the
/// beginning of SHA-256 over the entry's name and the value, so that one value under two names shows two
/// prints. A relay's tokens have the id under which the relay lists them, webhook keys their WebhookKey::id()
/// (several with commas between), and an identifier, which may be shown whole, none: "".
std::string fingerprint(std::string_view entry, const Secret &value);

} // namespace ringdown::secrets
