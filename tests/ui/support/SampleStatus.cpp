// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/SampleStatus.h"

#include "tests/ui/support/Sample.h"

namespace ringdown::tests {

using namespace std::chrono_literals;

namespace {

client::OutsideLook goodLook()
{
    using Fate = client::OutsideStep::Fate;
    return {"https://relay.example.com",
            {{"dns", Fate::Passed, "The name relay.example.com leads to 192.0.2.10."},
             {"tcp", Fate::Passed, "Port 443 is open."},
             {"tls", Fate::Passed, "The certificate is for relay.example.com and good until 3 March 2027."},
             {"http", Fate::Passed, "The relay answers; the whole way took 84 ms."},
             {"signature", Fate::Passed, "A signed webhook is let in: the URL arrives as it was signed."}}};
}

} // namespace

void fillStatus(FakeStatus &state)
{
    client::RelayStatus &report = state.report;
    report.process = {
        "0.4.0", sampleNow - 27h - 14min, 41, "https://relay.example.com", "https://relay.example.com", false,
        3};
    report.webhooks.perMinute = 6.4;
    report.webhooks.recent = 32;
    report.webhooks.p50 = 0.0025;
    report.webhooks.p99 = 0.01;
    report.webhooks.decided = 1'412;
    report.webhooks.refused = 3;
    report.webhooks.lastRefusedAt = sampleNow - 52min;
    report.webhooks.lastRefusedWhy = "It had no signature.";
    report.feed = {2, 0};
    report.store.engine = "SQLite";
    report.store.bytes = 48'300'000;
    report.store.lastCommitSeconds = 0.0031;
    report.store.diskLeft = 91'000'000'000;
    report.store.records = 1'437;
    report.outbox.queued = 0;
    report.outbox.failed = 4;
    report.outbox.lastFailedWhy = "This version does not send texts yet: the text was written and not sent.";
    report.at = sampleNow;
    using Level = client::LogLevel;
    state.lines = {
        {1, sampleNow - 27h, Level::Info, "no API key: this relay only receives."},
        {2, sampleNow - 27h, Level::Info, "without an API key: no text is sent."},
        {3, sampleNow - 52min, Level::Warning,
         "3 webhook requests with a wrong or missing signature were refused"},
        {4, sampleNow - 31min, Level::Info, "webhook keys, tokens and certificate were read again"},
        {5, sampleNow - 12min, Level::Error, "the store does not commit: the disk is full"},
        {6, sampleNow - 11min, Level::Info, "the store commits again"}};
    if (state.look.steps.empty())
        state.look = goodLook();
}

std::vector<client::RelayAlarm> sampleAlarms()
{
    return {{"store", sampleNow - 12min, "The store does not commit: the disk is full."},
            {"signatures", sampleNow - 4min,
             "For 45 seconds every webhook has had a wrong signature: the account's Auth Token was probably "
             "rotated, and callers hear an error."}};
}

client::OutsideLook failedLook()
{
    client::OutsideLook look = goodLook();
    look.steps.resize(3);
    look.steps[2] = {
        "tls", client::OutsideStep::Fate::Failed,
        "The certificate ended on 20 November 2026: Twilio refuses it, and callers hear an error. "
        "Renew it; a reload takes it into service."};
    return look;
}

} // namespace ringdown::tests
