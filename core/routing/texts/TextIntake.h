// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/Step.h"
#include "core/routing/texts/Attachments.h"
#include "core/routing/texts/TextBook.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// A text to a business number.
struct IncomingText {
    Instant now;
    std::string sid; ///< the carrier's id of it
    std::string from;
    std::string to;
    std::string body;
    int media = 0;          ///< pictures and the like that came with it
    std::string optOutType; ///< what the carrier took it for, "" when it does not say
    bool test = false;
    std::optional<Instant> heardAt = {};      ///< where it is told of late: by the clock of this machine
    std::vector<Attachment> attachments = {}; ///< as far as the carrier says where they are
};

/// What is written down of a text, and the texts that it leads to.
struct TextOutcome {
    std::vector<Event> events;
    std::vector<TextEffect> texts;
};

/// The longest body the carrier takes, in UTF-16 units.
inline constexpr std::size_t longestText = 1600;

/// Takes a text in: a customer's goes to the contacts of sms.forwardTo who take texts and have not written
/// STOP; a contact's answer goes to the customer whose text was forwarded to them last, or whom it names;
/// STOP, START and HELP are left to the carrier and noted. A contact is told what of an answer does not go. A
/// contact's claim comes here when it takes no call: it goes to nobody, and its writer is told.
TextOutcome takeText(const TenantPlan &plan, const TextBook &book, const IncomingText &text);

} // namespace ringdown::routing
