// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/OwnCalls.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// What a caller will not hear although a ring step says so. node: the step's.
void warnOfWaiting(const RingStep &ring, const JsonNode &node, const Tenant &tenant, OwnCalls ownCalls,
                   ProblemList &warnings);

} // namespace ringdown::plan
