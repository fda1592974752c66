// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

enum class LegStatus { Ringing, PickedUp, Accepted, Declined, Failed, Cancelled, Joined };

/// One offered leg (a phone that rang for this call).
struct LegState {
    std::string leg;
    ContactId contact;
    TierId tier;
    std::string phone;
    std::string sid; ///< the carrier's id, once it told us
    LegStatus status = LegStatus::Ringing;
    Instant since;  ///< of the status
    Instant rungAt; ///< when it began to ring
    std::optional<Instant> pickedUpAt;
    std::string why;
    bool wasAccepted = false; ///< its person pressed the key, whatever came later
    bool isRefused = false;   ///< the carrier would not call it (leg.failed, what "not-placed")
    bool isForbidden = false; ///< nor may we (leg.failed, what "forbidden")

    bool isOpen() const
    {
        return status == LegStatus::Ringing || status == LegStatus::PickedUp || status == LegStatus::Accepted;
    }
    friend bool operator==(const LegState &, const LegState &) = default;
};

/// The tier that rings now.
struct RingingTier {
    TierId tier;
    std::vector<ContactId> contacts;
    Instant since;
    Instant until;
    bool byLegs = false; ///< each phone on a call of its own (tier.ringing, what "legs")

    friend bool operator==(const RingingTier &, const RingingTier &) = default;
};

/// When an event happened, for telling which of two came later: by commit order where both have one, else by
/// time.
struct Moment {
    Instant at;
    std::int64_t seq = 0;

    bool isBefore(const Moment &other) const
    {
        return seq != 0 && other.seq != 0 ? seq < other.seq : at < other.at;
    }
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// What is known of one call: the fold of its events, in any order and with repeats. The relay keeps it for
/// running calls and rebuilds it from the log; the console's Live folds the feed into the same struct.
struct CallState {
    CallSid sid;
    TenantId tenant;
    std::int64_t revision = 0;
    bool test = false;
    bool isLiveTest = false; ///< a test that rings real phones (call.received, what "live")
    std::string from;        ///< "" when withheld
    std::string to;
    std::string callerName;
    std::string forwardedFrom;
    Instant startedAt;
    std::optional<Instant> endedAt;
    RouteId entryRoute;
    std::string rule; ///< name of the caller rule that decided, "" when none did
    RouteId route;    ///< the one it is in now
    int step = 0;
    std::optional<RingingTier> ringing;
    std::vector<LegState> legs; ///< in the order in which they were rung
    bool hasRung = false;       ///< some tier rang
    std::optional<Instant> connectedAt;
    TierId answeredTier;
    ContactId answeredBy;
    std::string joinedSid;   ///< the carrier's id of the leg that talked, "" if not said
    std::string unjoinedLeg; ///< whose call.connected a late report took back (leg.failed, what "not-joined")
    int joinedSeconds = 0;
    bool takesVoicemail = false;          ///< call.voicemail seen
    int recordedSeconds = 0;              ///< of a non-empty recording
    std::vector<std::string> recordings;  ///< the carrier's ids of the recordings
    std::vector<std::string> transcribed; ///< the recordings of which the carrier told the words
    std::vector<std::string> deleted;     ///< the recordings that were deleted by hand
    bool isRejected = false;
    bool hasFailed = false;
    std::vector<std::string> queuedTexts; ///< ids of the texts already queued, so that none is queued twice
    std::vector<std::string> deliveredTexts; ///< ids of those that arrived
    std::string claimedBy;
    Moment handedOverAt; ///< of the newest claim, or of the newest return
    std::string lastWhy; ///< the newest event's reason
    Instant lastEventAt;
    std::int64_t lastSeq = 0; ///< of the newest event; 0 until it is committed
    Moment enteredAt;         ///< when it came to where it is now (route, step, ringing tier)
    Moment recordedAt;        ///< of the newest recording
    Moment hungUpAt;          ///< when the relay last hung up
    CallSid callsBack;        ///< the missed call that this one, of a contact, was about
    std::string callsBackPhone;
    std::string sentToVoicemailBy; ///< who sent the caller there from a console, "" for nobody

    bool isRunning() const { return !endedAt; }
    /// Whether it went no way of the plan, for it is about a missed call.
    bool isCallBack() const { return !callsBack.isEmpty() && entryRoute.isEmpty(); }
    bool isConnected() const { return connectedAt.has_value(); }
    /// Whether the caller was sent to voicemail and is not there yet.
    bool isOnWayToVoicemail() const { return !sentToVoicemailBy.empty() && !takesVoicemail; }
    /// Whether the call went nowhere after its message: the caller hung up.
    bool endsWithMessage() const { return enteredAt.isBefore(recordedAt); }
    /// Whether the relay hung up and the call went nowhere since.
    bool isHungUp() const { return hungUpAt != Moment() && !hungUpAt.isBefore(enteredAt); }
    const LegState *findLeg(std::string_view leg) const;
    /// The leg with the carrier's own id, or nullptr.
    const LegState *findLegBySid(std::string_view legSid) const;
    bool hasQueuedText(std::string_view textId) const;
    bool isDelivered(std::string_view textId) const;
    bool hasTranscript(std::string_view recording) const;
    bool isDeleted(std::string_view recording) const;
    /// True when some leg of this tier was accepted by its key.
    bool wasAccepted(const TierId &tier) const;
    /// The disposition of design section 5 by what is known so far; also for a running call ("if it ended
    /// now").
    Outcome disposition() const;

    friend bool operator==(const CallState &, const CallState &) = default;
};

/// Takes one event into the state. Repeats change nothing; a late event never undoes what a later one said.
void apply(CallState &state, const Event &event);
CallSummary summarize(const CallState &state);

} // namespace ringdown::routing
