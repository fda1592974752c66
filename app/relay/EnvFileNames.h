// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/EnvFile.h"

#include <string>
#include <vector>

namespace ringdown::app {

/// A sentence for each RINGDOWN_ name of an env file that no program reads, with the name that was meant, as
/// far as that can be told. The file may serve other programs, so names of other kinds are theirs.
std::vector<std::string> unknownNames(const secrets::SecretMap &entries);

} // namespace ringdown::app
