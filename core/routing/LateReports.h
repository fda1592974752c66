// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Position.h"
#include "core/routing/Step.h"

#include <string>
#include <vector>

namespace ringdown::routing {

// The carrier's asynchronous reports. They may come late, twice, in any order or never, so none decides
// routing: each function returns the events that tell something new, which is often none. They belong to a
// call that is known (call is the fold of its events so far, with its SID). News that changes how a call that
// is over ended comes with a call.ended that says so.

enum class LegProgress { Ringing, PickedUp, Busy, NoAnswer, Failed, Cancelled, Completed };

/// What the carrier says of one offered phone (POST /twilio/status/leg/POSITION).
struct LegReport {
    Instant now;
    Position position; ///< DialTarget::status of that phone
    LegProgress progress = LegProgress::Ringing;
    std::string sid; ///< the child's own id

    friend bool operator==(const LegReport &, const LegReport &) = default;
};

/// What became of the order to call a phone (LegEffect).
struct LegPlacement {
    Instant now;
    CallSid call;
    Position position;        ///< LegEffect::status
    std::string sid;          ///< the carrier's id of the call, "" when it was refused
    std::string refusal;      ///< why not, a clause: "Twilio says 21217: ..."
    bool isForbidden = false; ///< by the rules of what goes out: then no dial rings it either

    friend bool operator==(const LegPlacement &, const LegPlacement &) = default;
};

/// A finished recording (POST /twilio/status/recording).
struct RecordingReport {
    Instant now;
    std::string sid;
    std::string url;
    int seconds = 0;

    friend bool operator==(const RecordingReport &, const RecordingReport &) = default;
};

/// A transcript, or the carrier's word that there will be none (POST /twilio/status/transcript).
struct TranscriptReport {
    Instant now;
    std::string recordingSid;
    std::string text; ///< "" when the carrier could not make one
    std::string sid;  ///< the carrier's id of it, "" when it names none

    friend bool operator==(const TranscriptReport &, const TranscriptReport &) = default;
};

/// leg.answered, leg.failed, leg.cancelled or leg.declined, when that is news of the leg.
std::vector<Event> noteLeg(const TenantPlan &plan, const CallState &call, const LegReport &report);
/// Why nobody needs this phone on a call of its own any more, a sentence; "" when it is to ring. phone is
/// LegEffect::status.
std::string whyNotNeeded(const TenantPlan &plan, const CallState &call, const Position &phone);
/// leg.ringing, or leg.failed when the carrier refused; the caller's next asking acts on it. A phone that is
/// not wanted any more, because the call went on meanwhile, is ended.
Decision notePlacement(const TenantPlan &plan, const CallState &call, const LegPlacement &placement);
/// voicemail.recorded, once per call and only for a recording that is not empty.
std::vector<Event> noteRecording(const CallState &call, const RecordingReport &report);
/// voicemail.transcribed with the words in body and the carrier's id of them in text, once per recording.
/// Nothing of a message that was deleted meanwhile.
std::vector<Event> noteTranscript(const CallState &call, const TranscriptReport &report);

/// The id of an offered leg within its call, from its status or whisper position: "HOP.TIER.CONTACT", where
/// HOP is that of the answer that dialled it.
std::string legId(const Position &position);

} // namespace ringdown::routing
