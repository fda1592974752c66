// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/DriftWords.h"
#include "ui/format/Times.h"

namespace ringdown::format {

/// A business's fallback: "Made of revision 41, Mon 10:12; as the plan is."
StandingWords boatWords(const desk::BoatStanding &boat, const Times &times, Instant now);
/// What one that has no flow cannot do, a sentence or two; "" when there is nothing to say.
QString boatLimitWords(const desk::BoatStanding &boat);
/// What a fallback cannot do, as a sentence.
QString omissionWords(numbers::Omission omission);

} // namespace ringdown::format
