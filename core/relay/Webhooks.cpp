// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Webhooks.h"

#include "core/relay/CallDecider.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/RelayRecords.h"
#include "core/relay/SetClock.h"
#include "core/relay/SidKey.h"
#include "core/relay/WebhookFlow.h"
#include "core/relay/WebhookGate.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/twilio/WebhookSignatures.h"

#include <span>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::chrono::seconds patience{60}; ///< beyond the longest silence

/// A text is one message, however often and in whichever way the carrier tells of it, and a call may have
/// been told of by the carrier's list first.
void knowBySid(Webhook &webhook)
{
    if (webhook.path.kind == twilio::WebhookKind::Sms)
        webhook.otherKey = std::exchange(webhook.key, keyOfSid(webhook.form.value("MessageSid")));
    else if (webhook.path.kind == twilio::WebhookKind::NewCall)
        webhook.otherKey = keyOfSid(webhook.form.value("CallSid"));
}

} // namespace

class Webhooks::Private {
public:
    Private(const WebhookSettings &settings, std::shared_ptr<const twilio::WebhookSignatures> keys,
            store::CallStore &callLog, PlanShelf &plans, LiveCalls &liveCalls, Executor &thread)
        : signatures(std::move(keys))
        , executor(thread)
        , gate(settings)
        , records(std::make_shared<RelayRecords>(callLog, liveCalls, thread))
        , decider(gate.urls(), plans, liveCalls, records->texts)
        , flow(std::make_shared<WebhookFlow>(decider, *records, callLog, plans, liveCalls, thread))
        , calls(liveCalls)
    {
        records->lost = [this] { ++flow->counts.unsaved; };
    }
    ~Private() { records->lost = {}; } // whoever waits for the log may hold them a little longer
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void receive(const HttpRequest &request, const twilio::WebhookSignatures &keys, Instant now, bool isTest,
                 Reply reply)
    {
        auto admitted = gate.admit(request, keys, flow->countsFor(isTest));
        if (auto *refusal = std::get_if<HttpReply>(&admitted))
            return reply(std::move(*refusal));
        Webhook &webhook = std::get<Webhook>(admitted);
        webhook.now = now;
        webhook.test = isTest;
        if (!isTest) {
            knowBySid(webhook);
            lookAtClock(now);
            if (auto &position = webhook.path.position)
                position->firstRing = setClock.asToldNow(position->firstRing, now);
        }
        flow->answerOnce(std::move(webhook), std::move(reply));
    }
    void lookAtClock(Instant now)
    {
        const auto by = steady ? setClock.look(now, steady()) : std::chrono::milliseconds(0);
        if (by == std::chrono::milliseconds(0))
            return;
        calls.shiftTimes(by);
        records->texts.clampTimes(now);
        if (records->missed)
            records->missed->clampTimes(now);
    }
    void notePlacement(const store::OutboxRow &row, const PlacedLeg &placed, Instant now);
    void closeSilentCalls(std::chrono::seconds mostSilence);
    void closeListed(const CallSid &sid, const routing::ListedEnd &end);

    std::shared_ptr<const twilio::WebhookSignatures> signatures;
    std::shared_ptr<const twilio::WebhookSignatures> drillSignatures;
    Executor &executor;
    WebhookGate gate;
    std::shared_ptr<RelayRecords> records;
    CallDecider decider;
    std::shared_ptr<WebhookFlow> flow; ///< gone before what it works with
    LiveCalls &calls;
    std::string tokenTrouble;
    std::function<SetClock::Steady()> steady; ///< empty: the executor's clock is never set
    SetClock setClock;
};

void Webhooks::Private::notePlacement(const store::OutboxRow &row, const PlacedLeg &placed, Instant now)
{
    const routing::CallState *call = calls.find(row.call);
    if (const auto revision = call ? decider.missingRevision(*call) : std::nullopt)
        return flow->findRevision(*revision, [this, row, placed, now] { notePlacement(row, placed, now); });
    Decided decided = decider.orderedLegs().notePlacement(row, placed, now);
    records->actInDrill(decided.outbox);
    if (!decided.events.empty() || !decided.outbox.empty())
        records->write(std::move(decided.events), std::move(decided.outbox));
}

