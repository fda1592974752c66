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

desk::RotationState rotationAt(int step, desk::StepStand stand)
{
    using desk::StepStand;
    desk::RotationState state;
    const char *const traffic = "https://relay.example.com has verified 0 of 1 webhook with the second key; "
                                "a test call to one of its "
                                "numbers makes one";
    state.steps = {
        {"account", "Look whether the account and every relay answer", StepStand::Waiting,
         "Twilio accepts the token of this desk, and 2 relays answered."},
        {"secondary", "Make a secondary Auth Token", StepStand::Waiting,
         "Twilio made a secondary token; this desk keeps it in Secret Service."},
        {"give", "Give the second webhook key to every relay", StepStand::Waiting,
         "2 relays took the second key 1d44e9b7."},
        {"verify", "Let every relay verify a sample of either key", StepStand::Waiting,
         "2 relays verified a sample signed with either key."},
        {"promote", "Promote the secondary token", StepStand::Waiting, "Promoted; Twilio signs with it now."},
        {"store", "Store the promoted token on this desk", StepStand::Waiting,
         "The desk administers the account with the new token."},
        {"traffic", "See real webhooks pass with the second key", StepStand::Waiting,
         "2 relays verified real webhooks with the second key, and none with the first lately."},
        {"drop", "Drop the first key on every relay", StepStand::Waiting,
         "Every relay verifies with the second key alone. What runs elsewhere on an exported webhook key "
         "needs a "
         "new export."},
        {"tidy", "Forget what was pending", StepStand::Waiting, "The old Auth Token is worth nothing now."},
    };
    const auto at = static_cast<std::size_t>(step);
    for (std::size_t i = 0; i < state.steps.size(); ++i) {
        const bool isBefore = i < at;
        state.steps[i].stand = isBefore && stand == StepStand::BackedOut ? StepStand::BackedOut
                               : isBefore                                ? StepStand::Done
                               : i == at                                 ? stand
                                                                         : StepStand::Waiting;
        if (i > at || (i == at && stand != StepStand::Done))
            state.steps[i].words.clear();
    }
    desk::RotationStep &current = state.steps[at];
    state.kind = desk::RotationKind::AuthToken;
    state.startedAt = sampleNow - 3min;
    state.canBackOut = step < 5 && stand != StepStand::BackedOut;
    state.forCallers =
        "Calls go on: every relay verifies webhooks with either key, for as long as this takes.";
    state.words = current.words;
    state.stand = desk::RotationStand::Stopped;
    switch (stand) {
    case StepStand::Waiting:
    case StepStand::Done:
        if (at + 1 == state.steps.size()) {
            state.stand = desk::RotationStand::Finished;
            state.words = "Done. " + current.words;
        }
        break;
    case StepStand::Running:
        state.stand = desk::RotationStand::Running;
        state.waitsForTraffic = current.id == "traffic";
        state.words = state.waitsForTraffic ? traffic : current.title + " ...";
        break;
    case StepStand::Failed:
        state.unreached = "https://north.example.com";
        state.words = current.words = state.unreached + ": Connection refused";
        break;
    case StepStand::BackedOut:
        state.stand = desk::RotationStand::BackedOut;
        state.words = "Backed out: the account has its token of before alone.";
        state.forCallers = "Calls go on as before the rotation.";
        break;
    }
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
