// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

/// Stretches of time as a parameter of the control API, those that recur week after week told once:
/// "1795420800000..1795424399999*53". All are closed.
std::string weeklyText(const std::vector<Bounds> &stretches);
/// The stretches of one such value, its part behind "*" in weeks: 2 to 60. Empty when it is no such number.
std::vector<Bounds> weekAfterWeek(const Bounds &first, std::string_view weeks);

} // namespace ringdown
