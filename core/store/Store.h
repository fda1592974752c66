// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"
#include "core/base/Event.h"
#include "core/base/RequestKey.h"
#include "core/base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::store {

/// What the carrier is asked to do. Kept by number: a new one goes behind the others.
enum class EffectKind {
    Text,
    PlaceLeg,    ///< an outbound call
    EndCall,     ///< a change of a running call
    Dialled,     ///< a number that an answer has the carrier dial: it counts, and nothing is left to ask for
    DeleteQueue, ///< takes a queue away in which nobody waits any more
    MoveCall,    ///< takes a running call to another of our answers
    DeleteTranscription, ///< of a message that was deleted
};

/// Whether something is left to do about a row of this kind. What was dialled is done and tried at its
/// queuedAt.
constexpr bool isToBeDone(EffectKind kind)
{
    return kind != EffectKind::Dialled;
}

/// An effect to run after its decision is on disk. Its id makes a repeat harmless.
struct OutboxRow {
    std::string id;
    TenantId tenant;
    CallSid call;
    std::string from;
    std::string to; ///< E.164; EndCall, MoveCall, DeleteQueue, DeleteTranscription: the carrier's id of it
    std::string
        body; ///< Dialled: for how many dials it stands; one without a number says that a relay began to
    bool test = false; ///< of a drill: written, never sent
    EffectKind kind = EffectKind::Text;
    std::string form; ///< PlaceLeg, EndCall, MoveCall: the whole body of the request, a form
    Instant queuedAt; ///< given by the store when it is not: the time of the record's first event
    std::optional<Instant> triedAt; ///< given by the store: since then the carrier may have done it
    bool isUnknown = false;         ///< given by the store: text.unknown stands in the log
    bool isLiveTest = false;        ///< of a live test call: sent like any other, and said to be a test

    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// What one decision writes, in one transaction: all of it or nothing.
struct Record {
    std::optional<RequestKey> key; ///< of the webhook decided; none for records the relay writes by itself
    std::string answer;            ///< the bytes that were answered, given again to a repeat
    std::vector<Event> events;     ///< in order; the store gives them consecutive seq
    std::vector<OutboxRow> outbox;
};

struct Committed {
    std::int64_t firstSeq = 0; ///< of the record's first event; 0 when it had none or lies in the spool
    bool isSpooled = false;    ///< fsynced to the spool; the log will have it when the database answers again
    bool isRepeat =
        false; ///< the key was there already: nothing was written, storedAnswer is what was said then
    std::string storedAnswer;
};

using WhenCommitted = std::function<void(const Result<Committed> &)>;

/// A page of the log: complete JSON texts, each with its seq in front, rising. What was deleted is missing.
struct CommittedEvents {
    std::int64_t firstSeq = 0; ///< of the first event in it
    std::vector<std::string> json;
};

/// What one commit added to the log, seq rising by one. Nobody may be listening to the feed, so its texts are
/// made only when they are asked for.
struct NewEvents {
    virtual ~NewEvents() = default;
    virtual std::vector<std::string> json() const = 0; ///< as in CommittedEvents; any thread

    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = 0;
    bool hasEffects = false; ///< something to be done came into the outbox with it
};

using EventListener = std::function<void(const std::shared_ptr<const NewEvents> &)>;

struct CallFilter : CallSelection {
    std::string after; ///< cursor of the page before, "" for the newest
    int limit = 50;    ///< 1 to 500
};

/// How many calls a selection has, as far as they were counted.
struct CallCount {
    std::int64_t calls = 0;
    bool isAtLeast = false; ///< there are more
};

struct CallPage {
    std::vector<CallSummary> calls; ///< newest first
    std::optional<std::string> next;
};

struct CallDetail {
    CallSummary call;
    std::vector<std::string> eventJson; ///< its events in seq order, each with seq
};

/// Which of what was written to and fro a page has.
enum class MessageKinds {
    Texts,     ///< message.received and message.sent
    WithFates, ///< and what became of texts that belong to no call: text.sent, .delivered, .failed, .unknown
};

struct MessageFilter {
    std::string tenant; ///< "" for all
    std::string after;  ///< cursor of the page before, "" for the newest
    int limit = 50;     ///< 1 to 500
    MessageKinds kinds = MessageKinds::Texts;
};

struct MessagePage {
    std::vector<std::string> eventJson; ///< newest first, each with seq
    std::optional<std::string> next;
};

/// What a caller said to the recorder.
struct Voicemail {
    CallSummary call;
    Instant at;             ///< when the recording was reported
    int seconds = 0;        ///< its length
    std::string url;        ///< where the carrier keeps it
    std::string sid;        ///< the carrier's id of the recording
    std::string transcript; ///< "" when there is none
    std::string heardBy;    ///< who listened first, "" for nobody yet
    std::optional<Instant> heardAt;
    std::string transcription; ///< the carrier's id of the transcript, "" when it is not known
    friend bool operator==(const Voicemail &, const Voicemail &) = default;
};

struct VoicemailPage {
    std::vector<Voicemail> voicemails; ///< of the newest calls first, one call's in the order they were left
    std::optional<std::string> next;
};

struct PlanRevision {
    std::int64_t revision = 0;
    Instant at;
    std::string author;
    std::string note;
};

/// The log of calls. append() may be called from any thread and never blocks on the disk; the callback comes
/// from a thread of the store, once: after the commit, or after the spool has the record (design decision
/// 3: 1.5 s), or with Unavailable when both failed. Reading functions block (use a reader thread) and wait
/// until the projection has reached what was committed when they were called.
class CallStore {
public:
    virtual ~CallStore() = default;

