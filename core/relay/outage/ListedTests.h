// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/livetest/TestOrders.h"
#include "core/twilio/rest/ListedLog.h"

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace ringdown::relay {

/// The live test calls among the calls of a list, by the carrier's ids: of each order the call that began
/// closest to it, from its caller to its number. A second one is anybody's.
std::set<std::string> testCallsIn(const std::vector<rest::ListedCall> &calls,
                                  const std::vector<TestOrder> &orders);

/// The carrier's clock and ours may differ by this much, where it matters which call an order was for.
inline constexpr std::chrono::minutes testClocksApart{1};

} // namespace ringdown::relay
