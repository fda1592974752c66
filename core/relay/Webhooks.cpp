// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Webhooks.h"

#include "core/relay/CallDecider.h"
#include "core/relay/CommitInbox.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/RecalledCall.h"
#include "core/relay/Routes.h"
#include "core/relay/WebhookGate.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/twilio/Twiml.h"
#include "core/twilio/WebhookSignatures.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <unordered_map>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::chrono::seconds patience{60}; ///< beyond the longest silence

HttpReply twiml(std::string document)
{
    HttpReply reply;
    reply.contentType = twilio::twimlContentType;
    reply.body = std::move(document);
    return reply;
}

bool isDrillAct(const store::OutboxRow &row)
{
    const bool isOfCarrier = row.kind == store::EffectKind::PlaceLeg ||
                             row.kind == store::EffectKind::EndCall ||
                             row.kind == store::EffectKind::MoveCall;
    return row.test && isOfCarrier;
}

} // namespace

class Webhooks::Private : public std::enable_shared_from_this<Webhooks::Private> {
public:
    Private(const WebhookSettings &settings, std::shared_ptr<const twilio::WebhookSignatures> keys,
            store::CallStore &callLog, PlanShelf &plans, LiveCalls &liveCalls, Executor &thread)
        : signatures(std::move(keys))
        , executor(thread)
        , gate(settings)
        , decider(gate.urls(), plans, liveCalls, texts)
        , log(callLog)
        , shelf(plans)
        , calls(liveCalls)
        , inbox(std::make_shared<CommitInbox>(
              thread, [this](std::vector<CommittedDecision> &decisions) { takeCommitted(decisions); }))
    {
    }
    ~Private() { inbox->close(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void receive(const HttpRequest &request, const twilio::WebhookSignatures &keys, Instant now, bool isTest,
                 Reply reply)
    {
        auto admitted = gate.admit(request, keys, countsFor(isTest));
        if (auto *refusal = std::get_if<HttpReply>(&admitted))
            return reply(std::move(*refusal));
        Webhook &webhook = std::get<Webhook>(admitted);
        webhook.now = now;
        webhook.test = isTest;
        answerOnce(std::move(webhook), std::move(reply));
    }
    void write(std::vector<Event> events, std::vector<store::OutboxRow> outbox = {});
    void write(std::vector<Event> events, std::vector<store::OutboxRow> outbox, WhenKept whenKept);
    void writeOnce(const RequestKey &key, std::vector<Event> events, std::vector<store::OutboxRow> outbox);
    void notePlacement(const store::OutboxRow &row, const std::string &legSid, const std::string &refusal,
                       Instant now);
    void closeSilentCalls();
    WebhookCounts &countsFor(bool isTest) { return isTest ? drillCounts : counts; }

    std::shared_ptr<const twilio::WebhookSignatures> signatures;
    std::shared_ptr<const twilio::WebhookSignatures> drillSignatures;
    WebhookCounts counts;
    WebhookCounts drillCounts;
    Executor &executor;
    routing::TextBook texts;
    MissedCalls *missed = nullptr;
    std::function<void(const std::string &, const std::string &)> textReported;
    std::function<void()> strangerEnded;
    std::function<void(const std::string &)> textFailed;
    std::function<void(std::span<const Event>)> written;
    std::function<void(const store::OutboxRow &)> drillActs;
    WebhookGate gate;
    CallDecider decider;
    std::string tokenTrouble;

private:
    /// A request that is being decided or written, and everybody who waits for its answer.
    struct Underway {
        std::string answer;
        std::vector<store::OutboxRow> drillActs;
        std::vector<Reply> waiting;
    };
    using WebhookPtr = std::shared_ptr<const Webhook>;

    void answerOnce(Webhook webhook, Reply reply);
    void findStored(WebhookPtr webhook);
    void findCall(const WebhookPtr &webhook, const CallSid &sid);
    void callFound(const WebhookPtr &webhook, Result<std::optional<routing::CallState>> found);
    void goOn(const WebhookPtr &webhook);
    void goOnWithCall(const WebhookPtr &webhook);
    /// Brings a plan revision to hand, or the certainty that there is none, and then goes on.
    template <typename Then>
    void findRevision(std::int64_t revision, Then then);
    void decide(const Webhook &webhook);
    void tellOfFailures(std::span<const Event> events) const;
    void remember(std::span<const Event> events);
    void append(const Webhook &webhook, Decided decided);
    void takeCommitted(std::vector<CommittedDecision> &decisions);
    void actInDrill(const std::vector<store::OutboxRow> &rows) const;
    void answerAll(const RequestKey &key, HttpReply reply);
    /// Runs read on a reader thread and then, on the I/O thread, whenRead with what it returned.
    template <typename Read, typename WhenRead>
    void onReader(Read read, WhenRead whenRead);

    store::CallStore &log;
    PlanShelf &shelf;
    LiveCalls &calls;
    std::unordered_map<RequestKey, Underway, RequestKeyHash> underway;
    std::shared_ptr<CommitInbox> inbox;

    friend class Webhooks;
};

void Webhooks::Private::answerOnce(Webhook webhook, Reply reply)
{
    const auto [it, isFirst] = underway.try_emplace(webhook.key);
    it->second.waiting.push_back(std::move(reply));
    if (!isFirst) {
        ++countsFor(webhook.test).repeated;
        return;
    }
    const bool mayBeStored = log.mayHaveSeen(webhook.key);
    const bool isKnownHere = !decider.missingCall(webhook) && !decider.missingRevision(webhook);
    if (!mayBeStored && isKnownHere)
        return decide(webhook);
    auto kept = std::make_shared<const Webhook>(std::move(webhook));
    if (mayBeStored)
        findStored(std::move(kept));
    else
        goOn(kept);
}

template <typename Read, typename WhenRead>
void Webhooks::Private::onReader(Read read, WhenRead whenRead)
{
    executor.onReader(ReadFor::Webhook, [weak = weak_from_this(), &thread = executor, read = std::move(read),
                                         whenRead = std::move(whenRead)] {
        thread.post([weak, whenRead, value = read()]() mutable {
            if (const auto self = weak.lock())
                whenRead(*self, std::move(value));
        });
    });
}

void Webhooks::Private::findStored(WebhookPtr webhook)
{
    onReader([&store = log, key = webhook->key] { return store.findAnswer(key); },
             [webhook](Private &self, Result<std::optional<std::string>> stored) {
                 // A store that does not answer keeps nobody waiting: it refuses a repeated key when it
                 // writes.
                 if (!stored || !*stored)
                     return self.goOn(webhook);
                 ++self.countsFor(webhook->test).repeated;
                 self.answerAll(webhook->key, twiml(std::move(**stored)));
             });
}

void Webhooks::Private::goOn(const WebhookPtr &webhook)
{
    if (const auto sid = decider.missingCall(*webhook))
        findCall(webhook, *sid);
    else
        goOnWithCall(webhook);
}

/// A store that does not answer keeps nobody waiting: the call then goes on in the newest revision.
void Webhooks::Private::goOnWithCall(const WebhookPtr &webhook)
{
    if (const auto revision = decider.missingRevision(*webhook))
        findRevision(*revision, [webhook](Private &self) { self.decide(*webhook); });
    else
        decide(*webhook);
}

template <typename Then>
void Webhooks::Private::findRevision(std::int64_t revision, Then then)
{
    onReader([&plans = shelf, revision] { return plans.read(revision); },
             [revision, then](Private &self, const PlanShelf::Reading &reading) {
                 self.shelf.take(revision, reading);
                 then(self);
             });
}

void Webhooks::Private::findCall(const WebhookPtr &webhook, const CallSid &sid)
{
    onReader([&store = log, sid] { return recallCall(store, sid); },
             [webhook](Private &self, Result<std::optional<routing::CallState>> found) {
                 self.callFound(webhook, std::move(found));
             });
}

void Webhooks::Private::callFound(const WebhookPtr &webhook, Result<std::optional<routing::CallState>> found)
{
    const bool isCall = webhook->path.kind == twilio::WebhookKind::CallStep ||
                        webhook->path.kind == twilio::WebhookKind::NewCall;
    // A caller is led on by the position alone; a report without its call would be lost, and the carrier
    // shows errors.
    if (!found && !isCall)
        return answerAll(webhook->key, problem(503, "The log does not answer: " + found.error().detail));
    if (found && *found && !calls.find((*found)->sid))
        calls.adopt(**found);
    goOnWithCall(webhook);
}

void Webhooks::Private::decide(const Webhook &webhook)
{
    auto decided = decider.decide(webhook);
    if (!decided) {
        ++countsFor(webhook.test).unknown;
        return answerAll(webhook.key, problem(404, "No business of the plan has this number."));
    }
    ++countsFor(webhook.test).decided;
    remember(decided->events);
    const bool isEnd = webhook.path.kind == twilio::WebhookKind::CallStatus;
    if (strangerEnded && isEnd && !webhook.test && decided->events.empty() && decider.missingCall(webhook))
        strangerEnded();
    if (textReported && webhook.path.kind == twilio::WebhookKind::MessageStatus)
        textReported(webhook.path.message, std::string(webhook.form.value("MessageSid")));
    if (webhook.path.kind == twilio::WebhookKind::MessageStatus)
        tellOfFailures(decided->events);
    if (decided->events.empty() && !decided->isDecision)
        return answerAll(webhook.key, twiml(std::move(decided->answer)));
    append(webhook, std::move(*decided));
}

void Webhooks::Private::tellOfFailures(std::span<const Event> events) const
{
    for (const Event &event : events) {
        if (textFailed && event.kind == EventKind::TextFailed && !event.test)
            textFailed(event.why);
    }
}

void Webhooks::Private::remember(std::span<const Event> events)
{
    calls.apply(events);
    if (missed)
        missed->apply(events);
    for (const Event &event : events)
        texts.apply(event);
    if (written)
        written(events);
}

void Webhooks::Private::append(const Webhook &webhook, Decided decided)
{
    Underway &kept = underway[webhook.key];
    kept.answer = decided.answer;
    std::copy_if(decided.outbox.begin(), decided.outbox.end(), std::back_inserter(kept.drillActs),
                 isDrillAct);
    log.append(
        {webhook.key, std::move(decided.answer), std::move(decided.events), std::move(decided.outbox)},
        [to = inbox, key = webhook.key](const Result<store::Committed> &result) { to->put(key, result); });
}

void Webhooks::Private::takeCommitted(std::vector<CommittedDecision> &decisions)
{
    for (auto &[key, result] : decisions) {
        if (!result)
            ++counts.unsaved;
        const bool isRepeat = result && result->isRepeat;
        if (!isRepeat)
            actInDrill(std::exchange(underway[key].drillActs, {}));
        answerAll(key, twiml(std::move(isRepeat ? result.value().storedAnswer : underway[key].answer)));
    }
}

void Webhooks::Private::actInDrill(const std::vector<store::OutboxRow> &rows) const
{
    for (const store::OutboxRow &row : rows) {
        if (drillActs && isDrillAct(row))
            drillActs(row);
    }
}

void Webhooks::Private::answerAll(const RequestKey &key, HttpReply reply)
{
    auto node = underway.extract(key);
    std::vector<Reply> &waiting = node.mapped().waiting;
    for (std::size_t i = 0; i + 1 < waiting.size(); ++i)
        waiting[i](reply);
    waiting.back()(std::move(reply));
}

void Webhooks::Private::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox)
{
    remember(events);
    log.append({std::nullopt, {}, std::move(events), std::move(outbox)},
               [weak = weak_from_this(), &thread = executor](const Result<store::Committed> &result) {
                   if (result)
                       return;
                   thread.post([weak] {
                       if (const auto self = weak.lock())
                           ++self->counts.unsaved;
                   });
               });
}

void Webhooks::Private::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox,
                              WhenKept whenKept)
{
    remember(events);
    std::vector<store::OutboxRow> acts;
    std::copy_if(outbox.begin(), outbox.end(), std::back_inserter(acts), isDrillAct);
    log.append({std::nullopt, {}, std::move(events), std::move(outbox)},
               [weak = weak_from_this(), &thread = executor, acts = std::move(acts),
                whenKept = std::move(whenKept)](const Result<store::Committed> &result) {
                   thread.post(
                       [weak, acts, whenKept, kept = result ? Result<void>() : Result<void>(result.error())] {
                           const auto self = weak.lock();
                           if (!self)
                               return;
                           if (kept)
                               self->actInDrill(acts);
                           else
                               ++self->counts.unsaved;
                           whenKept(kept);
                       });
               });
}