    virtual void append(Record record, WhenCommitted whenCommitted) = 0;
    /// False means certainly new. Fast: memory only, any thread.
    virtual bool mayHaveSeen(const RequestKey &key) const = 0;
    /// The stored answer of a request decided in the last 30 days.
    virtual Result<std::optional<std::string>> findAnswer(const RequestKey &key) = 0;

    /// Called from a store thread after each commit, in seq order. Set once before the first append.
    virtual void setListener(EventListener listener) = 0;
    virtual std::int64_t newestSeq() const = 0; ///< committed; 0 for an empty log
    /// Events with seq > after, oldest first, at most limit, as complete JSON texts.
    virtual Result<CommittedEvents> eventsAfter(std::int64_t after, int limit) = 0;

    virtual Result<CallPage> calls(const CallFilter &filter) = 0;
    virtual Result<CallCount> countCalls(const CallSelection &selection) = 0;
    virtual Result<CallDetail> call(const CallSid &sid) = 0; ///< NotFound
    virtual Result<MessagePage> messages(const MessageFilter &filter) = 0;
    /// texts.stopped and texts.resumed since the log began, oldest first.
    virtual Result<std::vector<Event>> textStops() = 0;
    /// The messages of the calls that calls() would list: of those that ended as voicemail, had it been asked
    /// for that outcome, and of those that somebody answered after the message; the limit counts calls.
    virtual Result<VoicemailPage> voicemails(const CallFilter &filter) = 0;
    /// The events of every call without an end, for rebuilding what was running when the relay stopped.
    virtual Result<std::vector<Event>> eventsOfRunningCalls() = 0;
    /// What the spool held when the store was opened and the log could not take yet, in the order in which it
    /// was answered. Until it is committed no other reading function knows of it. Memory only, any thread.
    virtual std::vector<Event> spooledAtStart() const = 0;
};

/// The answer to a request, kept with what the request did.
struct KeptAnswer {
    RequestKey key{};
    std::string answer;
};

/// Plan revisions: numbered 1, 2, 3, never changed or deleted. Blocks; push() waits for its commit, so never
/// call it from a callback of the store.
class PlanStore {
public:
    virtual ~PlanStore() = default;

    virtual Result<std::int64_t> newestRevision() = 0;                  ///< 0 when there is none
    virtual Result<std::string> planText(std::int64_t revision) = 0;    ///< NotFound
    virtual Result<std::vector<PlanRevision>> revisions(int limit) = 0; ///< newest first
    /// Writes revision expected + 1 with a plan.pushed event, and the answer that says so. Conflict when
    /// expected is not the newest.
    virtual Result<std::int64_t> push(std::int64_t expected, const std::string &planText,
                                      const PlanRevision &history, Instant now,
                                      const std::optional<KeptAnswer> &kept = std::nullopt) = 0;
};

/// A row of the outbox and where it stands in the order of commits.
struct WaitingRow {
    std::int64_t position = 0;
    OutboxRow row;
};

enum class Urgency {
    Urgent, ///< legs and changes of calls: somebody waits on the line
    Patient,
};

constexpr Urgency urgencyOf(EffectKind kind)
{
    return kind == EffectKind::Text ? Urgency::Patient : Urgency::Urgent;
}

/// What becomes of a waiting row, and the events that say so.
struct EffectNews {
    enum class State {
        Tried,    ///< about to be sent: from now on it may have been done
        Unknown,  ///< it may have been done, nobody knows
        Finished, ///< nothing is left to do
    };
    std::string id;
    State state = State::Finished;
    Instant at;      ///< Tried: when
    std::string sid; ///< Finished: the carrier's id of what was done, "" when nothing was
    std::vector<Event> events;
};

/// An effect that the carrier was asked for.
struct TriedEffect {
    TenantId tenant;
    std::string to;
    EffectKind kind = EffectKind::Text;
    Instant at;
    int times = 1; ///< Dialled: for so many dials it stands
};

/// Effects waiting to be run.
class Outbox {
public:
    virtual ~Outbox() = default;

