// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Step.h"

#include <optional>
#include <string>

namespace ringdown::routing {

// Somebody at a console sends a caller to voicemail (docs/decisions/0026-sending-a-caller-to-voicemail.md).

/// Why a call cannot be sent there.
enum class VoicemailObjection {
    None,
    Over,
    Refused,     ///< as the plan says; only its end is missing
    HangsUp,     ///< the relay has hung up
    Talks,       ///< somebody has the call, or has just pressed the key for it
    AtVoicemail, ///< the caller is asked for a message already, or was
    CallBack,    ///< a contact calls, to be put through to somebody
    Sent,        ///< somebody was faster
};

VoicemailObjection objectionToVoicemail(const plan::Tenant &tenant, const CallState &call);

/// Who sends the caller there, and when.
struct VoicemailOrder {
    Instant now;
    std::string by;

    friend bool operator==(const VoicemailOrder &, const VoicemailOrder &) = default;
};

/// What is written at once. The caller goes there with the next request of their leg, if not before.
struct SentToVoicemail {
    Decision decision; ///< its answer is nobody's
    /// Where the carrier is to take the caller. Nothing for one who waits in the queue, and so asks every few
    /// seconds.
    std::optional<Position> entrance;
    /// What is asked for there if no relay answers: filled in, and without a key, which nobody would take.
    plan::VoicemailStep alone;
    plan::Voice voice;

    friend bool operator==(const SentToVoicemail &, const SentToVoicemail &) = default;
};

/// Only for a call to which there is no objection.
SentToVoicemail sendToVoicemail(const TenantPlan &plan, const CallState &call, const VoicemailOrder &order);

/// Why the carrier need not take the caller there any more, a sentence; "" when it is to.
std::string whyNotToBeTaken(const CallState &call);
/// The carrier did not take the caller there: an alarm. refusal is a sentence.
Event notTaken(const CallState &call, const std::string &refusal, Instant now);

} // namespace ringdown::routing
