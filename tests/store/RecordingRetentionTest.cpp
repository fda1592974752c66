// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/AgeingLog.h"

#include <QFile>
#include <QTest>

#include <future>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

/// What callers said goes before their calls do, and at the carrier first.
class RecordingRetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatACallerSaidGoesEarlierThanTheCall_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<int>("voicemailDays");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("recordingStays");
        QTest::addColumn<bool>("callStays");
        QTest::addRow("young") << 9 << 10 << 400 << true << true;
        QTest::addRow("old") << 11 << 10 << 400 << false << true;
        QTest::addRow("with its call at the latest") << 11 << 90 << 10 << false << false;
    }

    void whatACallerSaidGoesEarlierThanTheCall()
    {
        QFETCH(int, later);
        QFETCH(int, voicemailDays);
        QFETCH(int, days);
        QFETCH(bool, recordingStays);
        QFETCH(bool, callStays);
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        QVERIFY(appendAndWait(*log.store, incomingCall(2)));
        Retention retention = daysLater(later);
        retention.tenants = {{TenantId("qdn"), days, voicemailDays}};
        std::vector<std::string> released;
        retention.releaseRecording = [&](const OldRecording &recording) {
            released.push_back(recording.call.value + ' ' + recording.sid + ' ' + recording.url);
            return Result<void>();
        };
        const auto dropped = dropOldAndWait(*log.store, retention);
        QVERIFY(dropped);
        QCOMPARE(dropped->recordings, recordingStays ? 0 : 1);
        QCOMPARE(dropped->calls, callStays ? 0 : 1);
        const std::string recording = "RE" + sidOf(1).substr(2);
        QCOMPARE(released, recordingStays
                               ? std::vector<std::string>()
                               : std::vector<std::string>(
                                     {sidOf(1) + ' ' + recording + " https://api.example.net/" + recording}));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(recordingStays ? 1 : 0));
        for (const Event &event : stored(*log.store))
            QVERIFY(recordingStays || (event.sid.empty() && event.url.empty() && event.body.empty()));
        QCOMPARE(log.store->call(CallSid(sidOf(1))).hasValue(), callStays);
        QCOMPARE(dropOldAndWait(*log.store, retention)->recordings, 0); // once
    }

    void aRecordingIsForgottenWhenItIsAskedFor()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Call me back");
        leaveMessage(*log.store, 2, "Another one");
        Record second = recordingOf(1, 5, "And one thing more");
        for (Event &event : second.events)
            event.sid = "RE2";
        QVERIFY(appendAndWait(*log.store, std::move(second)));
        const auto forget = [&](const CallSid &call) {
            auto promise = std::make_shared<std::promise<Result<void>>>();
            auto answer = promise->get_future();
            log.store->forgetRecording(call, "RE" + sidOf(1).substr(2),
                                       [promise](const Result<void> &done) { promise->set_value(done); });
            return answer.wait_for(20s) == std::future_status::ready ? answer.get() : Error{};
        };
        QVERIFY(forget(CallSid(sidOf(1))));
        const auto left = log.store->voicemails({});
        QCOMPARE(left->voicemails.size(), std::size_t(2));
        QCOMPARE(left->voicemails[0].transcript, std::string("Another one"));
        QCOMPARE(left->voicemails[1].transcript, std::string("And one thing more"));
        for (const Event &event : stored(*log.store))
            QVERIFY(event.body != "Call me back" && event.sid != "RE" + sidOf(1).substr(2));
        QCOMPARE(forget(CallSid(sidOf(9))).error().code, ErrorCode::NotFound);
    }

    void theCarriersTranscriptionIsNamedAndForgottenToo()
    {
        StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        Record record = recordingOf(1, 12, "Please call me.");
        record.events.back().text = "TR" + sidOf(1).substr(2);
        std::swap(record.events.front(), record.events.back()); // told of before its recording
        QVERIFY(appendAndWait(*log.store, std::move(record)));
        QVERIFY(appendAndWait(*log.store, endOfCall(1, Outcome::Voicemail)));
        QCOMPARE(log.store->voicemails({})->voicemails.front().transcription, "TR" + sidOf(1).substr(2));
        Retention retention = daysLater(90);
        std::vector<std::string> released;
        retention.releaseRecording = [&](const OldRecording &recording) {
            released.push_back(recording.transcription);
            return Result<void>();
        };
        QCOMPARE(dropOldAndWait(*log.store, retention)->recordings, 1);
        QCOMPARE(released, std::vector<std::string>{"TR" + sidOf(1).substr(2)});
        for (const Event &event : stored(*log.store))
            QVERIFY(event.text.empty() && event.body.empty());
    }

    void aCallWhoseMessageWasForgottenIsStillAVoicemail()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        leaveMessage(*log.store, 2, "Me too.");
        const auto before = log.store->call(CallSid(sidOf(1)))->call;
        QCOMPARE(dropOldAndWait(*log.store, daysLater(90))->recordings, 2);
        log.close(); // and when the index is made anew from what is left
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        const auto after = log.store->call(CallSid(sidOf(1)));
        QCOMPARE(after->call, before);
        QCOMPARE(after->call.outcome, std::optional(Outcome::Voicemail));
        QCOMPARE(after->eventJson.size(), std::size_t(7));
        const auto hasLength = [](const std::string &json) { return eventFromJson(json)->seconds == 12; };
        QVERIFY(std::any_of(after->eventJson.begin(), after->eventJson.end(), hasLength));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(0));
        // One that is reported late is found by the next sweep.
        QVERIFY(appendAndWait(*log.store, recordingOf(2, 3, "One more thing.")));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(1));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(90))->recordings, 1);
    }

    /// By a route that goes on to phones after the message.
    void aMessageOfACallThatWasAnsweredGoesToo()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        for (const int call : {2, 3}) {
            QVERIFY(appendAndWait(*log.store, incomingCall(call)));
            QVERIFY(appendAndWait(*log.store, recordingOf(call, 9, "And me.")));
            QVERIFY(appendAndWait(*log.store, talkIn(call)));
            QVERIFY(appendAndWait(*log.store, endOfCall(call, Outcome::Answered)));
        }
        QVERIFY(appendAndWait(*log.store, incomingCall(4)));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(3));
        Retention retention = daysLater(90);
        std::vector<std::string> released;
        retention.releaseRecording = [&](const OldRecording &recording) {
            released.push_back(recording.call.value);
            return recording.call == CallSid(sidOf(3)) ? Result<void>(Error{ErrorCode::Unavailable, "no key"})
                                                       : Result<void>();
        };
        const auto first = dropOldAndWait(*log.store, retention);
        QVERIFY(first);
        QCOMPARE(first->recordings, 2);
        QCOMPARE(first->heldBack, 1);
        QCOMPARE(released, (std::vector{sidOf(1), sidOf(2), sidOf(3)}));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(1));
        retention.releaseRecording = {};
        QCOMPARE(dropOldAndWait(*log.store, retention)->recordings, 1);
        QVERIFY(log.store->voicemails({})->voicemails.empty());
        QCOMPARE(log.store->call(CallSid(sidOf(2)))->call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(401))->calls, 3);
        QVERIFY(log.store->voicemails({})->voicemails.empty());
    }

    /// The call of an outage is written when the carrier's lists tell of it, up to seven days later.
    void aMessageThatIsWrittenLateIsNotOvertaken()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        Retention retention = daysLater(8);
        retention.tenants = {{TenantId("qdn"), 400, 1}};
        QCOMPARE(dropOldAndWait(*log.store, retention)->recordings, 1);
        leaveMessage(*log.store, 2, "While no relay answered."); // of the same day
        QCOMPARE(dropOldAndWait(*log.store, retention)->recordings, 1);
    }

    void aRecordingThatCannotBeReleasedStaysWithItsCall()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        QVERIFY(appendAndWait(*log.store, incomingCall(2)));
        Retention retention = daysLater(401);
        retention.releaseRecording = [](const OldRecording &) {
            return Result<void>(Error{ErrorCode::Unavailable, "the carrier does not answer"});
        };
        const auto dropped = dropOldAndWait(*log.store, retention);
        QVERIFY(dropped);
        QCOMPARE(dropped->heldBack, 1);
        QCOMPARE(dropped->whyHeldBack, std::string("the carrier does not answer"));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(1));
        retention.releaseRecording = {};
        QCOMPARE(dropOldAndWait(*log.store, retention)->calls, 1);
        QVERIFY(!log.store->call(CallSid(sidOf(1))));
    }

    void aRecordingThatIsHeldBackHoldsBackNoOtherCall()
    {
        StoreInFolder log;
        leaveMessage(*log.store, 1, "Please call me.");
        leaveMessage(*log.store, 2, "Me too.");
        addCall(*log.store, 3, "qdn");
        addCall(*log.store, 4, "venue");
        for (int call = 5; call <= 60; ++call) // another page
            leaveMessage(*log.store, call, "And me.");
        QVERIFY(appendAndWait(*log.store, incomingCall(61)));
        Retention retention = daysLater(402);
        const CallSid held(sidOf(1));
        retention.releaseRecording = [&](const OldRecording &recording) {
            return recording.call == held ? Result<void>(Error{ErrorCode::Unavailable, "no API key"})
                                          : Result<void>();
        };
        const auto first = dropOldAndWait(*log.store, retention);
        QVERIFY(first);
        QCOMPARE(first->recordings, 57);
        QCOMPARE(first->calls, 59);
        QCOMPARE(first->heldBack, 1);
        QCOMPARE(listed(*log.store), std::set<std::string>({held.value, sidOf(61)}));
        QCOMPARE(log.store->voicemails({})->voicemails.size(), std::size_t(1));
        retention.releaseRecording = [](const OldRecording &) { return Result<void>(); };
        const auto second = dropOldAndWait(*log.store, retention);
        QVERIFY(second); // it stayed due
        QCOMPARE(second->recordings, 1);
        QCOMPARE(second->calls, 1);
        QCOMPARE(second->heldBack, 0);
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(61)}));
    }
};

QTEST_GUILESS_MAIN(RecordingRetentionTest)
#include "RecordingRetentionTest.moc"
