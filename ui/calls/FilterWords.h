// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/Completion.h"
#include "core/filter/FilterGrammar.h"
#include "ui/format/PlanNames.h"

namespace ringdown::calls {

/// A word of the filter as its chip shows it: "Missed", "from +1619", "not Office".
QString termWords(const filter::Term &term, const format::PlanNames &names);

/// What a word that is offered means, where the log says it in another language than the filter; else "".
QString offerWords(const filter::Offer &offer);

/// What was not understood, and the repair.
QString problemWords(const filter::Problem &problem);

} // namespace ringdown::calls
