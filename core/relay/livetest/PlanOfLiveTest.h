// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/twilio/Form.h"

#include <functional>
#include <memory>

namespace ringdown::relay {

/// By which plan a new call goes if it is a live test call that this relay placed; nullptr if it is none.
using PlanOfLiveTest = std::function<std::shared_ptr<const routing::CompiledPlan>(const twilio::Form &)>;

} // namespace ringdown::relay
