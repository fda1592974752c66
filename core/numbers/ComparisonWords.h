// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Comparison.h"
#include "core/numbers/lifeboat/Lifeboat.h"

#include <string>

namespace ringdown::numbers {

// Words for ringdownctl and for files; the console has its own in ui/format.

/// "Calls go to old.example.net, not to the relay."
std::string causeWords(const FieldDrift &drift);
/// "ours", "3 fields differ", "not in the account", "no business names it"
std::string standingWords(const NumberStanding &number);
/// What a fallback cannot do, as a sentence.
std::string_view omissionWords(Omission omission);

} // namespace ringdown::numbers
