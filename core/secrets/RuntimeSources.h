// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/EnvFile.h"

#include <string>

namespace ringdown::secrets {

// Where a relay may find its secrets. Each reading takes the entries of EntryKind that are set and not empty,
// and refuses the account's Auth Token with the two commands that repair it (design decision 5). All errors
// are Configuration, name the place, and hold no value.

Result<SecretMap> runtimeEnvironment();
/// directory: credentialsDirectory(); nothing for "".
Result<SecretMap> runtimeCredentials(const std::string &directory);
/// Entries that are none of ours stay in: the file may serve other programs too.
Result<SecretMap> runtimeEnvFile(const std::string &path);

/// Adds later's entries to map; where both have one, later's wins.
void overlay(SecretMap &map, SecretMap later);

} // namespace ringdown::secrets
