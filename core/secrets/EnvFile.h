// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::secrets {

/// Names to values, as an environment has them.
using SecretMap = std::map<std::string, Secret, std::less<>>;

/// Reads the text of an environment file: NAME=VALUE lines, blank lines and # comments, also behind a value,
/// "export" allowed, the value bare or in one pair of single or double quotes, without expansion. Errors name
/// the line, never anything in it.
Result<SecretMap> parseEnvFile(std::string_view text);
/// The same from a file that passes readSecretFile(); errors name the file.
Result<SecretMap> readEnvFile(const std::string &path);

} // namespace ringdown::secrets
