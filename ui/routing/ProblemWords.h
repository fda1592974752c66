// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Problem.h"

#include <QString>

#include <string>

namespace ringdown::routing_ui {

/// What stands at a path of the plan document, as people call it: "Tier “Backup”, seconds" for
/// "tenants[0].tiers[1].seconds". The business is named unless it is the one that is shown. A name that is
/// none of the plan format stays as it is.
QString placeInWords(const plan::Plan &plan, const std::string &path, const TenantId &shown);

/// "Tier “Backup”, seconds: 3 is not a whole number from 5 to 600"
QString problemInWords(const plan::Plan &plan, const plan::Problem &problem, const TenantId &shown);

} // namespace ringdown::routing_ui
