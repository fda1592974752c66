// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/scenario/Scenario.h"

#include <QStringList>

namespace ringdown::calls {
class SavedFilters;
}

namespace ringdown::window {

/// What of this desk would be left without its business: scenarios and saved filters, a sentence each.
QStringList usesOf(const plan::Tenant &tenant, const std::vector<scenario::Scenario> &scenarios,
                   const calls::SavedFilters &filters);

} // namespace ringdown::window
