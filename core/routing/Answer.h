// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"
#include "core/plan/Plan.h"
#include "core/routing/Position.h"

#include <string>
#include <variant>
#include <vector>

namespace ringdown::routing {

// What the carrier is told to do next, in words of our own; core/twilio writes them as TwiML.

struct SayVerb {
    std::string text; ///< template fields already replaced

    friend bool operator==(const SayVerb &, const SayVerb &) = default;
};

struct PlayVerb {
    std::string url;

    friend bool operator==(const PlayVerb &, const PlayVerb &) = default;
};

/// Asks for one key. next is requested with the key, and also without one when nobody presses within seconds.
struct AskVerb {
    std::string prompt; ///< spoken while listening; may be empty
    int seconds = 5;
    Position next;
    std::string sound = {}; ///< its address; played instead of the prompt

    friend bool operator==(const AskVerb &, const AskVerb &) = default;
};

struct DialTarget {
    std::string leg; ///< id of the leg in our events
    ContactId contact;
    PhoneNumber phone;
    std::optional<Position> whisper; ///< asked for when this phone picks up; none: joined at once
    Position status;                 ///< its progress reports go to /twilio/status/leg/ + this

    friend bool operator==(const DialTarget &, const DialTarget &) = default;
};

/// Rings all targets at once; the caller hears ringing until one is joined. next is requested when it is
/// over.
struct DialVerb {
    std::vector<DialTarget> targets;
    int seconds = 20;
    PhoneNumber callerId; ///< what the phones show; empty: the caller's own number, left to the carrier
    Position next;

    friend bool operator==(const DialVerb &, const DialVerb &) = default;
};

/// Records after a beep. next is requested with the recording, and without one when it was empty.
struct RecordVerb {
    int maxSeconds = 120;
    std::string finishKeys = "#";
    bool transcribe = false;
    Position next;

    friend bool operator==(const RecordVerb &, const RecordVerb &) = default;
};

struct RejectVerb {
    plan::RejectReason reason = plan::RejectReason::Rejected;

    friend bool operator==(const RejectVerb &, const RejectVerb &) = default;
};

struct HangupVerb {
    friend bool operator==(const HangupVerb &, const HangupVerb &) = default;
};

/// Has the caller wait in a queue of their own while phones ring on calls of their own. wait is requested for
/// what the caller hears meanwhile, next when the waiting (or the talk it led to) is over.
struct EnqueueVerb {
    std::string queue;
    Position wait;
    Position next;

    friend bool operator==(const EnqueueVerb &, const EnqueueVerb &) = default;
};

/// What the caller hears in the queue for so long; then next is requested.
struct WaitVerb {
    int seconds = 5; ///< 0: nothing, next is requested at once
    Position next;
    std::string music = {}; ///< its address; "" for the ring tone
    int second = 0;         ///< of the music, which goes on since the first ring

    friend bool operator==(const WaitVerb &, const WaitVerb &) = default;
};

/// Takes the caller out of the queue.
struct LeaveVerb {
    friend bool operator==(const LeaveVerb &, const LeaveVerb &) = default;
};

/// Joins this leg with the caller who waits in the queue. next is requested when the talk is over.
struct JoinVerb {
    std::string queue;
    Position next;

    friend bool operator==(const JoinVerb &, const JoinVerb &) = default;
};

using Verb = std::variant<SayVerb, PlayVerb, AskVerb, DialVerb, RecordVerb, RejectVerb, HangupVerb,
                          EnqueueVerb, WaitVerb, LeaveVerb, JoinVerb>;

/// A whole document for the carrier. Without verbs on a whisper of a dial it means "join the two legs".
struct Answer {
    std::vector<Verb> verbs;
    plan::Voice voice;

    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace ringdown::routing
