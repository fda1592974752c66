// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonLayout.h"

namespace ringdown::plan {

/// Writes the field "hours": the week, its exceptions and the override.
void writeHours(JsonLayout &out, const Hours &hours);

} // namespace ringdown::plan