/// Remembered only when it is certain that it was new.
void Webhooks::Private::writeOnce(const RequestKey &key, std::vector<Event> events,
                                  std::vector<store::OutboxRow> outbox)
{
    auto kept = std::make_shared<const std::vector<Event>>(events);
    log.append({key, {}, std::move(events), std::move(outbox)},
               [weak = weak_from_this(), &thread = executor, kept](const Result<store::Committed> &result) {
                   const bool isNew = result && !result->isRepeat;
                   thread.post([weak, kept, isNew, isLost = !result] {
                       const auto self = weak.lock();
                       if (self && isNew)
                           self->remember(*kept);
                       if (self && isLost)
                           ++self->counts.unsaved;
                   });
               });
}

void Webhooks::Private::notePlacement(const store::OutboxRow &row, const std::string &legSid,
                                      const std::string &refusal, Instant now)
{
    const routing::CallState *call = calls.find(row.call);
    if (const auto revision = call ? decider.missingRevision(*call) : std::nullopt)
        return findRevision(*revision, [row, legSid, refusal, now](Private &self) {
            self.notePlacement(row, legSid, refusal, now);
        });
    Decided decided = decider.notePlacement(row, legSid, refusal, now);
    actInDrill(decided.outbox);
    if (!decided.events.empty() || !decided.outbox.empty())
        write(std::move(decided.events), std::move(decided.outbox));
}

