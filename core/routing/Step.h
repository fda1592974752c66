// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/plan/OutgoingHour.h"
#include "core/routing/Answer.h"
#include "core/routing/CallState.h"
#include "core/routing/CompiledPlan.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::routing {

// What the carrier reports, in words of our own (core/twilio translates).

/// A new call; there is no position yet.
struct CallArrived {
    friend bool operator==(const CallArrived &, const CallArrived &) = default;
};

/// A key at a menu, at a voicemail greeting, or by the person who picked up (the position is a whisper's).
struct KeyPressed {
    char key = 0;

    friend bool operator==(const KeyPressed &, const KeyPressed &) = default;
};

/// The asking ended in silence.
struct NothingPressed {
    friend bool operator==(const NothingPressed &, const NothingPressed &) = default;
};

/// An offered phone was picked up; position.contact says whose, and it is to hear its whisper now.
struct LegPickedUp {
    friend bool operator==(const LegPickedUp &, const LegPickedUp &) = default;
};

enum class DialStatus { Completed, Answered, Busy, NoAnswer, Failed, Cancelled };

struct DialEnded {
    DialStatus status = DialStatus::NoAnswer;
    std::optional<bool> joined; ///< DialBridged; nothing when the carrier did not say
    int seconds = 0;            ///< DialCallDuration
    std::string legSid;         ///< the child that was last, "" if not said

    friend bool operator==(const DialEnded &, const DialEnded &) = default;
};

struct Recorded {
    int seconds = 0;
    std::string url;
    std::string sid;
    char key = 0; ///< the key that ended it, 0 for none
    friend bool operator==(const Recorded &, const Recorded &) = default;
};

struct NothingRecorded {
    friend bool operator==(const NothingRecorded &, const NothingRecorded &) = default;
};

/// The carrier's end-of-call report (no position).
struct CallGone {
    bool failed = false; ///< CallStatus failed

    friend bool operator==(const CallGone &, const CallGone &) = default;
};

/// The caller waits in the queue and has heard what there was to hear.
struct WaitHeard {
    friend bool operator==(const WaitHeard &, const WaitHeard &) = default;
};

enum class QueueResult {
    Joined,
    Left,
    CallerLeft,
    Failed,
    Unclear, ///< the carrier does not say whether they talked: the accept key decides
};

/// The caller is out of the queue: with Joined after the talk that it led to.
struct QueueEnded {
    QueueResult result = QueueResult::Left;
    std::string word; ///< the carrier's own for it

    friend bool operator==(const QueueEnded &, const QueueEnded &) = default;
};

/// A phone on a call of its own is no longer joined with the caller, or could not be.
struct LegTalkEnded {
    bool wasJoined = true;

    friend bool operator==(const LegTalkEnded &, const LegTalkEnded &) = default;
};

using Report = std::variant<CallArrived, KeyPressed, NothingPressed, LegPickedUp, DialEnded, Recorded,
                            NothingRecorded, CallGone, WaitHeard, QueueEnded, LegTalkEnded>;

/// What a new call says of itself.
struct Caller {
    std::string from; ///< as received; withheld and malformed callers are recognised here
    std::string to;
    std::string callerName;
    std::string forwardedFrom;
    std::string country;        ///< FromCountry
    std::string state;          ///< FromState
    std::string token;          ///< CallToken: with it a call of our own may show this caller; "" for none
    bool isNumberFalse = false; ///< the network found that the call does not come from the number it shows
    friend bool operator==(const Caller &, const Caller &) = default;
};

/// Whether a decision says why. Without words reasons and spoken texts stay empty, and all else is the same:
/// for who only counts how thousands of calls end.
enum class Words { Written, Omitted };

/// Whether phones can be rung on calls of their own.
enum class OwnLegs {
    Unsaid,   ///< no, and it is not worth a word
    NoApiKey, ///< no, because this relay may not place calls
    Placed,
};

struct CallBack;
class TextBook;

