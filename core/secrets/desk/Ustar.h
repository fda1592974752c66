// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <string>
#include <vector>

namespace ringdown::desk {

struct NamedSecret {
    std::string name;
    Secret content;
};

/// A tar archive (POSIX ustar) of these files, each of mode 600. Names of up to 100 bytes.
Secret ustar(const std::vector<NamedSecret> &files);

} // namespace ringdown::desk