void Webhooks::Private::closeSilentCalls()
{
    const Instant now = executor.now();
    decider.forgetTokens(now);
    std::vector<Decided> closed;
    for (const routing::CallState &call : calls.silentBefore(now - patience)) {
        if (const auto revision = decider.missingRevision(call))
            findRevision(*revision, [](Private &) {}); // the next look finds it
        else if (now - call.lastEventAt > decider.longestSilence(call) + patience)
            closed.push_back(decider.closeSilent(call, now));
    }
    for (Decided &decided : closed)
        write(std::move(decided.events), std::move(decided.outbox));
}

Webhooks::Webhooks(WebhookSettings settings, std::shared_ptr<const twilio::WebhookSignatures> signatures,
                   store::CallStore &log, PlanShelf &plans, LiveCalls &calls, Executor &executor)
    : d(std::make_shared<Private>(settings, std::move(signatures), log, plans, calls, executor))
{
}

Webhooks::~Webhooks() = default;

void Webhooks::receive(const HttpRequest &request, Reply reply)
{
    d->receive(request, *d->signatures, d->executor.now(), false, std::move(reply));
}

void Webhooks::receiveDrill(const HttpRequest &request, Instant now, Reply reply)
{
    d->receive(request, d->drillSignatures ? *d->drillSignatures : *d->signatures, now, true,
               std::move(reply));
}