void Webhooks::Private::closeSilentCalls(std::chrono::seconds mostSilence)
{
    const Instant now = executor.now();
    lookAtClock(now);
    decider.forgetTokens(now);
    calls.clampTimes(now);
    std::vector<Decided> closed;
    for (const routing::CallState &call : calls.silentBefore(now - patience)) {
        if (const auto revision = decider.missingRevision(call))
            flow->findRevision(*revision, [] {}); // the next look finds it
        else if (std::min(std::chrono::floor<std::chrono::seconds>(now - call.lastEventAt), mostSilence) >
                 decider.longestSilence(call) + patience)
            closed.push_back(decider.closeSilent(call, now));
    }
    for (Decided &decided : closed)
        records->write(std::move(decided.events), std::move(decided.outbox));
}

void Webhooks::Private::closeListed(const CallSid &sid, const routing::ListedEnd &end)
{
    const routing::CallState *call = calls.find(sid);
    if (!call || !call->isRunning())
        return;
    if (const auto revision = decider.missingRevision(*call))
        return flow->findRevision(*revision, [this, sid, end] { closeListed(sid, end); });
    Decided decided = decider.closeListed(*call, end);
    records->write(std::move(decided.events), std::move(decided.outbox));
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
    return d->decider.orderedLegs().whyNotNeeded(row);
}

void Webhooks::placed(const store::OutboxRow &row, const std::string &callSid)
{
    d->notePlacement(row, {callSid, {}}, d->executor.now());
}

void Webhooks::refused(const store::OutboxRow &row, const std::string &why)
{
    d->notePlacement(row, {{}, why}, d->executor.now());
}

void Webhooks::forbidden(const store::OutboxRow &row, const std::string &why)
{
    d->notePlacement(row, {{}, why, true}, d->executor.now());
}

void Webhooks::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox)
{
    d->records->write(std::move(events), std::move(outbox));
}

void Webhooks::write(store::Record record, WhenKept whenKept)
{
    d->records->write(std::move(record), std::move(whenKept));
}

void Webhooks::useMissedCalls(MissedCalls &missed)
{
    d->records->missed = &missed;
    d->decider.useMissedCalls(missed);
}

void Webhooks::writeOnce(store::Record record, WhenKept then)
{
    d->records->writeOnce(std::move(record), std::move(then));
}

void Webhooks::textLost(const store::OutboxRow &row, const std::string &why, int code)
{
    const Instant now = d->executor.now();
    Decided decided = d->decider.takeLoss(
        {row.id, row.from, row.to, why, code, row.test || row.isLiveTest, row.triedAt.value_or(now)},
        row.tenant, now);
    if (!decided.events.empty())
        d->records->write(std::move(decided.events), std::move(decided.outbox));
}

Decided Webhooks::takeText(const routing::TenantPlan &tenant, const routing::IncomingText &text) const
{
    return d->decider.takeText(tenant, text);
}

void Webhooks::whenListsKnowMore(std::function<void()> known)
{
    d->flow->strangerEnded = known;
    d->gate.textRefused = std::move(known);
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

void Webhooks::useHoldSounds(twilio::HoldSounds &sounds)
{
    d->decider.useHoldSounds(sounds);
}

void Webhooks::whenTextReported(std::function<void(const std::string &, const std::string &)> reported)
{
    d->flow->textReported = std::move(reported);
}

void Webhooks::whenTextFailed(std::function<void(const std::string &)> failed)
{
    d->flow->textFailed = std::move(failed);
}

void Webhooks::whenDrillActs(std::function<void(const store::OutboxRow &)> acts)
{
    d->records->drillActs = std::move(acts);
}

void Webhooks::placedInDrill(const store::OutboxRow &row, const std::string &callSid, Instant now)
{
    d->notePlacement(row, {callSid, {}}, now);
}

void Webhooks::whenWritten(std::function<void(std::span<const Event>)> written)
{
    d->records->written = std::move(written);
}

void Webhooks::useSteadyClock(std::function<SetClock::Steady()> steady)
{
    d->steady = std::move(steady);
}

void Webhooks::closeSilentCalls(std::chrono::seconds mostSilence)
{
    d->closeSilentCalls(mostSilence);
}

void Webhooks::closeListed(const CallSid &sid, const routing::ListedEnd &end)
{
    d->closeListed(sid, end);
}

routing::TextBook &Webhooks::texts()
{
    return d->records->texts;
}

const WebhookCounts &Webhooks::counts() const
{
    return d->flow->counts;
}

} // namespace ringdown::relay
