// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

/// The kinds of the feed and the timeline (design contract, section 6). eventKindName() gives the wire word.
enum class EventKind {
    CallReceived,
    RouteChosen,
    StepEntered,
    TierRinging,
    LegRinging,
    LegAnswered,
    LegAccepted,
    LegDeclined,
    LegFailed,
    LegCancelled,
    CallConnected,
    CallVoicemail,
    CallRejected,
    CallEnded,
    MenuPressed,
    VoicemailRecorded,
    VoicemailTranscribed,
    TextQueued,
    TextSent,
    TextDelivered,
    TextFailed,
    TextUnknown,
    MessageReceived,
    MessageSent,
    MissedClaimed,
    PlanPushed,
    RelayAlarm,
    RelayAlarmCleared,
    AccessChanged,
    VoicemailHeard,   ///< somebody listened to it in a console
    VoicemailDeleted, ///< by hand, at the carrier and here
    TextsStopped,     ///< from wants no texts from the business number to any more
    TextsResumed,     ///< and wants them again
    MissedReturned,   ///< who had a missed call has it no more: it is open again
};

/// Kinds are stored by their numbers: a new one goes behind this one and takes its place here.
inline constexpr EventKind newestEventKind = EventKind::MissedReturned;

std::string_view eventKindName(EventKind kind); ///< "call.received"
std::optional<EventKind> eventKindFromName(std::string_view name);

/// How a call ended (design contract, section 5 "Dispositions").
enum class Outcome { Answered, Voicemail, Missed, Abandoned, Rejected, Failed };

std::string_view outcomeName(Outcome outcome); ///< "answered"
std::optional<Outcome> outcomeFromName(std::string_view name);

/// An alternative that was not taken, and why.
struct RejectedAlternative {
    std::string what;
    std::string why;

    friend bool operator==(const RejectedAlternative &, const RejectedAlternative &) = default;
};

/// One thing that happened, as the log stores it and the feed sends it. Fields that do not belong to the kind
/// stay empty and are not written. Text is UTF-8; why is a whole sentence.
struct Event {
    std::int64_t seq = 0; ///< position in commit order, given by the store; 0 until then
    Instant at;
    EventKind kind = EventKind::CallReceived;
    TenantId tenant;
    CallSid call;
    std::string why;
    std::vector<RejectedAlternative> rejected;
    bool test =
        false; ///< part of a test call: a drill rings no phone and sends nothing, a live one does both

    // call.received
    std::string from; ///< E.164, or "" when withheld
    std::string to;
    std::string callerName;
    std::string forwardedFrom;
    std::int64_t revision = 0; ///< the plan revision the call began with; plan.pushed: the new one
    // route.chosen, step.entered, menu.pressed (its target)
    RouteId route;
    std::optional<int> step; ///< index in the route, from 0
    std::string what;        ///< step.entered: the step's word ("ring"), "call-back" for a contact who may be
                             ///< put through to the caller of sid, at phone; "prompt": said to who waits;
                             ///< call.rejected: "busy" or "rejected";
                             ///< alarms: their name; leg.failed: "not-joined" takes call.connected back,
    ///< "not-placed": the carrier would not call, "forbidden": nor may we; tier.ringing: "legs"
    ///< when its phones ring on calls of their own; call.received: "live" is a live test
    ///< call, "outage" a call that the carrier's list told of afterwards;
    ///< access.changed: "token.made", "webhook-key.dropped" and so on
    std::string key; ///< menu.pressed and leg.accepted: the key
    // tier.ringing, leg.*, call.connected
    TierId tier;
    std::vector<ContactId> contacts; ///< tier.ringing: everybody it rings
    std::optional<int>
        seconds; ///< tier.ringing: rings so long; call.ended: joined time; voicemail.recorded: length
    std::optional<Instant> until; ///< tier.ringing: when it gives up
    std::string leg;              ///< stable id of one offered leg within the call
    ContactId contact;
    std::string phone;
    std::string sid; ///< the carrier's id of the leg, recording or message, once known
    // text.*, message.*, texts.*, voicemail.heard, voicemail.deleted, missed.*, plan.pushed. A text
    // that came in lists in contacts to whom it was forwarded; one of a contact has that contact, and in text
    // what it became when it was passed on.
    std::string text; ///< id of the text
    std::string body; ///< what it says; voicemail.transcribed: the transcript
    std::string
        by; ///< who claimed, gave back, pushed, wrote, listened, deleted, changed access; which rule decided
    std::string name; ///< access.changed: which token or key; no secret
    std::string note; ///< plan.pushed: the history note
    std::string url;  ///< voicemail.recorded: where the carrier keeps it
    // call.ended
    std::optional<Outcome> outcome;

    friend bool operator==(const Event &, const Event &) = default;
};

/// Appends the event as one JSON object. seq is written first and only when it is not 0, so the store may
/// keep the text without it and put it in front later.
void appendJson(std::string &out, const Event &event);
std::string toJson(const Event &event);
/// Reads what appendJson wrote, unknown fields ignored. Errors name the field.
Result<Event> eventFromJson(std::string_view json);

/// The log's line about one call (CALL of the control API).
struct CallSummary {
    CallSid sid;
    TenantId tenant;
    std::string from; ///< "" when withheld
    std::string callerName;
    std::string to;
    Instant startedAt;
    std::optional<Instant> endedAt;
    std::optional<Outcome> outcome; ///< nothing while it runs
    RouteId route;                  ///< the one it entered by
    TierId tier;                    ///< who answered; while it runs: who is being rung
    ContactId contact;
    int seconds = 0; ///< joined time, 0 unless answered
    std::int64_t revision = 0;
    bool test = false;
    std::string claimedBy;

    friend bool operator==(const CallSummary &, const CallSummary &) = default;
};

std::string toJson(const CallSummary &call);
Result<CallSummary> callSummaryFromJson(std::string_view json);

} // namespace ringdown
