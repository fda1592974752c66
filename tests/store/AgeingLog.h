// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/store/Samples.h"

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace ringdown::test {

/// So many days after the samples' calls.
store::Retention daysLater(int days);

void addCall(store::CallStore &store, int call, const std::string &tenant);

/// A call that ends with a recording.
void leaveMessage(store::CallStore &store, int call, const std::string &transcript);

/// The ids of the calls that the list shows.
std::set<std::string> listed(store::CallStore &store, store::CallFilter filter = {});

/// Every event that the log has.
std::vector<Event> stored(store::CallStore &store);

} // namespace ringdown::test
