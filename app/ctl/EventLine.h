// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <string>

namespace ringdown::ctl {

/// "2026-11-25T18:12:04Z  #371  qdn  CA...0042  tier.ringing  Primary rings for 20 s.", safe for a terminal.
std::string eventLine(const Event &event);

} // namespace ringdown::ctl
