// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Keys.h"

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Sample.h"

namespace ringdown::tests {

using namespace std::chrono_literals;

void fillKeys(FakeKeys &keys)
{
    const auto account = desk::AccountCredential::make(fakeSid, Secret(fakeToken));
    const auto days = [](int count) { return sampleNow - count * 24h; };
    keys.api = {fakeSid,
                "SK000000000000000000000000000012ab",
                days(410),
                client::KeySource::Api,
                sampleNow - 1min,
                1872,
                client::ApiKeyReach{true, false, true, true, true, sampleNow - 3h},
                {}};
    keys.webhooks.keys = {
        {account->webhookKey().id(), days(32), 41, sampleNow - 90s, client::KeySource::Api}};
    keys.tokenList = {
        {"3fa2c1d0", "Dana, front desk", "operator", days(200), sampleNow - 2min, client::KeySource::Api},
        {"90ab12cd", "Wall display", "viewer", days(32), sampleNow - 5s, client::KeySource::Api},
        {"77e0aa31", "Lee, laptop", "admin", days(12), sampleNow - 26h, client::KeySource::Api},
        {"c0ffee01", "environment", "admin", {}, sampleNow - 9min, client::KeySource::Environment}};
}

desk::RotationState rotationUnderWay()
{
    using desk::StepStand;
    desk::RotationState state;
    state.kind = desk::RotationKind::AuthToken;
    state.stand = desk::RotationStand::Running;
    state.steps = {
        {"secondary", "Make a secondary Auth Token", StepStand::Done,
         "The carrier made one, fingerprint 7c19aa02."},
        {"give", "Give the relay webhook key 2", StepStand::Done,
         "relay.example.com has it, fingerprint 1d44e9b7."},
        {"probe", "See both keys verify a signed text", StepStand::Done,
         "Both keys verified the random text that this desk signed with them."},
        {"promote", "Promote the secondary token", StepStand::Done,
         "Promoted at 10:39:12; the old token is gone."},
        {"traffic", "See real calls pass with key 2", StepStand::Running,
         "Waiting for a webhook that key 2 verifies. 0 so far; key 1 verified the last one at 10:38:50."},
        {"drop", "Drop webhook key 1", StepStand::Waiting, ""},
    };
    state.words = "The token is promoted. Now real calls are watched until they pass with the new key.";
    state.forCallers = "Calls are answered: the relay verifies with either key.";
    state.waitsForTraffic = true;
    state.startedAt = sampleNow - 3min;
    return state;
}

desk::PendingRotation unfinishedRotation()
{
    return {desk::RotationKind::AuthToken,
            sampleNow - 14h,
            {"secondary", "give", "probe"},
            {"https://relay.example.com"}};
}

} // namespace ringdown::tests
