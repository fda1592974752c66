// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/AddressRules.h"

#include <chrono>

namespace ringdown::relay {

/// Until when a connection waits. Whoever looks at the clock wakes it then, with hasPassed.
struct Deadline {
    Steady::time_point at = Steady::time_point::max();
    bool hasPassed = false;

    void set(std::chrono::milliseconds fromNow) { at = Steady::now() + fromNow; }
    void lift() { at = Steady::time_point::max(); }
};

} // namespace ringdown::relay
