// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <string_view>

namespace ringdown::routing {

/// What follows a step: the next one in the same answer, or the carrier's next request.
enum class Then { GoOn, Wait };

/// Performs steps from where the walk stands until one needs an answer or the call ends.
void performSteps(Walk &walk);

std::string_view rejectWord(plan::RejectReason reason); ///< "busy", "rejected"

} // namespace ringdown::routing
