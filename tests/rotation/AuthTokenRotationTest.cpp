// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/AccountCredential.h"
#include "tests/rotation/RotationSweep.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using ringdown::test::Fuse;
using ringdown::test::RotationTown;

class AuthTokenRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRotationReplacesTheTokenAndRefusesNoWebhook()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY(town.side.account.primaryToken != RotationTown::firstToken);
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
        for (const RotationStep &step : town.rotation->state().steps) {
            QCOMPARE(step.stand, StepStand::Done);
            QVERIFY2(!step.words.empty(), step.id.c_str());
        }
        QVERIFY(town.hasRow(Deed::Made, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Exported, "RINGDOWN_WEBHOOK_KEYS"));
        QVERIFY(town.hasRow(Deed::Promoted, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Replaced, "TWILIO_AUTH_TOKEN"));
        QVERIFY(town.hasRow(Deed::Revoked, "RINGDOWN_WEBHOOK_KEYS"));
        const auto now =
            AccountCredential::make(RotationTown::accountSid, Secret(town.side.account.primaryToken));
        const auto rows = town.rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&now](const LedgerRow &row) {
            return row.deed == Deed::Derived && row.derivedFrom == now->fingerprint() &&
                   row.fingerprint == now->webhookKey().id();
        }));
    }

    void aCarrierThatIsSilentIsSaidToBe()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        town.server.setFate([](const carrier::RestRequest &) { return carrier::Fate::CutBeforeDoing; });
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.rotation->state().isUnreachable);
        const std::string words = town.rotation->state().words;
        QVERIFY2(words.find("may have been done") == std::string::npos, words.c_str());
    }

    void aCrashAtAnyPointIsPickedUp_data() { test::powerCuts(); }
    void aCrashAtAnyPointIsPickedUp()
    {
        QFETCH(int, breaks);
        QFETCH(int, questions); // a secondary token whose answer was lost may be another desk's
        const std::string words =
            test::bearsPowerCuts(RotationKind::AuthToken, Fuse::Breaks(breaks), questions);
        QVERIFY2(words.empty(), words.c_str());
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
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
    }

    void whateverFailsOnceCanBeTriedAgain()
    {
        const int things = test::thingsDone(RotationKind::AuthToken);
        for (int at = 1; at <= things; ++at) {
            RotationTown town;
            town.begin(RotationKind::AuthToken);
            town.fuse.set(Fuse::Breaks::Once, at);
            const bool isFinished = town.finish(2);
            const std::string where = "thing " + std::to_string(at) + ": ";
            QVERIFY2(isFinished, (where + town.rotation->state().words).c_str());
            const std::string trouble = town.trouble();
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
        }
    }

    void itCanBeBackedOutOfUntilThePromotion()
    {
        const int things = test::thingsDone(RotationKind::AuthToken);
        int backedOut = 0;
        int left = 0;
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
            // Whose secondary token that is, nobody can tell: it is left, and said so.
            const bool isLeft = isOut && town.rotation->state().words.find("Delete it") != std::string::npos;
            left += isLeft ? 1 : 0;
            if (isLeft)
                town.side.account.secondaryToken.reset();
            const std::string trouble = town.trouble();
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
        }
        QCOMPARE(left, 1);
        QVERIFY(backedOut > 10);
        QVERIFY(backedOut < things);
    }

    void aCarrierThatFailsNowAndThenChangesNothing_data() { test::failingCarriers(); }
    void aCarrierThatFailsNowAndThenChangesNothing()
    {
        QFETCH(int, fate);
        QFETCH(int, every);
        const std::string words = test::bearsCarrier(RotationKind::AuthToken, carrier::Fate(fate), every);
        QVERIFY2(words.empty(), words.c_str());
    }

    void aLostAnswerDoesNotDeleteTheSecondaryTokenOfSomebodyElse_data()
    {
        QTest::addColumn<bool>("crashes");
        QTest::newRow("no answer") << false;
        QTest::newRow("no answer, and the power goes") << true;
    }
    void aLostAnswerDoesNotDeleteTheSecondaryTokenOfSomebodyElse()
    {
        QFETCH(bool, crashes);
        RotationTown town;
        const std::string theirs(32, 'f');
        town.side.account.secondaryToken = theirs;
        // The refusal that would have told is never heard.
        town.server.setFate([](const carrier::RestRequest &request) {
            return request.path.find("Secondary") != std::string::npos ? carrier::Fate::CutAfterDoing
                                                                       : carrier::Fate::Answer;
        });
        town.begin(RotationKind::AuthToken);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        if (crashes) {
            town.crash();
            town.resume();
        }
        town.server.setFate(carrier::everyNth(1'000'000, carrier::Fate::Throttle));
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.rotation->state().canReplaceSecondary);
        QCOMPARE(town.side.account.secondaryToken.value_or(""), theirs);
        QVERIFY(town.backOut());
        QCOMPARE(town.side.account.secondaryToken.value_or(""), theirs);
        const std::string words = town.rotation->state().words;
        QVERIFY2(words.find("Delete it in Twilio's console") != std::string::npos, words.c_str());
    }

    void everyStepThatReadsTheTokenIsARow()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        std::vector<std::string> uses;
        for (const LedgerRow &row : town.rows()) {
            if (row.deed == Deed::Used && row.entry == "TWILIO_AUTH_TOKEN" && !row.fingerprint.empty())
                uses.push_back(row.detail.substr(0, row.detail.find(',')));
        }
        const std::vector<std::string> wanted = {"Look whether the account and every relay answer",
                                                 "Make a secondary Auth Token",
                                                 "Give the second webhook key to every relay",
                                                 "Let every relay verify a sample of either key",
                                                 "Promote the secondary token",
                                                 "Store the promoted token on this desk"};
        QCOMPARE(uses, wanted);
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
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
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
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
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
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
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
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
    }
};

QTEST_GUILESS_MAIN(AuthTokenRotationTest)
#include "AuthTokenRotationTest.moc"
