// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace ringdown::carrier {

// What recordings of the simulated carrier sound like, as whole files of so many seconds.

std::string silentMp3(int seconds);
std::string toneWave(int seconds);

} // namespace ringdown::carrier
