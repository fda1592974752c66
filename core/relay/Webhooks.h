// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Http.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/livetest/PlanOfLiveTest.h"
#include "core/relay/outbox/LegReports.h"
#include "core/routing/ListedEnd.h"
#include "core/routing/Step.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace ringdown::routing {
class TextBook;
struct IncomingText;
struct LostText;
} // namespace ringdown::routing
namespace ringdown::twilio {
class Form;
struct HoldSounds;
class WebhookSignatures;
} // namespace ringdown::twilio

namespace ringdown::relay {

class MissedCalls;
class OutgoingGuard;
struct Decided;

struct WebhookSettings {
    std::string
        publicUrl; ///< scheme, host, optional port and path, no final slash: the only base of signatures
    std::string secretPath; ///< RINGDOWN_WEBHOOK_PATH, "" for none
    std::string accountSid; ///< every request must carry it, "" to accept any (no SID configured)
};

/// Counters of the webhook door, for metrics and the "every signature fails" alarm. Drills do not
/// count.
struct WebhookCounts {
    std::uint64_t decided = 0;
    std::uint64_t repeated = 0;
    std::uint64_t forbidden = 0;    ///< signature missing or wrong: all of the next two, and those of no key
    std::uint64_t unsignedOnes = 0; ///< without a signature
    std::uint64_t ofAccount =
        0; ///< forbidden, signed in the right form, and naming the account that we serve
    std::uint64_t otherBodies = 0; ///< signed, but the URL's hash is not the body's
    std::uint64_t malformed = 0;   ///< signed, but not of the shape
    std::uint64_t unknown = 0;     ///< no such path or number
    std::string account = {};      ///< whose the last genuine one was
    std::uint64_t unsaved = 0;     ///< answered although neither store nor spool took it
};

/// The carrier's door: everything under /twilio/. Checks, decides with routing::step(), writes, then answers.
/// I/O thread only; the references must outlive this and every reader thread of the executor.
class Webhooks : public LegReports {
public:
    Webhooks(WebhookSettings settings, std::shared_ptr<const twilio::WebhookSignatures> signatures,
             store::CallStore &log, PlanShelf &plans, LiveCalls &calls, Executor &executor);
    ~Webhooks() override; ///< replies that are still owed are dropped

    /// A request whose path begins with /twilio/. Answers after the commit; the views may go when this
    /// returns.
    void receive(const HttpRequest &request, Reply reply);
    /// The same path for a drill inside the relay: its own clock, test: true in every event. Signed like any
    /// other, with the drills' key when there is one.
    void receiveDrill(const HttpRequest &request, Instant now, Reply reply);
    /// Takes other signature keys into service at once.
    void useKeys(std::shared_ptr<const twilio::WebhookSignatures> signatures);
    /// What drills sign with from now on. Such a signature opens receiveDrill() only, which no socket leads
    /// to.
    void useDrillKeys(std::shared_ptr<const twilio::WebhookSignatures> signatures);
    /// Whether phones can be rung on calls of their own, from now on; drills never are.
    void useOwnLegs(routing::OwnLegs legs);

    /// Asked of each new call that comes from outside: whether it is a test call that this relay placed.
    void useLiveTests(PlanOfLiveTest planOf);

    std::string whyNotNeeded(const store::OutboxRow &row) const override;
    void placed(const store::OutboxRow &row, const std::string &callSid) override;
    void refused(const store::OutboxRow &row, const std::string &why) override;
    void forbidden(const store::OutboxRow &row, const std::string &why) override;

    /// Puts a relay-made record (an alarm, a claim) through the same store and live calls.
    void write(std::vector<Event> events, std::vector<store::OutboxRow> outbox = {});
    /// The same, and says whether it is kept. A drill's carrier acts on it then.
    using WhenKept = std::function<void(const Result<void> &)>;
    void write(store::Record record, WhenKept whenKept);
    /// The same for what may have been written before: nothing is done when a record with its key was. then:
    /// when it is kept and remembered, now or before, or why it is not kept.
    void writeOnce(store::Record record, WhenKept then);
    /// A text of ours is not sent and never will be: writes what follows from it, if anything does.
    void textLost(const store::OutboxRow &row, const std::string &why, int code);
    /// What a text leads to that came in another way than to this door: nothing is written.
    Decided takeText(const routing::TenantPlan &tenant, const routing::IncomingText &text) const;
    /// Called when the carrier's lists have what the log has not: for each end report of a call that neither
    /// this relay nor its store knows, and each text whose request was genuine and not of its shape.
    void whenListsKnowMore(std::function<void()> known);
    /// Contacts may claim these calls by text, and what is decided is taken into them.
    void useMissedCalls(MissedCalls &missed);
    /// Keeps the carrier's call tokens in this file from now on. After the running calls are known again.
    void keepTokensIn(const std::string &path);
    const std::string &tokenTrouble() const; ///< why they cannot be kept there, "" when they are
    /// Asked before a number is dialled that only a caller gave; without it none is.
    void useOutgoingGuard(OutgoingGuard &guard);
    /// Where the music of waiting callers is from now on.
    void useHoldSounds(twilio::HoldSounds &sounds);
    /// Called for each report of the carrier on a text of ours: our id of it, and the carrier's.
    void whenTextReported(std::function<void(const std::string &, const std::string &)> reported);
    /// What drills ask of the carrier's calls goes there, after its commit and before the answer: nobody else
    /// may act on it.
    void whenDrillActs(std::function<void(const store::OutboxRow &)> acts);
    /// As LegReports::placed(), in a drill's time.
    void placedInDrill(const store::OutboxRow &row, const std::string &callSid, Instant now);
    /// Called with every event that is written here, before it is committed.
    void whenWritten(std::function<void(std::span<const Event>)> written);
    /// Called once for each text of ours that the carrier took and could not deliver: why.
    void whenTextFailed(std::function<void(const std::string &)> failed);
    /// A clock that nobody sets, beside the executor's: with it a step of that one makes no caller's wait
    /// longer or shorter.
    void useSteadyClock(std::function<std::chrono::steady_clock::time_point()> steady);
    /// Closes calls of which nothing was heard for longer than their step can last, and forgets those that
    /// ended long ago. Call every few seconds. mostSilence: how long it can have been, when the clock on the
    /// wall was put forward.
    void closeSilentCalls(std::chrono::seconds mostSilence = std::chrono::seconds::max());

    /// The carrier's list has the end of a call that runs here: nobody told.
    void closeListed(const CallSid &sid, const routing::ListedEnd &end);

    const WebhookCounts &counts() const;
    /// What is remembered of texts. Before the first request it takes what the log has (recallTexts()); what
    /// is written goes into it.
    routing::TextBook &texts();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
