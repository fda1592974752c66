// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/CallDecider.h"
#include "core/routing/texts/TextBook.h"
#include "core/routing/texts/TextFate.h"
#include "core/routing/texts/TextIntake.h"
#include "core/twilio/WebhookReading.h"

#include <optional>
#include <string_view>

namespace ringdown::relay {

routing::IncomingText incomingText(const Webhook &webhook);

/// What a text to a business number leads to (routing::takeText), as something to write.
Decided takenText(const routing::TenantPlan &tenant, const routing::TextBook &book,
                  const routing::IncomingText &text);

/// Adds what follows from a text of ours that did not arrive, if anything does.
void addConsequences(Decided &decided, const routing::TenantPlan &tenant, const routing::TextBook &book,
                     const routing::LostText &text, Instant now);

/// Why the carrier could not deliver a text, as the end of that sentence. errorCode: the carrier's, "" for
/// none.
std::string whyUndelivered(const std::string &errorCode);

/// The carrier's error, 0 for none.
int errorOf(const twilio::MessageReport &report);

/// What the carrier says became of a text about this call.
Event fateOfText(const routing::CallState &call, const twilio::MessageReport &report, const Webhook &webhook);
/// What the carrier says became of a text that belongs to no call. Nothing when no business sent it.
std::optional<Event> fateOfText(const routing::CompiledPlan *plan, const twilio::MessageReport &report,
                                const Webhook &webhook);

/// A text that must not go out, because its reader wrote STOP: the event that says so.
Event stoppedText(const store::OutboxRow &row, Instant now);

} // namespace ringdown::relay
