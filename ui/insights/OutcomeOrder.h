// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"

#include <array>

namespace ringdown::insights {

/// How a column of outcomes is stacked, from its foot.
inline constexpr std::array<Outcome, outcomeCount> outcomesUpwards = {Outcome::Answered, Outcome::Voicemail,
                                                                      Outcome::Missed,   Outcome::Abandoned,
                                                                      Outcome::Failed,   Outcome::Rejected};

} // namespace ringdown::insights
