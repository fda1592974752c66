// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/texts/TextBook.h"

#include <chrono>
#include <string>

namespace ringdown::routing {

struct TextOutcome;

/// In so long a phone gets so many of the relay's own notices: one that answers by itself is not answered for
/// ever.
inline constexpr std::chrono::minutes noticePause{10};
inline constexpr int mostNotices = 3;

/// The relay's own text to a contact, about one of theirs.
struct Notice {
    std::string id;   ///< of the text it is about; ".notice" comes behind it
    std::string from; ///< the business number
    const plan::Contact &contact;
    std::string body;
    std::string why; ///< for the log
    bool test = false;
};

/// Adds it, unless they were told enough lately or want no texts.
void addNotice(TextOutcome &outcome, const TenantPlan &plan, const TextBook &book, Notice notice,
               Instant now);

/// "Queen: not sent. WHY"
std::string notSentWords(const TenantPlan &plan, const std::string &why);

} // namespace ringdown::routing
