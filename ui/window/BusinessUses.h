// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/scenario/Scenario.h"

#include <QStringList>

#include <string>
#include <vector>

namespace ringdown::calls {
class SavedFilters;
}
namespace ringdown::draft {
class Draft;
}

namespace ringdown::window {

/// What of this desk would be left without its business: scenarios and saved filters, a sentence each.
QStringList usesOf(const plan::Tenant &tenant, const std::vector<scenario::Scenario> &scenarios,
                   const calls::SavedFilters &filters);

/// The saved scenarios that call this number, as a sentence; none when there are none.
QStringList numberUses(const std::string &phone, const std::vector<scenario::Scenario> &scenarios);
/// The number becomes one of the business's, unless another has it; false when it is not one of its own then.
bool giveNumber(draft::Draft &draft, const std::string &phone, const TenantId &tenant);

} // namespace ringdown::window
