// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <nlohmann/json_fwd.hpp>

namespace ringdown {

// As eventFromJson and callSummaryFromJson, out of a text that is parsed already.

Result<Event> readEvent(const nlohmann::json &object);
Result<CallSummary> readCallSummary(const nlohmann::json &object);

} // namespace ringdown
