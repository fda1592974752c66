// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Answer.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/WebhookPath.h"

#include <string>
#include <string_view>

namespace ringdown::twilio {

constexpr std::string_view twimlContentType = "text/xml; charset=utf-8";
constexpr std::size_t maxTwimlBytes = 60 * 1024; ///< the carrier refuses 64 kB
constexpr std::size_t maxSpokenBytes = 4096;     ///< of one Say

/// Writes an answer as TwiML. Always well formed and at most maxTwimlBytes: a longer text is cut at a
/// character, and verbs that no longer fit are left out. Every URL in it is absolute.
/// sounds: where music for waiting callers is; without them they hear the ring tone.
std::string writeTwiml(const routing::Answer &answer, const WebhookUrls &urls, HoldSounds *sounds = nullptr);

/// "Nothing to do": the answer to reports and texts.
std::string_view emptyTwiml();
/// The answer to a call that is over.
std::string_view hangUpTwiml();

} // namespace ringdown::twilio
