// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rotation/RotationSweep.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using ringdown::test::Fuse;
using ringdown::test::RotationTown;

class ApiKeyRotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRotationReplacesTheKeyByARestrictedOne()
    {
        RotationTown town;
        town.begin(RotationKind::ApiKey);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        const std::string sid = town.onlyKey();
        QVERIFY(sid != RotationTown::firstKeySid);
        QVERIFY2(town.keyTrouble(sid).empty(), town.keyTrouble(sid).c_str());
        QCOMPARE(town.side.account.keys.at(sid).type, carrier::AccountKey::Type::Restricted);
        QCOMPARE(town.rotation->state().warning, std::string());
        QCOMPARE(town.rotation->state().words, std::string("Done. The old API key is worth nothing now."));
        QVERIFY(town.hasRow(Deed::Made, "TWILIO_API_KEY"));
        QVERIFY(town.hasRow(Deed::Exported, "TWILIO_API_KEY"));
        QVERIFY(town.hasRow(Deed::Replaced, "TWILIO_API_KEY"));
        QVERIFY(town.hasRow(Deed::Replaced, "TWILIO_API_SECRET")); // whose age counts
        QVERIFY(town.hasRow(Deed::Revoked, "TWILIO_API_KEY"));
    }

    void withoutRestrictedKeysAStandardOneIsMadeAndSaidSo()
    {
        RotationTown town;
        town.side.account.makesRestrictedKeys = false;
        town.begin(RotationKind::ApiKey);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
        QVERIFY(town.rotation->state().warning.find("point your numbers") != std::string::npos);
    }

    void aStandardKeyIsNotMadeWhenItIsNotWanted()
    {
        RotationTown town;
        town.side.account.makesRestrictedKeys = false;
        town.settings.standardKey = RotationSettings::Standard::Refuse;
        town.begin(RotationKind::ApiKey);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.backOut());
        QVERIFY2(town.keyTrouble(RotationTown::firstKeySid).empty(),
                 town.keyTrouble(RotationTown::firstKeySid).c_str());
    }

    void theOldKeyCanBeKept()
    {
        RotationTown town;
        town.settings.apiKey = RotationSettings::Old::Keep;
        town.begin(RotationKind::ApiKey);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QCOMPARE(town.side.account.keys.size(), 2U);
        const std::string words = town.rotation->state().words;
        QVERIFY2(words.find("still works: " + RotationTown::firstKeySid) != std::string::npos, words.c_str());
    }

    void relaysWithoutAKeyGetTheirFirst()
    {
        RotationTown town;
        town.side.account.keys.clear();
        for (const auto &relay : town.relays)
            relay->key = relay->secret = "";
        town.fuse.onTick = nullptr;
        town.forget({"TWILIO_API_KEY", "TWILIO_API_SECRET"});
        town.begin(RotationKind::ApiKey);
        QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
        const std::string words = town.rotation->state().words;
        QVERIFY2(words.find("There was no old API key.") != std::string::npos, words.c_str());
    }

    void aDeskWithoutTheAccountIsToldWhatToImport()
    {
        RotationTown town;
        town.forget({"TWILIO_AUTH_TOKEN"});
        town.begin(RotationKind::ApiKey);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY(town.rotation->state().words.find("import") != std::string::npos);
    }

    void aCrashAtAnyPointIsPickedUp_data() { test::powerCuts(); }
    void aCrashAtAnyPointIsPickedUp()
    {
        QFETCH(int, breaks);
        // A key carries the name of its rotation, so nobody has to be asked whose it is.
        const std::string words = test::bearsPowerCuts(RotationKind::ApiKey, Fuse::Breaks(breaks), 0);
        QVERIFY2(words.empty(), words.c_str());
    }

    void itCanBeBackedOutOfUntilItIsStored()
    {
        const int things = test::thingsDone(RotationKind::ApiKey);
        int backedOut = 0;
        for (int at = 1; at <= things; ++at) {
            RotationTown town;
            town.begin(RotationKind::ApiKey);
            town.fuse.set(Fuse::Breaks::Once, at);
            if (town.runUntil(RotationStand::Finished))
                continue; // a GET that was asked again
            const std::string where = "thing " + std::to_string(at) + ": ";
            if (town.rotation->state().canBackOut) {
                const bool isOut = town.backOut();
                QVERIFY2(isOut, (where + town.rotation->state().words).c_str());
                ++backedOut;
            } else {
                QVERIFY2(town.runUntil(RotationStand::Finished), town.rotation->state().words.c_str());
            }
            const std::string trouble = town.trouble();
            QVERIFY2(trouble.empty(), (where + trouble).c_str());
        }
        QVERIFY(backedOut > 5);
    }

    void aCarrierThatFailsNowAndThenChangesNothing_data() { test::failingCarriers(); }
    void aCarrierThatFailsNowAndThenChangesNothing()
    {
        QFETCH(int, fate);
        QFETCH(int, every);
        const std::string words = test::bearsCarrier(RotationKind::ApiKey, carrier::Fate(fate), every);
        QVERIFY2(words.empty(), words.c_str());
    }

    void theOldKeyIsNotRevokedBeforeTheNewOneIsSeenToWork()
    {
        RotationTown town;
        town.relays.at(1)->asksTheCarrier = false;
        town.begin(RotationKind::ApiKey);
        town.rotation->run();
        QVERIFY(QTest::qWaitFor([&] { return town.rotation->state().waitsForTraffic; }, 10'000));
        QTest::qWait(50);
        QCOMPARE(town.side.account.keys.size(), 2U);
        town.relays.at(1)->asksTheCarrier = true;
        QVERIFY(
            QTest::qWaitFor([&] { return town.rotation->state().stand == RotationStand::Finished; }, 10'000));
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
    }
};

QTEST_GUILESS_MAIN(ApiKeyRotationTest)
#include "ApiKeyRotationTest.moc"
