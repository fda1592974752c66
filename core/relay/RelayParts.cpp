// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RelayParts.h"

#include "core/relay/OwnKey.h"
#include "core/relay/RingToneRoute.h"
#include "core/relay/outbox/EffectEvents.h"
#include "core/relay/status/AlarmNames.h"
#include "core/relay/voicemail/DemoRecordings.h"
#include "core/routing/MissedReminder.h"
#include "core/routing/texts/TextFate.h"
#include "core/twilio/SignatureCheck.h"
#include "core/twilio/WebhookPath.h"

#include <QRandomGenerator>

namespace ringdown::relay {
namespace {

constexpr std::chrono::minutes endedCallsKept{60}; ///< late reports find them without asking the store

} // namespace

RelayParts::RelayParts(RelaySettings relaySettings, RelayStore relayStore)
    : logLines({relaySettings.secretPath})
    , settings(withRing(std::move(relaySettings)))
    , store(std::move(relayStore))
    , ownKey(makeOwnKey())
    , shelf(store.plans)
    , outbox(outboxParts())
    , feed(store.log, loop, feedSettings())
    , server(settings.server, loop, routes, settings.tokens, feed)
{
}

/// What is logged is kept for the control API too.
RelaySettings RelayParts::withRing(RelaySettings given)
{
    configuredUrl = given.publicUrl;
    given.log = [this, sink = std::move(given.log)](LogLevel level, const std::string &text) {
        logLines.add(level, text, loop.now());
        if (sink)
            sink(level, text);
    };
    return given;
}

FeedSettings RelayParts::feedSettings()
{
    FeedSettings feedSettings;
    feedSettings.storeId = store.id;
    feedSettings.revision = [this] { return shelf.newest() ? shelf.newest()->revision() : 0; };
    feedSettings.placesCalls = [this] { return placesCalls.load(); };
    return feedSettings;
}

OutboxParts RelayParts::outboxParts()
{
    OutboxParts parts{store.outbox, loop, settings.line.get(), {}, {}, {}, {}, {}};
    if (settings.isDemo) {
        parts.line = nullptr; // the demo's, once there is one: simulated callers cause no real text
        parts.oldestText = std::chrono::hours(24 * 30); // of its history
    }
    parts.key = [this]() -> std::optional<CarrierKey> {
        if (settings.isDemo)
            return CarrierKey{"AC" + std::string(32, '0'), {"SK" + std::string(32, '0'), Secret("demo")}};
        return access ? access->keyWatch().inService() : std::nullopt;
    };
    parts.noteUse = [this] { access->keyWatch().noteUse(); };
    parts.keyRefused = [this] { access->keyWatch().noteRefusal(); };
    parts.tenant = [this](const TenantId &id) {
        const auto &plan = shelf.newest();
        const routing::TenantPlan *tenant = plan ? plan->byId(id) : nullptr;
        return tenant ? &tenant->tenant : nullptr;
    };
    parts.statusCallback = [this](const std::string &id) {
        return twilio::WebhookUrls(publicUrl, settings.secretPath).messageStatus(id);
    };
    parts.isStopped = [this](const std::string &number, const std::string &phone) {
        return webhooks && webhooks->texts().isStopped(number, phone);
    };
    parts.textRefused = [this](const store::OutboxRow &row, const std::string &why, int code) {
        webhooks->textLost(row, why, code);
    };
    parts.transcriptionStays = [this](const store::OutboxRow &row, const std::string &why) {
        transcriptions.add(row, why, loop.now());
    };
    parts.areTextsHeld = [this] { return !recollection.isComplete(); };
    parts.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    return parts;
}

void RelayParts::listen()
{
    store.log.setListener([this](const std::shared_ptr<const store::NewEvents> &events) {
        feed.publish(events);
        if (events->hasEffects)
            outbox.wake();
    });
}

SeedPlan RelayParts::seed() const
{
    if (settings.seedPlan.empty() && settings.seedPlanTrouble.empty() && settings.isDemo)
        return {Demo::planText(), "the sample plan", false, {}};
    return {settings.seedPlan, settings.seedPlanName, !settings.seedPlan.empty(), settings.seedPlanTrouble};
}

Result<void> RelayParts::recall()
{
    const LogSink &warn = settings.log;
    lastHeard = recallLastHeard(store.log, loop.now(), warn); // before the seed is written
    newestCall = recallNewestCall(store.log);
    Result<void> done = seedPlan(store.plans, seed(), loop.now(), warn);
    if (done)
        done = loadPlan(shelf, warn);
    if (done)
        done = recallCalls(store.log, shelf, calls, warn);
    if (done) {
        testOrders = recallTests(store.log, loop.now(), warn);
        done = recollection.readAtStart();
    }
    if (done)
        done = recallHour(outbox, warn);
    if (done)
        done = recallTokens(store.access, settings.tokens);
    return done;
}

std::shared_ptr<const twilio::SignatureCheck> RelayParts::ownSignatures() const
{
    return std::make_shared<const twilio::SignatureCheck>(publicUrl, std::vector{ownKey});
}

WebhookSettings RelayParts::webhookSettings() const
{
    return {publicUrl, settings.secretPath, settings.access.credential.accountSid};
}

void RelayParts::assemble()
{
    const auto own = ownSignatures();
    access = std::make_unique<RelayAccess>(settings.access, publicUrl, settings.tokens, store.access,
                                           store.log, loop, [this](Event event) { tell(std::move(event)); });
    webhooks =
        std::make_unique<Webhooks>(webhookSettings(), access->signatures(), store.log, shelf, calls, loop);
    webhooks->useSteadyClock([] { return std::chrono::steady_clock::now(); });
    recollection.fill(webhooks->texts());
    webhooks->useDrillKeys(own);
    webhooks->useMissedCalls(missed);
    webhooks->useOutgoingGuard(outbox.guard());
    if (!settings.callTokenFile.empty())
        webhooks->keepTokensIn(settings.callTokenFile);
    if (!webhooks->tokenTrouble().empty())
        say(LogLevel::Warning, webhooks->tokenTrouble());
    outbox.setLegReports(webhooks.get());
    access->keyWatch().whenChanged([this] {
        useOwnLegs();
        outbox.wake();
        if (released)
            released->keyChanged();
    });
    webhooks->whenTextReported(
        [this](const std::string &id, const std::string &sid) { outbox.confirm(id, sid); });
    webhooks->whenTextFailed([this](const std::string &why) { outbox.countUndelivered(why); });
    drill = std::make_unique<Drill>(*webhooks, shelf, loop, webhookSettings(), ownKey);
    api = std::make_unique<ControlApi>(store.log, store.plans, store.insights, shelf, calls, *drill, loop);
    api->useMissedCalls(missed, shelf);
    api->useTexts(webhooks->texts());
    voicemailOrders =
        std::make_unique<VoicemailOrders>(webhookSettings(), store.log, shelf, calls, *webhooks, loop);
    voicemailOrders->addRoutes(routes);
    assembleLiveTests();
    assembleAfterOutage();
    pickUps = std::make_unique<PickUpsApi>(store.log, loop);
    pickUps->addRoutes(routes);
    webhooks->whenWritten([this](std::span<const Event> events) {
        pickUps->take(events);
        recollection.take(events);
        for (const Event &event : events)
            outbox.confirm(rowOfLeg(event), event.sid);
        if (afterOutage)
            afterOutage->take(events);
    });
    if (settings.isDemo)
        demo = std::make_unique<Demo>(webhookSettings(), own, ownKey, store.log, shelf, calls, loop,
                                      DemoSettings{settings.demoSeed});
    if (demo)
        outbox.useLine(demo->line());
    routes.addWebhooks("/twilio/", [this](const HttpRequest &request, Reply reply) {
        webhooks->receive(request, std::move(reply));
    });
    routes.addFeed(Access::Viewer, "/api/v1/feed");
    assembleMessages();
    useOwnLegs();
    addHealthRoutes(routes, [this] { return health(); });
    addRingTone(routes);
    if (settings.music) {
        holdMusic = std::make_unique<HoldMusic>(*settings.music, loop, publicUrl, settings.log);
        holdMusic->usePlans([this] { return shelf.newest(); });
        holdMusic->addRoutes(routes);
        webhooks->useHoldSounds(*holdMusic);
    }
    outside = std::make_unique<OutsideCheck>(configuredUrl, loop, [this] { return outsideProbe(); });
    statusApi = std::make_unique<StatusApi>(store.place, store.outbox, logLines, *outside, loop,
                                            [this] { return status(); });
    statusApi->addRoutes(routes);
    outboxApi = std::make_unique<OutboxApi>(
        store.outbox, loop,
        [this](store::Record record, OutboxApi::WhenKept whenKept) {
            webhooks->write(std::move(record), std::move(whenKept));
        },
        [this](const std::string &id) { outbox.dropFailed(id); });
    outboxApi->addRoutes(routes);
    api->addRoutes(routes);
    access->addRoutes(routes);
    onceRequests.guard(routes);
    unserved.watch(routes);
}

/// The demo's phones are no real ones: it runs drills.
void RelayParts::assembleLiveTests()
{
    liveTests = std::make_unique<LiveTests>(LiveTestParts{
        shelf, loop, [this] { return settings.isDemo ? nullptr : settings.line.get(); },
        [this] { return access->keyWatch().inService(); }, [this] { access->keyWatch().noteUse(); },
        [this](const plan::Tenant &tenant, const std::string &phone) {
            return outbox.guard().whyNotDialled(tenant, phone);
        },
        [this](const TestOrder &order, const Once &once, std::function<void(const Result<void> &)> kept) {
            webhooks->write(recordOf(order, once), std::move(kept));
        },
        [this](const TenantId &tenant, const std::string &sid) {
            webhooks->write({}, {endOfTest(tenant, sid, loop.now())});
        }});
    webhooks->useLiveTests([this](const twilio::Form &call) { return liveTests->planOf(call); });
    api->useLiveTests(*liveTests);
}

/// The demo has no carrier that could have taken calls in its place.
void RelayParts::assembleAfterOutage()
{
    if (settings.isDemo || !settings.line)
        return;
    afterOutage = std::make_unique<AfterOutage>(AfterOutageParts{
        store.log, shelf, calls, loop, *webhooks, [this] { return settings.line.get(); },
        [this] { return access->keyWatch().inService(); }, [this] { access->keyWatch().noteUse(); },
        [this] { return recollection.isComplete() && health().store.isCommitting; },
        [this](LogLevel level, const std::string &text) { say(level, text); },
        [this](Event alarm) { tell(std::move(alarm)); }, settings.outageSettle, settings.outageMarkFile,
        settings.outageLooks});
}

/// What people said and wrote, and how long it is kept.
void RelayParts::assembleMessages()
{
    if (settings.isDemo)
        settings.recordings = std::make_shared<DemoRecordings>();
    const KeyInService key = [this] {
        return settings.isDemo ? std::optional(DemoRecordings::key()) : access->apiKey();
    };
    threads = std::make_unique<ThreadsApi>(store.log, shelf, webhooks->texts(), loop);
    voicemails =
        std::make_unique<VoicemailApi>(store.log, store.forgetting, settings.recordings.get(), key, loop);
    media = std::make_unique<MediaApi>(store.log, settings.recordings.get(), key, loop);
    media->addRoutes(routes);
    threads->addRoutes(routes);
    voicemails->addRoutes(routes);
    voicemails->whenWritten([this](std::span<const Event> events) {
        if (calls.find(events.front().call)) // one that ended long ago is read when it is heard of
            calls.apply(events);
    });
    if (settings.recordings)
        released = std::make_unique<ReleasedRecordings>(
            *settings.recordings, key, loop,
            [this](store::OutboxRow row, Webhooks::WhenKept kept) {
                webhooks->write({{}, {}, {}, {std::move(row)}}, std::move(kept));
            },
            [this](Event alarm) { tell(std::move(alarm)); });
    if (store.forgetting)
        oldCalls = std::make_unique<OldCalls>(store.plans, *store.forgetting, loop, settings.log,
                                              released ? released->hook() : store::ReleaseRecording());
    if (oldCalls)
        oldCalls->whenDoubted([this](const std::string &why) {
            say(why.empty() ? LogLevel::Info : LogLevel::Error,
                why.empty() ? "The clock is believed: what is old is deleted again." : why);
            alarms.set(std::string(relay::alarms::clock), why, loop.now());
        });
}

void RelayParts::begin(std::function<void()> whenReady)
{
    isRunning = true;
    startedAt = loop.now();
    loop.start();
    loop.post([this] { // before the first caller, whose phones may ring with its key, or who is a test
        liveTests->recall(testOrders);
        access->begin(firstReach, settings.isDemo ? CarrierKind::Simulated : CarrierKind::Real, settings.log);
    });
    server.serve();
    loop.post([this, whenReady = std::move(whenReady)] {
        outbox.wake();
        recollection.begin([this](LogLevel level, const std::string &text) { say(level, text); },
                           [this] { outbox.wake(); });
        doChores();
        if (oldCalls)
            oldCalls->begin(newestCall);
        if (afterOutage)
            afterOutage->begin(lastHeard);
        const auto serving = [this, whenReady] {
            pickUps->begin();
            whenReady();
        };
        demo ? demo->start(serving) : serving();
    });
}

void RelayParts::doChores()
{
    webhooks->closeSilentCalls(clockSteps.sinceStep(loop.now()));
    textAgain();
    calls.forgetEndedBefore(loop.now() - endedCallsKept);
    watch.look(health().store, webhooks->counts(), loop.now());
    watch.lookAtPlan(shelf.unread(), loop.now());
    outbox.wake(); // what came without an event
    recent.look(server.counts().webhooks, loop.now());
    loop.after(chorePause, [this] { doChores(); });
}

/// Phones ring on calls of their own as long as there is a key to make these with. The demo simulates one.
void RelayParts::useOwnLegs()
{
    const bool hasKey = settings.isDemo || (settings.line && access->keyWatch().inService());
    const auto legs = hasKey ? routing::OwnLegs::Placed : routing::OwnLegs::NoApiKey;
    placesCalls = hasKey;
    webhooks->useOwnLegs(legs);
    api->useOwnLegs(legs);
    voicemailOrders->useOwnLegs(legs);
}

/// About missed calls that nobody has claimed.
void RelayParts::textAgain()
{
    const Instant now = loop.now();
    missed.forgetOld(now);
    for (const routing::MissedCall *call : missed.open()) {
        const routing::TenantPlan *tenant = shelf.newest() ? shelf.newest()->byId(call->tenant) : nullptr;
        const auto due = tenant ? routing::textsAgainAt(*tenant, *call) : std::nullopt;
        if (!due || *due > now)
            continue;
        routing::MissedDecision decision = routing::textAgain(*tenant, *call, now, &webhooks->texts());
        auto rows = outboxRows(*call, decision.texts);
        webhooks->write(std::move(decision.events), std::move(rows));
    }
}

/// Into the log of the program and into the store.
void RelayParts::tell(Event event)
{
    say(event.kind == EventKind::RelayAlarm ? LogLevel::Error : LogLevel::Info, event.why);
    alarms.take(event);
    webhooks->write({std::move(event)});
}

void RelayParts::say(LogLevel level, const std::string &text) const
{
    if (settings.log)
        settings.log(level, text);
}

} // namespace ringdown::relay
