// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonLayout.h"

namespace ringdown::plan {

/// Writes an element of the field "callers": whom a rule matches, and what then happens.
void writeCallerRule(JsonLayout &out, const CallerRule &rule);

} // namespace ringdown::plan
