// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OutgoingRules.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// Adds the contacts whose phones the rules of what goes out never let be rung or texted. node is where the
/// tenant was read from, without errors.
void warnOfOutgoing(const Tenant &tenant, const JsonNode &node, NumberKinds &kinds, ProblemList &warnings);

} // namespace ringdown::plan
