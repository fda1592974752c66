// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationJournal.h"
#include "core/secrets/vault/EnvFileVault.h"
#include "tests/rotation/RotationTown.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::desk;
using ringdown::test::Fuse;
using ringdown::test::RotationTown;

class RotationStandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensBeforeItRuns()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        QTest::qWait(20);
        QVERIFY(!town.isJournalThere());
        QCOMPARE(town.rotation->state().stand, RotationStand::Stopped);
        QCOMPARE(town.rotation->state().steps.size(), 9U);
    }

    void aSecondProgramIsKeptAway()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        const auto second = Rotation::begin(RotationKind::ApiKey, town.parts());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(!Rotation::resume(town.parts()));
    }

    void aVaultThatIsOnlyReadIsRefusedBeforeAnythingIsMade()
    {
        RotationTown town;
        secrets::EnvFileVault file("repos.env");
        RotationParts parts = town.parts();
        parts.vault = &file;
        const auto refused = Rotation::begin(RotationKind::AuthToken, parts);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Configuration);
        QVERIFY(refused.error().detail.find("secrets import") != std::string::npos);
    }

    void oneAfterTheOther()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        town.fuse.set(Fuse::Breaks::AfterDoing, 5);
        QVERIFY(!town.runUntil(RotationStand::Finished));
        town.crash();
        const auto pending = pendingRotation(town.folder.path().toStdString());
        QVERIFY(pending && pending->has_value());
        QCOMPARE((*pending)->kind, RotationKind::AuthToken);
        QCOMPARE((*pending)->relays.size(), 2U);
        const auto second = Rotation::begin(RotationKind::ApiKey, town.parts());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }

    void aPendingOneNeedsAllItsRelays()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        town.fuse.set(Fuse::Breaks::AfterDoing, 5);
        QVERIFY(!town.runUntil(RotationStand::Finished));
        town.crash();
        RotationParts parts = town.parts();
        parts.relays.pop_back();
        const auto resumed = Rotation::resume(parts);
        QVERIFY(!resumed);
        QVERIFY(resumed.error().detail.find("relay-b") != std::string::npos);
    }

    void oneThatChangedNothingIsLeftWithoutTheCarrier_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Auth Token") << int(RotationKind::AuthToken);
        QTest::newRow("API key") << int(RotationKind::ApiKey);
    }
    void oneThatChangedNothingIsLeftWithoutTheCarrier()
    {
        QFETCH(int, kind);
        RotationTown town;
        town.side.account.primaryToken = std::string(32, 'c'); // not the desk's
        town.begin(RotationKind(kind));
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QVERIFY2(town.backOut(), town.rotation->state().words.c_str());
        QVERIFY(!town.isJournalThere());
    }

    void aJournalThatIsNoneIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("fake");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a format that is a word") << QByteArray(R"({"format": "one"})");
    }
    void aJournalThatIsNoneIsSaid()
    {
        QFETCH(QByteArray, text);
        RotationTown town;
        QFile file(town.folder.filePath(QStringLiteral("rotation.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto pending = pendingRotation(town.folder.path().toStdString());
        QVERIFY(!pending && pending.error().code == ErrorCode::Configuration);
    }

    void withoutOneThereIsNothingToResume()
    {
        RotationTown town;
        const auto resumed = Rotation::resume(town.parts());
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, ErrorCode::NotFound);
        QVERIFY(!*pendingRotation(town.folder.path().toStdString()));
    }

    void aRotationNeedsARelay()
    {
        RotationTown town;
        RotationParts parts = town.parts();
        parts.relays.clear();
        QCOMPARE(Rotation::begin(RotationKind::AuthToken, parts).error().code, ErrorCode::BadInput);
    }

    void theJournalIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        const std::string directory = folder.path().toStdString();
        const RotationJournal journal{RotationKind::AuthToken,
                                      "00c0ffee",
                                      Instant::fromSeconds(1'790'000'000),
                                      {"https://relay.example.com"},
                                      {"account", "secondary"},
                                      {{"firstKey", "12345678"}}};
        const auto file = RotationJournalFile::lock(directory);
        QVERIFY(file && (*file)->write(journal));
        QCOMPARE(**RotationJournalFile::read(directory) == journal, true);
        const auto mode = QFile::permissions(folder.filePath(QStringLiteral("rotation.json")));
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        QVERIFY((*file)->remove());
        QVERIFY(!*RotationJournalFile::read(directory));
        QVERIFY((*file)->remove());
    }

    void aJournalThatCannotBeReadIsNotTakenForNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("rotation");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("of a later version") << QByteArray("{\"format\":2}");
        QTest::newRow("fields missing") << QByteArray("{\"format\":1,\"kind\":\"api-key\"}");
        QTest::newRow("another kind") << QByteArray(
            "{\"format\":1,\"kind\":\"tires\",\"id\":\"1\",\"startedAt\":\"2026-11-25T10:00:00Z\","
            "\"relays\":[],\"done\":[],\"notes\":{}}");
        QTest::newRow("a number for a name") << QByteArray(
            "{\"format\":1,\"kind\":\"api-key\",\"id\":1,\"startedAt\":\"2026-11-25T10:00:00Z\","
            "\"relays\":[],\"done\":[],\"notes\":{}}");
    }
    void aJournalThatCannotBeReadIsNotTakenForNone()
    {
        QFETCH(QByteArray, text);
        RotationTown town;
        QFile file(town.folder.filePath(QStringLiteral("rotation.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(!pendingRotation(town.folder.path().toStdString()));
        QVERIFY(!Rotation::begin(RotationKind::AuthToken, town.parts()));
    }

    void stepByStepItStopsAfterEachVerifiedStep_data()
    {
        QTest::addColumn<RotationKind>("kind");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("Auth Token") << RotationKind::AuthToken
                                    << QStringList{QStringLiteral("account"), QStringLiteral("secondary"),
                                                   QStringLiteral("give"),    QStringLiteral("verify"),
                                                   QStringLiteral("store"),   QStringLiteral("traffic"),
                                                   QStringLiteral("tidy")};
        QTest::newRow("API key") << RotationKind::ApiKey
                                 << QStringList{QStringLiteral("account"), QStringLiteral("make"),
                                                QStringLiteral("store"), QStringLiteral("traffic"),
                                                QStringLiteral("tidy")};
    }
    void stepByStepItStopsAfterEachVerifiedStep()
    {
        QFETCH(RotationKind, kind);
        QFETCH(QStringList, pages);
        RotationTown town;
        town.settings.pace = RotationSettings::Pace::StepByStep;
        town.begin(kind);
        QStringList stops;
        while (town.runUntil(RotationStand::Stopped)) {
            const auto &steps = town.rotation->state().steps;
            QVERIFY(std::none_of(steps.begin(), steps.end(), [](const RotationStep &step) {
                return step.stand == StepStand::Failed || step.stand == StepStand::Running;
            }));
            const auto next = std::find_if(steps.begin(), steps.end(), [](const RotationStep &step) {
                return step.stand == StepStand::Waiting;
            });
            stops << QString::fromStdString(std::prev(next)->id);
        }
        QCOMPARE(town.rotation->state().stand, RotationStand::Finished);
        stops << QString::fromStdString(town.rotation->state().steps.back().id);
        QCOMPARE(stops, pages);
    }

    void theRelayThatDoesNotAnswerIsNamed()
    {
        RotationTown town;
        town.begin(RotationKind::AuthToken);
        town.relays[1]->isGone = true;
        QVERIFY(town.runUntil(RotationStand::Stopped));
        QCOMPARE(town.rotation->state().unreached, town.relays[1]->name());
        QVERIFY(town.rotation->state().isUnreachable);
        town.relays[1]->isGone = false;
        QVERIFY(town.runUntil(RotationStand::Finished));
        QCOMPARE(town.rotation->state().unreached, std::string());
    }

    void aRelayThatIsNoMoreIsLeftBehind()
    {
        RotationTown town;
        town.settings.pace = RotationSettings::Pace::StepByStep;
        town.begin(RotationKind::AuthToken);
        QVERIFY(town.runUntil(RotationStand::Stopped));
        town.crash();
        const std::string gone = town.relays[1]->name();
        town.relays.pop_back();
        QCOMPARE(Rotation::resume(town.parts()).error().code, ErrorCode::BadInput);
        town.settings.gone = {gone};
        town.settings.pace = RotationSettings::Pace::Through;
        town.resume();
        QVERIFY(town.runUntil(RotationStand::Finished));
        QVERIFY(town.rotation->state().warning.find(gone) != std::string::npos);
        QVERIFY2(town.trouble().empty(), town.trouble().c_str());
    }

    void endingMayEndTheRotationItself()
    {
        RotationTown town;
        town.begin(RotationKind::ApiKey);
        QObject context;
        QObject::connect(town.rotation.get(), &Rotation::ended, &context,
                         [&](RotationStand) { town.rotation.reset(); });
        town.rotation->run();
        QVERIFY(QTest::qWaitFor([&] { return town.rotation == nullptr; }, 10'000));
        QVERIFY(!town.isJournalThere());
    }
};

QTEST_GUILESS_MAIN(RotationStandTest)
#include "RotationStandTest.moc"
