// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonLayout.h"

#include <map>

namespace ringdown::plan {

/// Writes the field "routes": each with its steps.
void writeRoutes(JsonLayout &out, const std::map<RouteId, Route> &routes);

} // namespace ringdown::plan
