// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"
#include "ui/format/PlanNames.h"

namespace ringdown::calls {

/// A word of the filter as its chip shows it: "Missed", "from +1619", "not Office".
QString termWords(const filter::Term &term, const format::PlanNames &names);

/// What was not understood, and the repair.
QString problemWords(const filter::Problem &problem);

} // namespace ringdown::calls
