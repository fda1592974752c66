// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rotation/RotationTown.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using ringdown::test::Fuse;
using ringdown::test::RotationTown;

namespace {

/// How many things a rotation without trouble does.
int thingsDone()
{
    RotationTown town;
    town.begin(RotationKind::AuthToken);
    town.fuse.set(Fuse::Breaks::Nothing, 0);
    return town.runUntil(RotationStand::Finished) ? town.fuse.count() : 0;
}

bool holdsSecret(RotationTown &town)
{
    const std::string journal = town.journalText();
    for (const char *name : {"TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN.next"}) {
        const std::string token = town.inVault(name);
        if (!token.empty() && journal.find(token) != std::string::npos)
            return true;
    }
    return journal.find("whk1_") != std::string::npos;
}

} // namespace

class AuthTokenRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRotationReplacesTheTokenAndRefusesNoWebhook()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY(town.side.account.primaryToken != RotationTown::firstToken);
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
        for (const RotationStep &step : town.rotation->state().steps) {
            QCOMPARE(step.stand, StepStand::Done);
            QVERIFY2(!step.words.empty(), step.id.c_str());
        }
        QVERIFY(town.hasRow(Deed::Made, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Exported, "RINGDOWN_WEBHOOK_KEYS"));
        QVERIFY(town.hasRow(Deed::Promoted, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Replaced, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Revoked, "RINGDOWN_WEBHOOK_KEYS"));
    }

    void aCrashAtAnyPointIsPickedUp_data()
    {
        QTest::addColumn<int>("breaks");
        QTest::newRow("after something was done") << int(Fuse::Breaks::AfterDoing);
        QTest::newRow("before something was done") << int(Fuse::Breaks::BeforeDoing);
    }
    void aCrashAtAnyPointIsPickedUp()
    {
        QFETCH(int, breaks);
        const int things = thingsDone();
        QVERIFY(things > 30);
        for (int at = 1; at <= things; ++at) {
            RotationTown town;
            town.begin(RotationKind::AuthToken);
            town.fuse.set(Fuse::Breaks(breaks), at);
            QVERIFY2(!town.runUntil(RotationStand::Finished), std::to_string(at).c_str());
            QVERIFY2(town.fuse.isBlown(), std::to_string(at).c_str());
            town.crash();
            QVERIFY(!holdsSecret(town));
            town.resume();
            const bool isFinished = town.runUntil(RotationStand::Finished);
            const std::string where = "thing " + std::to_string(at) + ": ";
            QVERIFY2(isFinished, (where + town.rotation->state().words).c_str());
            const std::string trouble = town.tokenTrouble(town.side.account.primaryToken);
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
            QVERIFY(town.side.account.primaryToken != RotationTown::firstToken);
        }
    }

    void crashAfterCrashIsPickedUp()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        int crashes = 0;
        town.fuse.set(Fuse::Breaks::AfterDoing, 16);
        while (!town.runUntil(RotationStand::Finished)) {
            QVERIFY2(town.fuse.isBlown(), town.rotation->state().words.c_str());
            QVERIFY(++crashes < 100);
            town.crash();
            town.resume();
            town.fuse.set(Fuse::Breaks::AfterDoing, 16 + crashes % 3);
        }
        QVERIFY(crashes >= 2);
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }

    void whateverFailsOnceCanBeTriedAgain()
    {
        const int things = thingsDone();
        for (int at = 1; at <= things; ++at) {
            RotationTown town;
            town.begin(RotationKind::AuthToken);
            town.fuse.set(Fuse::Breaks::Once, at);
            const bool isFinished =
                town.runUntil(RotationStand::Finished) || town.runUntil(RotationStand::Finished);
            const std::string where = "thing " + std::to_string(at) + ": ";
            QVERIFY2(isFinished, (where + town.rotation->state().words).c_str());
            const std::string trouble = town.tokenTrouble(town.side.account.primaryToken);
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
        }
    }

    void itCanBeBackedOutOfUntilThePromotion()
    {
        const int things = thingsDone();
        int backedOut = 0;
        for (int at = 1; at <= things; ++at) {
            RotationTown town;
            town.begin(RotationKind::AuthToken);
            town.fuse.set(Fuse::Breaks::AfterDoing, at);
            (void)town.runUntil(RotationStand::Finished);
            town.crash();
            town.resume();
            const bool wasPromoted = town.side.account.primaryToken != RotationTown::firstToken;
            const bool isOut = town.rotation->state().canBackOut && town.backOut();
            const std::string where = "thing " + std::to_string(at) + ": ";
            QVERIFY2(isOut == !wasPromoted, (where + town.rotation->state().words).c_str());
            backedOut += isOut ? 1 : 0;
            if (!isOut)
                QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
            const std::string trouble = town.tokenTrouble(town.side.account.primaryToken);
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
        }
        QVERIFY(backedOut > 10);
        QVERIFY(backedOut < things);
    }

    void aCarrierThatFailsNowAndThenChangesNothing_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("every");
        using carrier::Fate;
        QTest::addRow("every second throttled") << int(Fate::Throttle) << 2;
        for (const int every : {3, 4, 5}) {
            QTest::addRow("every %d fails after doing", every) << int(Fate::FailAfterDoing) << every;
            QTest::addRow("every %d is cut after doing", every) << int(Fate::CutAfterDoing) << every;
            QTest::addRow("every %d is cut before doing", every) << int(Fate::CutBeforeDoing) << every;
        }
    }
    void aCarrierThatFailsNowAndThenChangesNothing()
    {
        QFETCH(int, fate);
        QFETCH(int, every);
        RotationTown town;
        town.server.setFate(carrier::everyNth(every, carrier::Fate(fate)));
        town.begin(RotationKind::AuthToken);
        bool isFinished = false;
        for (int i = 0; i < 5 && !isFinished; ++i)
            isFinished = town.runUntil(RotationStand::Finished);
        QVERIFY2(isFinished, town.rotation->state().words.c_str());
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }

    void aSecondaryTokenOfSomebodyElseIsLeftAlone()
    {
        RotationTown town;
        town.side.account.secondaryToken = std::string(32, 'f');
        town.begin(RotationKind::AuthToken);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.rotation->state().words.find("another desk") != std::string::npos);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QCOMPARE(*town.side.account.secondaryToken, std::string(32, 'f'));
        QVERIFY(town.backOut());
        QCOMPARE(*town.side.account.secondaryToken, std::string(32, 'f'));
    }

    void aSecondaryTokenOfSomebodyElseIsReplacedWhenTheOperatorSaysSo()
    {
        RotationTown town;
        town.side.account.secondaryToken = std::string(32, 'f');
        town.settings.secondary = RotationSettings::Foreign::Replace;
        town.begin(RotationKind::AuthToken);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }

    void aTokenThatTheCarrierDoesNotKnowChangesNothing()
    {
        RotationTown town;
        town.side.account.primaryToken = std::string(32, 'c');
        town.begin(RotationKind::AuthToken);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QCOMPARE(town.rotation->state().steps.at(0).stand, StepStand::Failed);
        QVERIFY(town.rotation->state().words.find("import") != std::string::npos);
        QVERIFY(!town.side.account.secondaryToken);
    }

    void aRelayThatDoesNotVerifyStopsThePromotion()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QObject context;
        QObject::connect(town.rotation.get(), &Rotation::changed, &context, [&](const RotationState &state) {
            for (const RotationStep &step : state.steps) {
                if (step.id == "promote" && step.stand == StepStand::Running)
                    town.relays.at(1)->keys.pop_back(); // somebody drops it in the last moment
            }
        });
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QCOMPARE(town.side.account.primaryToken, RotationTown::firstToken);
        QVERIFY(town.rotation->state().words.find("relay-b") != std::string::npos);
    }

    void theFirstKeyStaysUntilTrafficWasSeen()
    {
        RotationTown town;
        town.fuse.onTick = nullptr; // nobody calls
        town.begin(RotationKind::AuthToken);
        town.rotation->run();
        QVERIFY(QTest::qWaitFor([&] { return town.rotation->state().waitsForTraffic; }, 10'000));
        QTest::qWait(100);
        QCOMPARE(town.rotation->state().stand, RotationStand::Running);
        QVERIFY(town.rotation->state().words.find("test call") != std::string::npos);
        QCOMPARE(town.relays.at(0)->keys.size(), 2U);
        town.relays.at(0)->webhook();
        QTest::qWait(100);
        QCOMPARE(town.rotation->state().stand, RotationStand::Running);
        town.relays.at(1)->webhook();
        QVERIFY(
            QTest::qWaitFor([&] { return town.rotation->state().stand == RotationStand::Finished; }, 10'000));
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }

    void waitingCanBeSkipped()
    {
        RotationTown town;
        town.fuse.onTick = nullptr;
        town.begin(RotationKind::AuthToken);
        town.rotation->skipWaiting(); // too early: nothing waits
        town.rotation->run();
        QVERIFY(QTest::qWaitFor([&] { return town.rotation->state().waitsForTraffic; }, 10'000));
        town.rotation->skipWaiting();
        QVERIFY(
            QTest::qWaitFor([&] { return town.rotation->state().stand == RotationStand::Finished; }, 10'000));
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }

    void theFirstKeyStaysWhereTheSecondWasLost()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QObject context;
        QObject::connect(town.rotation.get(), &Rotation::changed, &context, [&](const RotationState &state) {
            for (const RotationStep &step : state.steps) {
                if (step.id == "drop" && step.stand == StepStand::Running)
                    town.relays.at(1)->keys.pop_back(); // as when its files came back from a backup
            }
        });
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.rotation->state().words.find("relay-b.example.com: it has lost") != std::string::npos);
        QCOMPARE(town.relays.at(1)->keys.size(), 1U);
    }

    void theDesksOwnListOfKeysIsRenewedAndWrittenDown()
    {
        RotationTown town;
        town.keep("RINGDOWN_WEBHOOK_KEYS",
                  twilio::WebhookKey::derive(Secret(RotationTown::firstToken)).text());
        town.begin(RotationKind::AuthToken);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        const auto now = twilio::WebhookKey::derive(Secret(town.side.account.primaryToken));
        QCOMPARE(town.inVault("RINGDOWN_WEBHOOK_KEYS"), std::string(now.text().reveal()));
        QVERIFY(town.hasRow(Deed::Replaced, "RINGDOWN_WEBHOOK_KEYS"));
    }

    void theFirstKeyStaysWhileItStillVerifies_data()
    {
        QTest::addColumn<int>("quiet");
        QTest::addColumn<int>("settles");
        QTest::newRow("lately") << 400 << 0;
        QTest::newRow("the promotion is young") << 0 << 400;
    }
    void theFirstKeyStaysWhileItStillVerifies()
    {
        QFETCH(int, quiet);
        QFETCH(int, settles);
        RotationTown town;
        town.settings.quiet = std::chrono::milliseconds(quiet);
        town.settings.settles = std::chrono::milliseconds(settles);
        town.begin(RotationKind::AuthToken);
        QElapsedTimer clock;
        clock.start();
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY(clock.elapsed() >= 350);
        QVERIFY2(town.tokenTrouble(town.side.account.primaryToken).empty(),
                 town.tokenTrouble(town.side.account.primaryToken).c_str());
    }
};

QTEST_GUILESS_MAIN(AuthTokenRotationTest)
#include "AuthTokenRotationTest.moc"