struct Request {
    Instant now;
    CallSid sid;
    bool test = false;
    bool isLiveTest = false; ///< of a new call, beside test: a test that rings real phones
    Report report;
    Caller caller;                    ///< of the parent call, sent with every request
    std::optional<Position> position; ///< nothing for CallArrived and CallGone
    bool callerLeft = false;   ///< the parent call is over (CallStatus final): no answer will be executed
    std::string legSid;        ///< the child's own id when the request comes from an offered leg
    bool planReplaced = false; ///< the position's revision is not stored; plan is the newest instead
    Words words = Words::Written;
    OwnLegs ownLegs = OwnLegs::Unsaid;
    int legsAhead = 0; ///< so many calls of our own, of all callers, the carrier has yet to start
    const CallBack *callBack = nullptr; ///< CallBack.h: whom this caller, a contact, may be put through to
    /// What went out for the tenant before, for the budgets of the plan; nullptr where nothing is counted.
    const plan::OutgoingHour *outgoing = nullptr;
    const TextBook *texts = nullptr; ///< who wants no texts; nobody when it is not given
};

/// A text to be sent. The id makes a repeat harmless: the same text of the same call always has the same id.
struct TextEffect {
    std::string id;
    std::string from; ///< the business number
    std::string to;
    std::string body;
    ContactId contact; ///< empty when it goes to the caller
    CallSid about;     ///< the call it belongs to, when that is another one

    friend bool operator==(const TextEffect &, const TextEffect &) = default;
};

/// A phone to be called, on a call of its own. The id makes a repeat harmless.
struct LegEffect {
    std::string id; ///< "SID.leg.HOP.TIER.CONTACT"
    ContactId contact;
    std::string from;
    std::string to;
    std::string token; ///< with which it may show the caller, "" for none
    int seconds = 20;  ///< it rings so long
    Position whisper;  ///< asked for when it is picked up
    Position status;   ///< its progress reports go to /twilio/status/leg/ + this
    AskVerb alone;     ///< what it is asked where no relay answers: the key may find one that is back
    plan::Voice voice; ///< that asks so

    friend bool operator==(const LegEffect &, const LegEffect &) = default;
};

/// A phone on a call of its own is to ring, or be listened to, no longer.
struct LegEndEffect {
    std::string id;     ///< "SID.end.HOP.TIER.CONTACT"
    std::string legSid; ///< the carrier's id of that call
    std::string words;  ///< said first to whoever picked up; "" for none
    plan::Voice voice;

    friend bool operator==(const LegEndEffect &, const LegEndEffect &) = default;
};

/// A number that the answer has dialled. It counts as what goes out.
struct DialEffect {
    std::string id; ///< "SID.dial.LEG"
    std::string to; ///< E.164

    friend bool operator==(const DialEffect &, const DialEffect &) = default;
};

/// What to answer, what to write down, what to do. Events carry at, tenant, call, kind, why, rejected and
/// test.
struct Decision {
    Answer answer;
    std::vector<Event> events;
    std::vector<TextEffect> texts;
    std::vector<LegEffect> legs;
    std::vector<LegEndEffect> legEnds;
    std::vector<DialEffect> dials;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The one routing function: no clock, no state of its own; the same arguments always give the same decision.
/// call is the fold of the events so far (default constructed for a new call). ringingPhones are the E.164
/// numbers of legs that ring for this tenant at the moment, in any call (a forwarded call that comes back is
/// recognised by them).
Decision step(const TenantPlan &plan, const CallState &call, const Request &request,
              std::span<const std::string> ringingPhones = {});

/// The spoken apology for a call whose tenant is gone from every plan.
Decision apologize(const CallState &call, const Request &request);

/// Whether the caller's id is withheld: empty, not E.164, a word such as "anonymous", or a keypad code of
/// core/twilio's documentation (twilio.md A.3: +266696687 spells ANONYMOUS).
bool isWithheld(std::string_view from);

} // namespace ringdown::routing
