// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OwnCalls.h"
#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// Adds what is legal in a tenant but probably not meant. node is where the tenant was read from, without
/// errors.
void warnOf(const Tenant &tenant, const JsonNode &node, OwnCalls ownCalls, ProblemList &warnings);

} // namespace ringdown::plan
