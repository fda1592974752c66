// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string_view>

namespace ringdown::secrets {

/// Whether value has the form that the entry needs. BadInput says what the form is, never the value; a name
/// that is none of ours takes anything.
Result<void> checkEntry(std::string_view name, const Secret &value);

/// "AC" and 32 hex digits in lower case.
bool isAccountSid(std::string_view text);
/// "SK" and 32 hex digits in lower case.
bool isApiKeySid(std::string_view text);
/// 32 hex digits in lower case, the form of the account's Auth Token.
bool isAuthToken(std::string_view text);
/// What an API key's secret can be: 16 to 128 visible ASCII characters without quotes and backslash.
bool isApiSecret(std::string_view text);
/// One part of a path: up to 128 letters, digits, '-' and '_'.
bool isWebhookPath(std::string_view text);
/// 32 to 200 visible ASCII characters.
bool isAccessToken(std::string_view text);

} // namespace ringdown::secrets
