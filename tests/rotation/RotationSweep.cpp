// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rotation/RotationSweep.h"

#include <QTest>

namespace ringdown::test {
namespace {

using carrier::Fate;
using desk::RotationKind;
using desk::RotationStand;

/// Every secret there is at this moment, which the journal must not hold.
std::vector<std::string> secretsOf(RotationTown &town)
{
    std::vector<std::string> all = {town.inVault("TWILIO_AUTH_TOKEN"), town.inVault("TWILIO_AUTH_TOKEN.next"),
                                    "whk1_"};
    for (const auto &[sid, key] : town.side.account.keys)
        all.push_back(key.secret);
    std::erase(all, std::string());
    return all;
}

std::string bearsPowerCut(RotationTown &town, RotationKind kind, Fuse::Breaks how, int at)
{
    town.begin(kind);
    town.fuse.set(how, at);
    if (town.runUntil(RotationStand::Finished) || !town.fuse.isBlown())
        return "the power did not go";
    town.crash();
    for (const std::string &secret : secretsOf(town)) {
        if (town.journalText().find(secret) != std::string::npos)
            return "the journal holds a secret";
    }
    town.resume();
    if (!town.finish())
        return town.rotation->state().words;
    return town.isReplaced() ? town.trouble() : "the credential of before is in use";
}

} // namespace

int thingsDone(RotationKind kind)
{
    RotationTown town;
    town.begin(kind);
    town.fuse.set(Fuse::Breaks::Nothing, 0);
    return town.runUntil(RotationStand::Finished) ? town.fuse.count() : 0;
}

void powerCuts()
{
    QTest::addColumn<int>("breaks");
    QTest::addColumn<int>("questions");
    QTest::newRow("after something was done") << int(Fuse::Breaks::AfterDoing) << 1;
    QTest::newRow("before something was done") << int(Fuse::Breaks::BeforeDoing) << 0;
}

std::string bearsPowerCuts(RotationKind kind, Fuse::Breaks how, int questions)
{
    const int things = thingsDone(kind);
    if (things < 25)
        return "it did " + std::to_string(things) + " things only";
    int asked = 0;
    for (int at = 1; at <= things; ++at) {
        RotationTown town;
        if (const std::string words = bearsPowerCut(town, kind, how, at); !words.empty())
            return "thing " + std::to_string(at) + ": " + words;
        asked += town.questions;
    }
    return asked == questions ? "" : "the operator was asked " + std::to_string(asked) + " times";
}

void failingCarriers()
{
    QTest::addColumn<int>("fate");
    QTest::addColumn<int>("every");
    QTest::addRow("every second throttled") << int(Fate::Throttle) << 2;
    for (const int every : {3, 4, 5}) {
        QTest::addRow("every %d fails after doing", every) << int(Fate::FailAfterDoing) << every;
        QTest::addRow("every %d is cut after doing", every) << int(Fate::CutAfterDoing) << every;
        if (every != 3) // as many requests as one try to promote: every single one would be cut
            QTest::addRow("every %d is cut before doing", every) << int(Fate::CutBeforeDoing) << every;
    }
}

std::string bearsCarrier(RotationKind kind, Fate fate, int every)
{
    constexpr int tries = 6;
    RotationTown town;
    town.server.setFate(carrier::everyNth(every, fate));
    town.begin(kind);
    if (!town.finish(tries))
        return town.rotation->state().words;
    return town.isReplaced() ? town.trouble() : "the credential of before is in use";
}

} // namespace ringdown::test
