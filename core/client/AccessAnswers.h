// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/client/RelayAccess.h"

#include <string_view>

namespace ringdown::client {

// The control API's answers about tokens and keys (docs/decisions/0010), read from bytes. Pure functions;
// BadInput names the field that is wrong.

Result<std::vector<AccessToken>> readTokens(std::string_view json);
Result<NewToken> readNewToken(std::string_view json);
Result<RelayWebhookKeys> readWebhookKeys(std::string_view json);
Result<std::string> readKeyId(std::string_view json);
Result<std::vector<std::optional<std::string>>> readMatches(std::string_view json);
Result<RelayApiKey> readApiKey(std::string_view json);

} // namespace ringdown::client
