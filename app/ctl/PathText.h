// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"

#include <string>

namespace ringdown::ctl {

/// A path for people: one line a step with the minutes and seconds since the call came in, the alternatives
/// that were not taken indented below it, the outcome last. What two lines would say twice is said once.
std::string pathText(const routing::WhatIfPath &path);

} // namespace ringdown::ctl
