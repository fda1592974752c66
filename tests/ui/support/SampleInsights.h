// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

namespace ringdown::tests {

/// What a relay would add up for the sample plan's businesses: the same for the same question.
Insights sampleInsights(const client::InsightQuery &query);
/// Calls of the last day alone.
Insights oneDayOfInsights(const client::InsightQuery &query);
/// A log that has calls, but none in the days asked for.
Insights noInsights(const client::InsightQuery &query);

} // namespace ringdown::tests
