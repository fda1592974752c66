// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::numbers {

/// Why the carrier, which calls from the internet, cannot reach a relay at this URL, a clause that says what
/// to give instead; "" when nothing is known against it.
std::string whyOutOfReach(std::string_view publicUrl);
/// Whether a URL leads to this machine itself, as that of a simulated carrier does.
bool isOfThisMachine(std::string_view url);

} // namespace ringdown::numbers
