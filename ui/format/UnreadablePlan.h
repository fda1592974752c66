// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/format/FailureWords.h"

#include <cstdint>
#include <vector>

namespace ringdown::format {

/// That the relay's live plan has errors for this console, as one of a newer Ringdown has.
FailureWords unreadablePlanWords(std::int64_t revision, const std::vector<plan::Problem> &errors);

} // namespace ringdown::format
