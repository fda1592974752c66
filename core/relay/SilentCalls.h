// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/routing/CompiledPlan.h"

#include <chrono>

namespace ringdown::relay {

/// How long the carrier may have nothing to say about a call: the longest its step can last. tenant: the plan
/// the call goes by, nullptr when there is none any more.
std::chrono::seconds longestSilence(const routing::TenantPlan *tenant, const routing::CallState &call);

} // namespace ringdown::relay
