// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/EnvFile.h"

#include <string>
#include <string_view>

namespace ringdown::secrets {

/// One of systemd's credentials (LoadCredential=NAME:PATH), without the line end of its file. NotFound when
/// directory has none of that name.
Result<Secret> readCredential(const std::string &directory, std::string_view name);
/// All of ours that directory has.
Result<SecretMap> readCredentials(const std::string &directory);
/// $CREDENTIALS_DIRECTORY, "" when this is no service of systemd's.
std::string credentialsDirectory();

} // namespace ringdown::secrets
