// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/PhoneNumber.h"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::plan {

// The plan as operators edit it: plain values, one struct for each object of the JSON contract (design
// section 5). Members carry the contract's defaults. PlanReader makes them from JSON, PlanWriter writes them
// back byte-stably.

struct Contact {
    ContactId id;
    std::string name;
    PhoneNumber phone;
    bool texts = true;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Wall-clock minutes of a day, half open. end <= start runs past midnight and belongs to the day it began
/// on.
struct Interval {
    int startMinute = 0; ///< 0 to 1439
    int endMinute = 0;   ///< 0 to 1440 as written; 1440 is "24:00"

    friend bool operator==(const Interval &, const Interval &) = default;
};

using DayHours = std::vector<Interval>;

/// "MM-DD" and "MM-DD observed" (a Saturday moves to Friday, a Sunday to Monday).
struct FixedDay {
    unsigned month = 1;
    unsigned day = 1;
    bool observed = false;

    friend bool operator==(const FixedDay &, const FixedDay &) = default;
};

/// "4th thu nov", "last mon may".
struct NthWeekday {
    int nth = 1;          ///< 1 to 5, or -1 for the last
    unsigned weekday = 1; ///< ISO: 1 Monday to 7 Sunday
    unsigned month = 1;

    friend bool operator==(const NthWeekday &, const NthWeekday &) = default;
};

/// "easter", "easter+1", "easter-2" (western Easter Sunday).
struct EasterDay {
    int offset = 0; ///< days

    friend bool operator==(const EasterDay &, const EasterDay &) = default;
};

using YearlyDay = std::variant<FixedDay, NthWeekday, EasterDay>;
using ExceptionDay = std::variant<std::chrono::year_month_day, YearlyDay>;

struct HoursException {
    std::string name;
    ExceptionDay day;
    DayHours hours; ///< replaces the whole day's list; empty is closed

    friend bool operator==(const HoursException &, const HoursException &) = default;
};

enum class OpenState { Open, Closed };

struct HoursOverride {
    OpenState state = OpenState::Closed;
    std::optional<OffsetInstant> until; ///< without it the override stays until somebody ends it (a warning)
    std::string note;

    friend bool operator==(const HoursOverride &, const HoursOverride &) = default;
};

struct Hours {
    std::array<DayHours, 7> week; ///< index 0 is Monday
    std::vector<HoursException> exceptions;
    std::optional<HoursOverride> override;

    friend bool operator==(const Hours &, const Hours &) = default;
};

struct DirectoryEntry {
    PhoneNumber phone;
    std::string name;
    std::string type; ///< free word that caller rules match ("vip")

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

enum class RejectReason { Busy, Rejected };

/// A rule matches when any entry of any of its lists matches.
struct CallerMatch {
    std::vector<PhoneNumber> numbers;
    std::vector<std::string> prefixes; ///< '+' and digits
    std::vector<std::string> types;    ///< directory types
    bool anonymous = false;
    std::vector<PhoneNumber> forwardedFrom;
    std::vector<PhoneNumber> to;
    std::vector<std::string> countries; ///< ISO 3166, upper case
    std::vector<std::string> states;    ///< as the carrier's FromState writes them

    friend bool operator==(const CallerMatch &, const CallerMatch &) = default;
};

struct CallerRule {
    std::string name;
    CallerMatch match;
    std::variant<RouteId, RejectReason> then;
    bool active = true; ///< false: kept, and not asked

    friend bool operator==(const CallerRule &, const CallerRule &) = default;
};

enum class RingOrder { Together, InTurn };
enum class Accept { Key, None };
enum class Show { Caller, Business };

struct Tier {
    TierId id;
    std::vector<ContactId> contacts;
    RingOrder ring = RingOrder::Together;
    int seconds = 20; ///< 5 to 600, for each contact when in turn
    Accept accept = Accept::Key;
    Show show = Show::Caller;

    friend bool operator==(const Tier &, const Tier &) = default;
};

struct SayStep {
    std::string text;

    friend bool operator==(const SayStep &, const SayStep &) = default;
};

struct PlayStep {
    std::string url;

    friend bool operator==(const PlayStep &, const PlayStep &) = default;
};

struct MenuStep {
    std::string prompt;
    std::map<char, RouteId> keys;     ///< 0-9 * #
    int seconds = 5;                  ///< 1 to 60
    int tries = 2;                    ///< askings in all, 1 to 5
    std::optional<RouteId> otherwise; ///< without it: the next step

    friend bool operator==(const MenuStep &, const MenuStep &) = default;
};

/// Said to a caller who waits while phones ring.
struct HoldPrompt {
    enum class When { After, Every }; ///< once, or again and again

    std::string say;
    When when = When::After;
    int seconds = 20; ///< from the first ring, 5 to 600; between two of them 15 to 600

