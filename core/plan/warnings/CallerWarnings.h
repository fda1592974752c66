// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// Warns of caller rules that never get their turn or match nobody, and of directory entries that never
/// count.
void warnOfCallers(const Tenant &tenant, const JsonNode &node, ProblemList &warnings);

} // namespace ringdown::plan
