// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"

#include <vector>

namespace ringdown::simulator {

/// One line of a path, and whether the other plan's path has no such line.
struct PathLine {
    routing::WhatIfStep step;
    bool differs = false;
};

struct TwoPaths {
    std::vector<PathLine> live;
    std::vector<PathLine> draft;
};

/// Lays two paths of one call beside each other. Lines are the same when the same happens for the same
/// reason; that it happens some seconds later, or what was not taken for another reason, makes no difference.
TwoPaths laidBeside(const std::vector<routing::WhatIfStep> &live,
                    const std::vector<routing::WhatIfStep> &draft);
/// The lines of a path that has nothing beside it.
std::vector<PathLine> alone(const std::vector<routing::WhatIfStep> &path);

} // namespace ringdown::simulator