void Webhooks::useKeys(std::shared_ptr<const twilio::WebhookSignatures> signatures)
{
    d->signatures = std::move(signatures);
}

void Webhooks::useDrillKeys(std::shared_ptr<const twilio::WebhookSignatures> signatures)
{
    d->drillSignatures = std::move(signatures);
}

void Webhooks::useOwnLegs(routing::OwnLegs legs)
{
    d->decider.useOwnLegs(legs);
}

void Webhooks::useLiveTests(PlanOfLiveTest planOf)
{
    d->decider.useLiveTests(std::move(planOf));
}

std::string Webhooks::whyNotNeeded(const store::OutboxRow &row) const
{
    return d->decider.whyNotNeeded(row);
}

void Webhooks::placed(const store::OutboxRow &row, const std::string &callSid)
{
    d->notePlacement(row, callSid, {}, d->executor.now());
}

void Webhooks::refused(const store::OutboxRow &row, const std::string &why)
{
    d->notePlacement(row, {}, why, d->executor.now());
}

void Webhooks::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox)
{
    d->write(std::move(events), std::move(outbox));
}

void Webhooks::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox, WhenKept whenKept)
{
    d->write(std::move(events), std::move(outbox), std::move(whenKept));
}

void Webhooks::useMissedCalls(MissedCalls &missed)
{
    d->missed = &missed;
    d->decider.useMissedCalls(missed);
}

void Webhooks::writeOnce(const RequestKey &key, std::vector<Event> events,
                         std::vector<store::OutboxRow> outbox)
{
    d->writeOnce(key, std::move(events), std::move(outbox));
}

void Webhooks::whenStrangerEnded(std::function<void()> ended)
{
    d->strangerEnded = std::move(ended);
}

void Webhooks::keepTokensIn(const std::string &path)
{
    auto tokens = std::make_unique<CallTokens>(path, d->executor.now());
    d->tokenTrouble = tokens->trouble();
    d->decider.useTokens(std::move(tokens), d->executor.now());
}

const std::string &Webhooks::tokenTrouble() const
{
    return d->tokenTrouble;
}

void Webhooks::useOutgoingGuard(OutgoingGuard &guard)
{
    d->decider.useOutgoingGuard(guard);
}

void Webhooks::whenTextReported(std::function<void(const std::string &, const std::string &)> reported)
{
    d->textReported = std::move(reported);
}

void Webhooks::whenTextFailed(std::function<void(const std::string &)> failed)
{
    d->textFailed = std::move(failed);
}

void Webhooks::whenDrillActs(std::function<void(const store::OutboxRow &)> acts)
{
    d->drillActs = std::move(acts);
}

void Webhooks::placedInDrill(const store::OutboxRow &row, const std::string &callSid, Instant now)
{
    d->notePlacement(row, callSid, {}, now);
}

void Webhooks::whenWritten(std::function<void(std::span<const Event>)> written)
{
    d->written = std::move(written);
}

void Webhooks::closeSilentCalls()
{
    d->closeSilentCalls();
}

routing::TextBook &Webhooks::texts()
{
    return d->texts;
}

const WebhookCounts &Webhooks::counts() const
{
    return d->counts;
}

} // namespace ringdown::relay
