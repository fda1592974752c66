// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/texts/TextBook.h"
#include "core/routing/texts/TextIntake.h"

#include <string>

namespace ringdown::routing {

/// Twilio's error for a reader who wrote STOP to this number.
inline constexpr int stoppedAtCarrier = 21610;

/// A text of ours that did not reach its reader.
struct LostText {
    std::string id;
    std::string from; ///< the business number
    std::string to;
    std::string why; ///< a whole sentence
    int code = 0;    ///< the carrier's, 0 for none
    bool test = false;
    Instant sentAt = {}; ///< the carrier refused it then, or later
};

/// What follows: who wrote STOP without our hearing of it gets no more texts, and the contact whose answer it
/// was is told that it did not arrive. Nothing for most.
TextOutcome consequencesOf(const TenantPlan &plan, const TextBook &book, const LostText &text, Instant now);

} // namespace ringdown::routing
