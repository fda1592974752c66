// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/twilio/WebhookPath.h"

#include <string>

namespace ringdown::twilio {

/// Appends the verbs that ask for a message and record it where no relay answers: the greeting as it is, no
/// key, and the call ends behind it. reports: who is told of the recording and its words, if anybody is there
/// by then; nullptr: nobody.
void appendMessage(std::string &twiml, const plan::VoicemailStep &step, const plan::Voice &voice,
                   const WebhookUrls *reports);

/// The address at which the carrier itself asks for such a message (an echo twimlet). A greeting that is too
/// long for one becomes the usual one; "" when even that one is, with a voice of thousands of letters.
std::string messageEchoUrl(plan::VoicemailStep step, const plan::Voice &voice, const WebhookUrls &reports);

} // namespace ringdown::twilio
