// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/Transcriptions.h"
#include "tests/relay/VoicemailHouse.h"

#include <QTest>

#include <thread>

using namespace ringdown;
using namespace ringdown::relay;
using test::House;

/// What goes at the carrier when a message is deleted or past its days.
class VoicemailReleaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTranscriptionGoesWithItsMessage_data()
    {
        QTest::addColumn<QByteArray>("sid");
        QTest::addColumn<bool>("goes");
        QTest::newRow("its id") << QByteArray("TR0123456789abcdef0123456789abcdef") << true;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("no id of one") << QByteArray("../Keys/SK0123456789abcdef01234567") << false;
        QTest::newRow("in capitals") << QByteArray("TR0123456789ABCDEF0123456789ABCDEF") << false;
    }
    void theTranscriptionGoesWithItsMessage()
    {
        QFETCH(QByteArray, sid);
        QFETCH(bool, goes);
        House house;
        house.logTranscript("CA1", "RE1", sid.toStdString());
        const std::vector<std::string> expected(goes ? 1 : 0, sid.toStdString());
        std::vector<Event> written;
        house.api.whenWritten([&](std::span<const Event> events) {
            written.insert(written.end(), events.begin(), events.end());
        });
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 204);
        QVERIFY(house.transcriptionsToGo() == expected);
        QCOMPARE(written.size(), std::size_t(2));                // the order and the deletion
        QCOMPARE(house.ask("DELETE", "RE2", "CA2").status, 204); // one without a transcript
        QVERIFY(house.transcriptionsToGo() == expected);
    }

    void theWordsThatComeWhileTheMessageIsDeletedGoWithIt()
    {
        House house;
        const std::string sid = "TR0123456789abcdef0123456789abcdef";
        house.recordings.meanwhile = [&] { house.logTranscript("CA1", "RE1", sid); };
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 204);
        QVERIFY(house.transcriptionsToGo() == std::vector<std::string>{sid});
        QCOMPARE(house.forgetting.forgotten, std::vector<std::string>{"CA1 RE1"});
    }

    void aMessageThatStaysKeepsItsTranscription()
    {
        House house;
        house.logTranscript("CA1", "RE1", "TR0123456789abcdef0123456789abcdef");
        house.recordings.failure =
            rest::RestFailure{rest::RestTrouble::Unauthorized, 403, 20003, "No right to it.", {}};
        QCOMPARE(house.ask("DELETE", "RE1", "CA1").status, 502);
        QVERIFY(house.transcriptionsToGo().empty());
    }

    void theRetentionOrdersTheTranscriptionBeforeItForgets()
    {
        House house;
        ReleasedRecordings released(
            house.recordings, [&] { return house.key; }, house.executor, house.order());
        const auto release = [&] {
            Result<void> result;
            std::atomic<bool> isDone = false;
            std::thread sweeper([&] {
                result = released.hook()(
                    {TenantId("qdn"), CallSid("CA1"), "RE1", {}, "TR0123456789abcdef0123456789abcdef"});
                isDone = true;
            });
            while (!isDone) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
                house.executor.runPosted();
            }
            sweeper.join();
            return result.hasValue();
        };
        house.recordings.failure = rest::RestFailure{rest::RestTrouble::Throttled, 429, 0, "Too much.", {}};
        QVERIFY(!release());
        QVERIFY(house.transcriptionsToGo().empty());
        house.recordings.failure.reset();
        house.store.setCommitMode(test::CommitMode::Refused);
        QVERIFY(!release()); // nobody would know of it any more
        house.store.setCommitMode(test::CommitMode::AtOnce);
        QVERIFY(release());
        QVERIFY(release()); // a sweep that was cut short
        QVERIFY(house.transcriptionsToGo() == std::vector<std::string>{"TR0123456789abcdef0123456789abcdef"});
    }

    void aTranscriptionThatStaysIsNamedWithWhatToDo()
    {
        AlarmBoard board;
        std::vector<Event> told;
        StayingTranscriptions staying(board, [&](Event alarm) { told.push_back(std::move(alarm)); });
        const Instant now = Instant::fromSeconds(1'795'716'000);
        const auto row =
            deletionOf("TR0123456789abcdef0123456789abcdef", TenantId("qdn"), CallSid("CA1"), now);
        staying.add(*row, "The relay's API key does not reach this: no right.", now);
        const Event first = told.at(0);
        QVERIFY(first.kind == EventKind::RelayAlarm && first.what == "transcriptions" &&
                first.call.isEmpty());
        QVERIFY(
            first.why.starts_with("The transcription TR0123456789abcdef0123456789abcdef of a deleted message "
                                  "stays at Twilio: The relay's API key does not reach this: no right. "));
        QVERIFY(first.why.find("Delete it in Twilio's console") != std::string::npos);
        staying.add(*row, "The carrier did not answer.", now);
        QVERIFY(told.at(1).why.starts_with(
            "2 transcriptions of deleted messages stay at Twilio, the last is TR"));
    }

    void transcriptionsThatStayAreToldWhenTheyAreTwiceAsMany()
    {
        AlarmBoard board;
        std::vector<std::string> told;
        StayingTranscriptions staying(board, [&](const Event &alarm) { told.push_back(alarm.why); });
        const Instant now = Instant::fromSeconds(1'795'716'000);
        const auto row =
            deletionOf("TR0123456789abcdef0123456789abcdef", TenantId("qdn"), CallSid("CA1"), now);
        for (int count = 1; count <= 9; ++count)
            staying.add(*row, "No right.", now + std::chrono::hours(count));
        QCOMPARE(told.size(), std::size_t(4));
        for (std::size_t i = 1; i < told.size(); ++i)
            QVERIFY(told[i].starts_with(std::to_string(1 << i) + " transcriptions "));
        QCOMPARE(board.standing().size(), std::size_t(1)); // one alarm, with the newest number
        QVERIFY(board.standing().front().why.starts_with("9 transcriptions "));
        QCOMPARE(board.standing().front().since, now + std::chrono::hours(1));
    }

    void theRetentionDeletesAtTheCarrierOrKeeps()
    {
        House house;
        std::vector<Event> alarms;
        ReleasedRecordings released(
            house.recordings, [&] { return house.key; }, house.executor, house.order(),
            [&](const Event &alarm) { alarms.push_back(alarm); });
        const auto release = [&]() -> Result<void> {
            Result<void> result;
            std::atomic<bool> isDone = false;
            std::thread sweeper([&] {
                result = released.hook()({TenantId("qdn"), CallSid("CA1"), "RE1", {}, {}});
                isDone = true;
            });
            while (!isDone) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                house.executor.runPosted();
            }
            sweeper.join();
            return result;
        };
        QVERIFY(release());
        QCOMPARE(house.recordings.removed, std::vector<std::string>{"RE1"});
        house.recordings.failure = rest::RestFailure{rest::RestTrouble::Throttled, 429, 0, "Too much.", {}};
        QVERIFY(!release());
        QVERIFY(alarms.empty());
        const auto key = std::exchange(house.key, std::nullopt); // nobody can delete it
        QVERIFY(!release());
        QVERIFY(!release()); // it stays due
        QCOMPARE(house.recordings.removed.size(), std::size_t(2));
        QCOMPARE(alarms.size(), std::size_t(1)); // said once
        QVERIFY(alarms[0].kind == EventKind::RelayAlarm && alarms[0].what == "recordings");
        house.key = key;
        house.recordings.failure.reset();
        released.keyChanged();
        QCOMPARE(alarms.back().kind, EventKind::RelayAlarmCleared);
        QVERIFY(release());
        QCOMPARE(house.recordings.removed.size(), std::size_t(3));
    }

    void theEndOfTheRelayKeepsTheSweepWaitingNoLonger()
    {
        House house;
        house.recordings.isSilent = true;
        auto released = std::make_unique<ReleasedRecordings>(
            house.recordings, [&] { return house.key; }, house.executor, house.order());
        const auto hook = released->hook();
        Result<void> result;
        std::thread sweeper([&] { result = hook({TenantId("qdn"), CallSid("CA1"), "RE1", {}, {}}); });
        QTest::qSleep(30);
        house.executor.runPosted();
        released.reset();
        sweeper.join();
        QVERIFY(!result);
        QVERIFY(!hook({TenantId("qdn"), CallSid("CA1"), "RE1", {}, {}}));
    }
};

QTEST_GUILESS_MAIN(VoicemailReleaseTest)
#include "VoicemailReleaseTest.moc"
