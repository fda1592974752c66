// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace ringdown::carrier {

// What recordings of the simulated carrier sound like, as whole files of so many seconds.

std::string silentMp3(int seconds);
std::string toneWave(int seconds);
/// Somebody who speaks, as far as a picture of it goes: words and pauses, others for each seed.
std::string babbleWave(int seconds, std::uint32_t seed);

} // namespace ringdown::carrier
