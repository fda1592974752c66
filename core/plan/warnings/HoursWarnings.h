// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

namespace ringdown::plan {

/// Warns of an override without end, of exceptions that equal the week, and of two exceptions for one date.
void warnOfHours(const Hours &hours, const JsonNode &node, ProblemList &warnings);

} // namespace ringdown::plan
