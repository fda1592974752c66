// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Step.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookPath.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::twilio {

// Bodies for the carrier's REST interface, by its published parameter names.

/// POST .../Calls.json: calls a phone, and has its progress reported. Where no relay answers when it is
/// picked up, or later, the carrier itself asks for the key.
std::string placeCallForm(const routing::LegEffect &leg, const WebhookUrls &urls);
/// The position its progress is reported to, read back from such a body.
std::optional<routing::Position> legStatusOf(std::string_view placeCallForm, const WebhookUrls &urls);
/// A live test call as POST Calls.json takes it: from calls to, says what it is, stays on the line about so
/// long, and hangs up by itself.
FieldList testCallFields(const std::string &from, const std::string &to, std::chrono::seconds stays);
/// POST .../Calls/SID.json: the call goes on with the answer to this position, or, where no relay answers,
/// with this message asked for by the carrier itself.
std::string moveCallForm(const routing::Position &to, const plan::VoicemailStep &alone,
                         const plan::Voice &voice, const WebhookUrls &urls);
/// POST .../Calls/SID.json: ends a call, after some words where there are any.
std::string endCallForm(const routing::LegEndEffect &end, const WebhookUrls &urls);

} // namespace ringdown::twilio
