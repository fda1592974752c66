// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// "waiting" of a ring step.
Waiting readWaiting(const JsonNode &node, ProblemList &problems);

} // namespace ringdown::plan
