// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Step.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::routing {

/// A text about a call that went to a contact.
struct MissedText {
    TextId text;
    ContactId contact;
    int round = 1; ///< 1: while the call went on; 2 and more: because nobody claimed it
    std::string from;
    std::string to;
    std::string body;
    Instant at;
    bool isAtMost = false; ///< the clock was ahead then: it went out by `at`, nobody knows when

    friend bool operator==(const MissedText &, const MissedText &) = default;
};

/// A call that may wait to be called back: the fold of its events, repeats without effect.
struct MissedCall {
    CallSid sid;
    TenantId tenant;
    bool test = false;
    bool isLiveTest = false; ///< a test about which contacts get texts (call.received, what "live")
    std::string from;        ///< "" when withheld
    std::string callerName;
    std::string to;
    Instant startedAt;
    std::optional<Instant> endedAt;
    std::optional<Outcome> outcome;
    std::vector<RouteId> routes; ///< that it went through, each once, the first one first
    std::vector<MissedText> texted;
    std::string claimedBy;
    ContactId claimant;                   ///< empty for somebody at a console
    std::optional<Instant> handedOverAt;  ///< when it was claimed or given back last
    std::optional<Instant> reopenedAt;    ///< when it was given back last
    int returns = 0;                      ///< how often it was given back
    bool isJoined = false;                ///< somebody talked with the caller after all, or talks
    std::string acceptedLeg;              ///< whose person pressed the key and is about to talk, "" for none
    ContactId answeredBy;                 ///< of either; empty when the carrier did not say whose phone it is
    std::vector<std::string> repliedFrom; ///< of a test: the phones whose reply to its text was answered

    /// Ended as missed or with a voicemail, no test, and nobody has it.
    bool isOpen() const;
    /// Open, or still running while somebody was texted about it and nobody talks with the caller.
    bool isClaimable() const;
    bool isAnswered() const { return isJoined || !acceptedLeg.empty(); }
    /// When this number of the business last texted this phone about it, be it that the call is open again.
    std::optional<Instant> textedAt(const std::string &number, const std::string &phone) const;
    /// Whether this number had texted this phone about it by then, as far as that is known.
    bool isTextedBy(const std::string &number, const std::string &phone, Instant by) const;
    /// When it came in; when its texts are known to be of an hour in which the clock was ahead, at the
    /// latest.
    Instant cameAt() const;
    /// A test whose text this phone got and has not replied to.
    bool mayBeRepliedTo(const std::string &phone) const;
    /// Everybody who was texted about the call, each once, with the newest text.
    std::vector<MissedText> peopleTexted() const;

    friend bool operator==(const MissedCall &, const MissedCall &) = default;
};

/// Whether this running call may be taken over already.
bool isClaimableBeforeItsEnd(const CallState &call);

void apply(MissedCall &call, const Event &event);
/// What was written while the clock was ahead counts as of now, so that it holds up nothing. Who had the call
/// when, and when it came in, stays as the log tells it.
void clampTimes(MissedCall &call, Instant now);
/// What was known of its answering before the first text about it.
void takeAnswer(MissedCall &call, const CallState &state);
void wentThrough(MissedCall &call, const RouteId &route);

/// "Harbor Master ((619) 555-0177)", "a withheld number"
std::string callerInWords(const TenantPlan &plan, const MissedCall &call);
/// "the call from Harbor Master ((619) 555-0177) at 17:05"
std::string callInWords(const TenantPlan &plan, const MissedCall &call);

} // namespace ringdown::routing
