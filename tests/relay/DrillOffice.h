// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Demo.h"
#include "core/relay/Drill.h"
#include "core/twilio/SignatureCheck.h"
#include "tests/scenarios/VirtualRelay.h"
#include "tests/support/FakeStore.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::test::drills {

using namespace ringdown::relay;

inline twilio::WebhookKey drillKey()
{
    return twilio::WebhookKey::derive(Secret("not-a-real-token-of-drills"));
}

/// A relay with the example plan, on a Wednesday morning in San Diego unless said, in simulated time.
struct Office {
    explicit Office(const char *at = "2026-11-25T10:00:00-08:00")
        : wall(parseRfc3339(at)->at)
    {
        log.push(0, Demo::planText(), {1, wall.now(), "test", ""}, wall.now()).hasValue();
        isLoaded = shelf.load().hasValue();
    }

    Result<CallSid> start(const std::string &json)
    {
        const auto request = readDrillRequest(json);
        return request ? drill->start(*request) : Result<CallSid>(request.error());
    }

    void pass(std::chrono::seconds span) { executor.runUntil(wall.now() + span); }
    CallSummary call(const CallSid &sid)
    {
        const auto detail = log.call(sid);
        return detail ? detail->call : CallSummary{};
    }

    carrier::JumpingTimeline wall;
    VirtualExecutor executor{wall};
    FakeStore log;
    PlanShelf shelf{log};
    LiveCalls calls;
    Webhooks webhooks{
        {VirtualRelay::publicUrl, "", ""},
        std::make_shared<twilio::SignatureCheck>(VirtualRelay::publicUrl, std::vector{drillKey()}),
        log,
        shelf,
        calls,
        executor};
    std::unique_ptr<Drill> drill = std::make_unique<Drill>(
        webhooks, shelf, executor, WebhookSettings{VirtualRelay::publicUrl, "", ""}, drillKey());
    bool isLoaded = false;
};

} // namespace ringdown::test::drills