    friend bool operator==(const HoldPrompt &, const HoldPrompt &) = default;
};

/// What a caller hears while the phones of a ring step ring.
struct Waiting {
    std::string music;               ///< https; "" for the ring tone
    std::vector<HoldPrompt> prompts; ///< of two that are due together the first

    bool isPlain() const { return music.empty() && prompts.empty(); }
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

struct RingStep {
    std::vector<TierId> tiers; ///< in this order
    Waiting waiting = {};

    friend bool operator==(const RingStep &, const RingStep &) = default;
};

struct TextStep {
    TextId text;

    friend bool operator==(const TextStep &, const TextStep &) = default;
};

struct TextBack {
    char key = '1';
    std::string body;

    friend bool operator==(const TextBack &, const TextBack &) = default;
};

struct VoicemailStep {
    std::string greeting = "Please leave a message after the tone.";
    std::string greetingSound =
        {};               ///< its address, http or https: heard instead of the spoken words; "" for none
    int maxSeconds = 120; ///< 2 to 3600
    bool transcribe = false;
    std::optional<TextBack> textBack;

    friend bool operator==(const VoicemailStep &, const VoicemailStep &) = default;
};

struct GotoStep {
    RouteId route;

    friend bool operator==(const GotoStep &, const GotoStep &) = default;
};

struct RejectStep {
    RejectReason reason = RejectReason::Rejected;

    friend bool operator==(const RejectStep &, const RejectStep &) = default;
};

struct HangupStep {
    friend bool operator==(const HangupStep &, const HangupStep &) = default;
};

using Step = std::variant<SayStep, PlayStep, MenuStep, RingStep, TextStep, VoicemailStep, GotoStep,
                          RejectStep, HangupStep>;
using Route = std::vector<Step>;

struct TextTemplate {
    std::vector<ContactId> to;
    std::string body;
    /// When nobody claims the call: the minutes (1 to 1440) until it is sent again and the next tier is told
    /// too. Without it: once and no more.
    std::optional<int> repeatMinutes;
    int tries = 3; ///< with repeatMinutes: sendings in all, 2 to 10
    /// Whoever it went to may call the business number, press a key, and be put through to the caller it is
    /// about. Only so is a number dialled that a caller gave.
    bool callBack = false;

    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

/// What happens with texts sent to the business number.
struct Sms {
    std::vector<ContactId> forwardTo;
    std::string reply; ///< "relay": an answer of a contact goes to the person who wrote; "" when not said

    friend bool operator==(const Sms &, const Sms &) = default;
};

struct Voice {
    std::string language = "en-US";
    std::string name; ///< the carrier's voice ("Polly.Joanna"), "" for its default

    friend bool operator==(const Voice &, const Voice &) = default;
};

struct Limits {
    int longestWaitSeconds = 120; ///< 10 to 600, counted from the first tier's ring
    int keepCallsDays = 400;
    int keepVoicemailDays = 90;
    std::vector<std::string> countries; ///< ISO 3166, upper case: where texts and legs may go; empty: the
                                        ///< countries of the tenant's own numbers
    int outgoingPerHour = 6000;         ///< texts and calls in all, 1 to 10000000
    int outgoingPerNumberPerHour = 600; ///< of them to one number, 1 to 1000000
    int callsPerSecond = 1;             ///< 1 to 100: so many calls of our own the carrier starts

    friend bool operator==(const Limits &, const Limits &) = default;
};

struct Tenant {
    TenantId id;
    std::string name;
    std::string timeZone; ///< IANA id, known to this system
    std::vector<PhoneNumber> numbers;
    std::vector<Contact> contacts;
    Hours hours;
    std::vector<DirectoryEntry> directory;
    std::vector<CallerRule> callers;
    std::vector<Tier> tiers;
    std::map<RouteId, Route> routes; ///< "open" and "closed" always exist in a valid plan
    std::map<TextId, TextTemplate> texts;
    std::optional<Sms> sms;
    Voice voice;
    Limits limits;

    friend bool operator==(const Tenant &, const Tenant &) = default;
};

/// The whole document: every tenant of a relay.
struct Plan {
    std::vector<Tenant> tenants;

    friend bool operator==(const Plan &, const Plan &) = default;
};

constexpr int planFormat = 1;

constexpr std::size_t mostHoldPrompts = 8;
constexpr std::size_t longestHoldPrompt = 200; ///< characters: while they are said nothing else goes on
constexpr std::size_t longestMusicAddress = 1000;

const Contact *findContact(const Tenant &tenant, const ContactId &id); ///< nullptr when there is none
const Tier *findTier(const Tenant &tenant, const TierId &id);
const Tenant *findTenant(const Plan &plan, const TenantId &id);

} // namespace ringdown::plan