    virtual Result<std::vector<OutboxRow>> waiting(int limit) = 0; ///< oldest first
    /// Waiting rows behind this position, in order. A later commit stands behind an earlier one.
    virtual Result<std::vector<WaitingRow>> waitingAfter(std::int64_t position, Urgency urgency,
                                                         int limit) = 0;
    /// Notes what became of a waiting row, together with its events. Never blocks; whenCommitted comes as
    /// that of CallStore::append(), but never from the spool: NotFound when no such row waits, Unavailable
    /// when it is not noted.
    virtual void note(EffectNews news, WhenCommitted whenCommitted) = 0;
    /// What was tried then or later, drills aside: each effect once, at its last try.
    virtual Result<std::vector<TriedEffect>> triedSince(Instant since) = 0;
    /// Those of these ids of the carrier that finished rows have.
    virtual Result<std::vector<std::string>> knownSids(const std::vector<std::string> &sids) = 0;
    /// A row that has ended without having been done. NotFound, also for one that waits or was done.
    virtual Result<OutboxRow> unsent(const std::string &id) = 0;
    /// Ticks a row off together with the event that says what became of it. Returns after the commit; never
    /// call it from a callback of the store. NotFound when no such row waits.
    virtual Result<void> finish(const std::string &id, const Event &outcome) = 0;
};

/// A recording that is about to be forgotten here.
struct OldRecording {
    TenantId tenant;
    CallSid call;
    std::string sid;           ///< the carrier's id of it
    std::string url;           ///< where the carrier keeps it
    std::string transcription; ///< the carrier's id of its transcript, "" for none
};

/// Has the carrier delete a recording, before the log forgets where it is. Called on a thread of the store,
/// and may wait. On an Error the log keeps it with its call, and the sweep goes on with the others: the next
/// one asks again. A recording that the carrier does not have any more is a success: a crash may come behind
/// its deletion.
using ReleaseRecording = std::function<Result<void>(const OldRecording &)>;

/// How long what is stored is kept.
struct Retention {
    struct OfTenant {
        TenantId tenant;
        int days = 0;
        int voicemailDays = 90;
    };
    Instant now;
    int usualDays = 400; ///< of calls of a tenant that is not listed
    int usualVoicemailDays = 90;
    std::vector<OfTenant> tenants;
    ReleaseRecording releaseRecording; ///< none: recordings are forgotten here and stay where they are
};

/// What was dropped because of its age.
struct Dropped {
    std::int64_t calls = 0;
    std::int64_t recordings = 0; ///< what callers said in calls that stay or went
    std::int64_t heldBack = 0;   ///< calls that stay whole, because a recording of theirs was not released
    std::string whyHeldBack;     ///< of the first one
    std::int64_t texts = 0;      ///< that belong to no call
};

using WhenDropped = std::function<void(const Result<Dropped> &)>;
using WhenForgotten = std::function<void(const Result<void> &)>;

/// Forgetting. Request keys, the answers to them, and effects that were run go 30 days after they came; calls
/// with their events so many days after their end; what callers said, so many days after the end of a call
/// that ended with their message, while the message's time and length stay with the call; texts that belong
/// to no call, with what became of them, as many days after they came as calls. Plans, what was said of
/// access and of the relay itself, and who wrote STOP stay.
class Forgetting {
public:
    virtual ~Forgetting() = default;

    /// Begins to drop what is old, in slices between the commits, and says when it is done, on a thread of
    /// the store. What was asked before and is not done yet is done first. Keys go by what earlier requests
    /// noted: ask at least once a day.
    virtual void dropOld(Retention retention, WhenDropped whenDropped) = 0;
    /// Takes one recording out of the log, whatever its age: where it is and how it reads. Nothing is
    /// released at the carrier. NotFound for a call that the log does not have.
    virtual void forgetRecording(const CallSid &call, const std::string &recording,
                                 WhenForgotten whenForgotten) = 0;
};

/// A token of the control API as it is kept: never the token itself.
struct AccessToken {
    RequestKey hash{}; ///< SHA-256 of the token
    std::string name;
    std::string role; ///< "viewer", "operator", "admin"
    Instant since;

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// The tokens that were made over the control API. Both changes return after their commit, which has the
/// event too; never call them from a callback of the store.
class AccessStore {
public:
    virtual ~AccessStore() = default;

    virtual Result<std::vector<AccessToken>> accessTokens() = 0; ///< oldest first
    /// Conflict when the name is in use.
    virtual Result<void> addAccessToken(const AccessToken &token, const Event &event) = 0;
    virtual Result<void> removeAccessToken(const RequestKey &hash, const Event &event) = 0; ///< NotFound
};

/// How the store is, for readyz and metrics.
struct StoreHealth {
    bool isCommitting = true;       ///< false while records go to the spool
    std::string why;                ///< the failing part in words, "" when well
    std::int64_t committed = 0;     ///< records
    std::int64_t spooled = 0;       ///< records that went through the spool
    std::int64_t refused = 0;       ///< neither store nor spool took them
    std::int64_t projectionLag = 0; ///< committed events not yet projected
    double lastCommitMilliseconds = 0;
};

} // namespace ringdown::store
