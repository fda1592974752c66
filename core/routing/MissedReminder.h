// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/MissedDecision.h"

#include <optional>

namespace ringdown::routing {

class TextBook;

/// When the texts of an open call are due again; nothing when they are not, or no more. For a call that was
/// given back it all begins again, and the text that it is open again is the first sending.
std::optional<Instant> textsAgainAt(const TenantPlan &plan, const MissedCall &call);
/// Sends them again, and to the contacts of the next tier in which somebody has none yet: of those that the
/// call's own routes ring, then of the others of the business. Who wrote STOP (texts; nobody when it is not
/// given), or whom the plan's rules allow no texts, is passed over.
MissedDecision textAgain(const TenantPlan &plan, const MissedCall &call, Instant now,
                         const TextBook *texts = nullptr);

} // namespace ringdown::routing
