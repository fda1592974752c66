// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ClockSteps.h"
#include "core/relay/ControlApi.h"
#include "core/relay/Demo.h"
#include "core/relay/Drill.h"
#include "core/relay/Health.h"
#include "core/relay/IoLoop.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/OldCalls.h"
#include "core/relay/OnceRequests.h"
#include "core/relay/PickUpsApi.h"
#include "core/relay/Recollection.h"
#include "core/relay/Relay.h"
#include "core/relay/Server.h"
#include "core/relay/StoreStart.h"
#include "core/relay/UnservedRequests.h"
#include "core/relay/VoicemailOrders.h"
#include "core/relay/Webhooks.h"
#include "core/relay/hold/HoldMusic.h"
#include "core/relay/livetest/LiveTests.h"
#include "core/relay/outage/AfterOutage.h"
#include "core/relay/outbox/OutboxRunner.h"
#include "core/relay/status/OutboxApi.h"
#include "core/relay/status/RelayWatch.h"
#include "core/relay/texts/MediaApi.h"
#include "core/relay/texts/ThreadsApi.h"
#include "core/relay/voicemail/ReleasedRecordings.h"
#include "core/relay/voicemail/Transcriptions.h"
#include "core/relay/voicemail/VoicemailApi.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// Everything a relay consists of, and how it hangs together: who is told of what, and what is done every
/// few seconds. Put together by assemble(), once the store has been read. I/O thread from begin() on.
class RelayParts {
public:
    RelayParts(RelaySettings relaySettings, RelayStore relayStore);

    void listen();
    Result<void> recall(); ///< what a relay has to know before it serves
    void assemble();
    void begin(std::function<void()> whenReady);

    LogRing logLines;
    std::string configuredUrl; ///< the public URL that was given, "" for none
    RelaySettings settings;
    RelayStore store;
    IoLoop loop;
    std::string publicUrl;
    const twilio::WebhookKey ownKey; ///< of drills and the demo; known to this object alone
    PlanShelf shelf;
    LiveCalls calls;
    MissedCalls missed{calls};
    Recollection recollection{store.log, loop, missed};
    OnceRequests onceRequests{store.log, loop};
    OutboxRunner outbox;
    FeedHub feed;
    RouteTable routes;
    Server server;
    std::unique_ptr<Webhooks> webhooks;
    std::unique_ptr<VoicemailOrders> voicemailOrders;
    std::unique_ptr<PickUpsApi> pickUps;
    std::atomic<bool> placesCalls = false;
    std::unique_ptr<Drill> drill;
    std::unique_ptr<LiveTests> liveTests;
    std::vector<TestOrder> testOrders; ///< of the hour before the start
    std::unique_ptr<ControlApi> api;
    std::unique_ptr<RelayAccess> access;
    std::optional<rest::KeyReach> firstReach; ///< what the carrier said of the API key at the start
    std::unique_ptr<OutsideCheck> outside;
    std::unique_ptr<StatusApi> statusApi;
    std::unique_ptr<OutboxApi> outboxApi;
    AlarmBoard alarms;
    StayingTranscriptions transcriptions{alarms, [this](Event alarm) { tell(std::move(alarm)); }};
    RecentWebhooks recent;
    Instant startedAt;
    std::unique_ptr<Demo> demo;
    std::unique_ptr<ThreadsApi> threads;
    std::unique_ptr<VoicemailApi> voicemails;
    std::unique_ptr<MediaApi> media;
    std::unique_ptr<ReleasedRecordings> released;
    std::unique_ptr<OldCalls> oldCalls;
    std::unique_ptr<HoldMusic> holdMusic;
    std::unique_ptr<AfterOutage> afterOutage;
    std::optional<Instant> lastHeard; ///< what the log had last when the relay started
    Result<std::optional<Instant>> newestCall = std::optional<Instant>();
    ClockSteps clockSteps{chorePause};
    RelayWatch watch{alarms, [this](LogLevel level, const std::string &text) { say(level, text); },
                     [this](Event event) { tell(std::move(event)); }};
    UnservedRequests unserved{[this](LogLevel level, const std::string &text) { say(level, text); },
                              [] { return std::chrono::steady_clock::now(); }};
    bool isRunning = false;

private:
    static constexpr std::chrono::seconds chorePause{5};

    RelaySettings withRing(RelaySettings given);
    SeedPlan seed() const;
    FeedSettings feedSettings();
    OutboxParts outboxParts();
    void assembleMessages();
    void assembleLiveTests();
    void assembleAfterOutage();
    void doChores();
    void textAgain();
    void useOwnLegs();
    HealthReport health() const;
    StatusReport status() const;
    SignedProbe outsideProbe() const;
    std::shared_ptr<const twilio::SignatureCheck> ownSignatures() const;
    void tell(Event event);
    WebhookSettings webhookSettings() const;
    void say(LogLevel level, const std::string &text) const;
};

} // namespace ringdown::relay
