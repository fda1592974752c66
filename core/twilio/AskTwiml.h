// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/Answer.h"
#include "core/twilio/WebhookPath.h"

#include <string>

namespace ringdown::twilio {

/// The address at which the carrier itself asks for one key where no relay answers (an echo twimlet). The key
/// goes to the relay, which may be back by then; silence ends the call, so that nothing is asked of a
/// voicemail for ever. "" when the words are too long for an address.
std::string askEchoUrl(const routing::AskVerb &ask, const plan::Voice &voice, const WebhookUrls &urls);

} // namespace ringdown::twilio
