// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Picture.h"
#include "core/routing/CompiledPlan.h"

#include <chrono>
#include <string>
#include <vector>

namespace ringdown::relay {

/// A text that somebody sends to a business of the demo.
struct DemoText {
    std::chrono::minutes ago{0}; ///< before the demo began
    std::string from;
    std::string to;
    std::string body;
    std::vector<carrier::Picture> pictures;
};

/// Those of the demo's history, oldest first: to those of its businesses that the plan has, with a number.
std::vector<DemoText> demoTexts(const routing::CompiledPlan &plan);

} // namespace ringdown::relay
