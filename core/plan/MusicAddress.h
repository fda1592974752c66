// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::plan {

/// Whether music could be fetched from there: an https address with a host, without a user's name.
bool isMusicAddress(std::string_view text);
/// Why nobody on the internet can fetch it from there, as a whole sentence; "" when nothing speaks against
/// it.
std::string whyMusicIsOutOfReach(std::string_view address);

} // namespace ringdown::plan
