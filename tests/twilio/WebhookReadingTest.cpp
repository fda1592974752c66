// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookReading.h"

#include "tests/twilio/CarrierSamples.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;
using namespace ringdown::test;

namespace {

routing::Position at(int attempt)
{
    routing::Position position;
    position.tenant = TenantId("qdn");
    position.route = RouteId("open");
    position.attempt = attempt;
    return position;
}

routing::Request stepOf(const FieldList &fields, int attempt = 0)
{
    return readCall({WebhookKind::CallStep, at(attempt), {}}, formOf(fields));
}

} // namespace

class WebhookReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCallSaysWhoCalls();
    void aDialsEndIsTranslated_data();
    void aDialsEndIsTranslated();
    void theCallersInputIsTranslated();
    void anOfferedPhoneSpeaksForItsParentCall();
    void anOfferedPhoneIsNoCallOfItsOwn();
    void aPhoneOnACallOfItsOwnSpeaksByItsPosition();
    void aQueuesEndIsTranslated_data();
    void aQueuesEndIsTranslated();
    void aCallEndsWithAFinalStatusOnly();
    void aLegsProgressIsTranslated_data();
    void aLegsProgressIsTranslated();
    void onlyACompleteRecordingIsReported();
    void aTranscriptThatFailedIsEmpty();
    void aTextsFateIsKnownAtItsEnd();
    void aTextIsReadAsItWasWritten();
    void whatCameWithATextIsReadInItsOrder();
};

void WebhookReadingTest::aNewCallSaysWhoCalls()
{
    const routing::Request request = readCall({WebhookKind::NewCall, {}, {}}, formOf(newCall));
    QCOMPARE(request.sid, CallSid(call));
    QVERIFY(std::holds_alternative<routing::CallArrived>(request.report));
    QVERIFY((request.caller ==
             routing::Caller{"+16195550177", "+16195550100", "HARBOR MASTER", "+16195550188", "US", "CA"}));
    QVERIFY(!request.position && !request.callerLeft && request.legSid.empty());
}

void WebhookReadingTest::aDialsEndIsTranslated_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("status");
    const auto row = [](const char *word, routing::DialStatus status) {
        QTest::newRow(*word ? word : "(none)") << QByteArray(word) << static_cast<int>(status);
    };
    row("completed", routing::DialStatus::Completed);
    row("answered", routing::DialStatus::Answered);
    row("busy", routing::DialStatus::Busy);
    row("no-answer", routing::DialStatus::NoAnswer);
    row("failed", routing::DialStatus::Failed);
    row("canceled", routing::DialStatus::Cancelled);
    row("a-word-of-tomorrow", routing::DialStatus::NoAnswer);
}

void WebhookReadingTest::aDialsEndIsTranslated()
{
    QFETCH(QByteArray, word);
    QFETCH(int, status);
    const auto said =
        stepOf(with(dialEnded, {{"DialCallStatus", word.toStdString()}, {"DialBridged", "false"}}));
    QVERIFY((std::get<routing::DialEnded>(said.report) ==
             routing::DialEnded{static_cast<routing::DialStatus>(status), false, 42, child}));
    const auto unsaid =
        stepOf(without(with(dialEnded, {{"DialCallStatus", word.toStdString()}}), "DialBridged"));
    QCOMPARE(std::get<routing::DialEnded>(unsaid.report).joined, std::optional<bool>());
}

void WebhookReadingTest::theCallersInputIsTranslated()
{
    QVERIFY((std::get<routing::KeyPressed>(stepOf(keyPressed).report) == routing::KeyPressed{'1'}));
    QVERIFY(std::holds_alternative<routing::NothingPressed>(stepOf(answered).report));
    QVERIFY(std::holds_alternative<routing::NothingPressed>(stepOf(with(answered, {{"Digits", ""}})).report));
    const auto recording = std::get<routing::Recorded>(stepOf(recorded, 1).report);
    QCOMPARE(recording.seconds, 12);
    QCOMPARE(recording.sid, std::string("RE00000000000000000000000000000001"));
    QVERIFY(recording.url.ends_with(recording.sid));
    QCOMPARE(recording.key, '\0');
    QCOMPARE(std::get<routing::Recorded>(stepOf(with(recorded, {{"Digits", "1"}}), 1).report).key, '1');
    QVERIFY(std::holds_alternative<routing::NothingRecorded>(
        stepOf(with(recorded, {{"RecordingDuration", "0"}}), 1).report));
    QVERIFY(stepOf(with(dialEnded, {{"CallStatus", "completed"}})).callerLeft);
    QVERIFY(!stepOf(dialEnded).callerLeft);
    QVERIFY(stepOf(dialEnded, 1).position == at(1));
}

void WebhookReadingTest::anOfferedPhoneSpeaksForItsParentCall()
{
    const routing::Request pickedUp = stepOf(whisper);
    QCOMPARE(pickedUp.sid, CallSid(call));
    QCOMPARE(pickedUp.legSid, child);
    QVERIFY(std::holds_alternative<routing::LegPickedUp>(pickedUp.report));
    QVERIFY(pickedUp.caller == routing::Caller{});
    QVERIFY((std::get<routing::KeyPressed>(stepOf(with(whisper, {{"Digits", "1"}}), 1).report) ==
             routing::KeyPressed{'1'}));
    QVERIFY(std::holds_alternative<routing::NothingPressed>(stepOf(whisper, 1).report));
    QVERIFY(!stepOf(with(whisper, {{"CallStatus", "completed"}}), 1).callerLeft);
}

void WebhookReadingTest::anOfferedPhoneIsNoCallOfItsOwn()
{
    const FieldList orphan = without(whisper, "ParentCallSid");
    const routing::Request pickedUp = stepOf(orphan);
    QCOMPARE(pickedUp.sid, CallSid());
    QCOMPARE(pickedUp.legSid, child);
    QVERIFY(std::holds_alternative<routing::LegPickedUp>(pickedUp.report));
    QCOMPARE(callOf(formOf(orphan)), CallSid());
    QCOMPARE(callOf(formOf(whisper)), CallSid(call));
    QCOMPARE(callOf(formOf(newCall)), CallSid(call));
}

void WebhookReadingTest::aPhoneOnACallOfItsOwnSpeaksByItsPosition()
{
    const FieldList own{{"AccountSid", account},       {"CallSid", child},
                        {"CallStatus", "in-progress"}, {"Direction", "outbound-api"},
                        {"From", "+16195550100"},      {"To", "+16195550111"}};
    const routing::Request pickedUp = stepOf(own, 4710);
    QVERIFY(pickedUp.sid.isEmpty()); // the mark in the URL tells whose it is
    QCOMPARE(pickedUp.legSid, child);
    QVERIFY(std::holds_alternative<routing::LegPickedUp>(pickedUp.report));
    QVERIFY(std::holds_alternative<routing::NothingPressed>(stepOf(own, 4711).report));
    QVERIFY(stepOf(with(own, {{"Digits", "1"}}), 4711).report == routing::Report(routing::KeyPressed{'1'}));
    QVERIFY(stepOf(with(own, {{"DialCallStatus", "failed"}, {"DialBridged", "false"}}), 4712).report ==
            routing::Report(routing::LegTalkEnded{false}));
    QVERIFY(stepOf(with(own, {{"DialCallStatus", "completed"}, {"DialBridged", "false"}}), 4712).report ==
            routing::Report(routing::LegTalkEnded{false}));
    QVERIFY(stepOf(with(own, {{"DialCallStatus", "completed"}}), 4712).report ==
            routing::Report(routing::LegTalkEnded{true}));
    QVERIFY(stepOf(with(own, {{"DialCallStatus", "completed"}, {"DialBridged", "true"}}), 4712).report ==
            routing::Report(routing::LegTalkEnded{true}));
}

void WebhookReadingTest::aQueuesEndIsTranslated_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("result");
    const auto row = [](const char *word, routing::QueueResult result) {
        QTest::newRow(word) << QByteArray(word) << static_cast<int>(result);
    };
    row("bridged", routing::QueueResult::Joined);
    row("leave", routing::QueueResult::Left);
    row("redirected", routing::QueueResult::Left);
    row("redirected-from-bridged", routing::QueueResult::Joined);
    row("bridging-in-process", routing::QueueResult::Unclear);
    row("", routing::QueueResult::Unclear);
    row("of-a-later-day", routing::QueueResult::Unclear);
    row("hangup", routing::QueueResult::CallerLeft);
    row("queue-full", routing::QueueResult::Failed);
    row("error", routing::QueueResult::Failed);
    row("system-error", routing::QueueResult::Failed);
}

void WebhookReadingTest::aQueuesEndIsTranslated()
{
    QFETCH(QByteArray, word);
    QFETCH(int, result);
    const routing::Request request =
        stepOf(with(newCall, {{"QueueResult", word.toStdString()}, {"QueueTime", "7"}}), 4);
    const auto *queue = std::get_if<routing::QueueEnded>(&request.report);
    QVERIFY(queue);
    QCOMPARE(static_cast<int>(queue->result), result);
    QCOMPARE(request.callerLeft, word == "hangup");
    QVERIFY(stepOf(with(newCall, {{"QueueSid", "QU00000000000000000000000000000001"}, {"QueueTime", "5"}}), 3)
                .report == routing::Report(routing::WaitHeard{}));
}

void WebhookReadingTest::aCallEndsWithAFinalStatusOnly()
{
    for (const char *word : {"completed", "busy", "failed", "no-answer", "canceled"}) {
        const auto request = readCallEnd(formOf(with(newCall, {{"CallStatus", word}})));
        QVERIFY2(request && request->callerLeft, word);
        QCOMPARE(std::get<routing::CallGone>(request->report).failed, std::string(word) == "failed");
    }
    for (const char *word : {"queued", "initiated", "ringing", "in-progress"})
        QVERIFY2(!readCallEnd(formOf(with(newCall, {{"CallStatus", word}}))), word);
}

void WebhookReadingTest::aLegsProgressIsTranslated_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("progress");
    const auto row = [](const char *word, routing::LegProgress progress) {
        QTest::newRow(word) << QByteArray(word) << static_cast<int>(progress);
    };
    row("ringing", routing::LegProgress::Ringing);
    row("in-progress", routing::LegProgress::PickedUp);
    row("busy", routing::LegProgress::Busy);
    row("no-answer", routing::LegProgress::NoAnswer);
    row("failed", routing::LegProgress::Failed);
    row("canceled", routing::LegProgress::Cancelled);
    row("completed", routing::LegProgress::Completed);
    QTest::newRow("initiated") << QByteArray("initiated") << -1;
    QTest::newRow("queued") << QByteArray("queued") << -1;
}

void WebhookReadingTest::aLegsProgressIsTranslated()
{
    QFETCH(QByteArray, word);
    QFETCH(int, progress);
    const Form form = formOf(with(legStatus, {{"CallStatus", word.toStdString()}}));
    const auto report = readLegReport({WebhookKind::LegStatus, at(0), {}}, form);
    QCOMPARE(report.has_value(), progress >= 0);
    if (report)
        QVERIFY(
            (*report == routing::LegReport{{}, at(0), static_cast<routing::LegProgress>(progress), child}));
    QCOMPARE(callOf(form), CallSid(call));
}

void WebhookReadingTest::onlyACompleteRecordingIsReported()
{
    const auto report = readRecordingReport(formOf(recordingStatus));
    QVERIFY(report.has_value());
    QCOMPARE(report->seconds, 12);
    QCOMPARE(report->sid, std::string("RE00000000000000000000000000000001"));
    QVERIFY(report->url.ends_with(report->sid));
    for (const char *word : {"in-progress", "absent", "failed"})
        QVERIFY2(!readRecordingReport(formOf(with(recordingStatus, {{"RecordingStatus", word}}))), word);
}

void WebhookReadingTest::aTranscriptThatFailedIsEmpty()
{
    QCOMPARE(readTranscriptReport(formOf(transcript)).text, std::string("Please call Eve at six."));
    const Form failed = formOf(with(transcript, {{"TranscriptionStatus", "failed"}}));
    QCOMPARE(readTranscriptReport(failed).text, std::string());
    QCOMPARE(readTranscriptReport(failed).recordingSid, std::string("RE00000000000000000000000000000001"));
}

void WebhookReadingTest::aTextsFateIsKnownAtItsEnd()
{
    using Fate = MessageReport::Fate;
    const std::string sid = "SM00000000000000000000000000000002";
    QVERIFY((readMessageReport(formOf(messageStatus)) == MessageReport{Fate::Delivered, sid, ""}));
    for (const char *word : {"failed", "undelivered"}) {
        const Form form = formOf(with(messageStatus, {{"MessageStatus", word}, {"ErrorCode", "30003"}}));
        QVERIFY2((readMessageReport(form) == MessageReport{Fate::Failed, sid, "30003"}), word);
    }
    for (const char *word : {"queued", "sending", "sent", "accepted"})
        QVERIFY2(!readMessageReport(formOf(with(messageStatus, {{"MessageStatus", word}}))), word);
}

void WebhookReadingTest::aTextIsReadAsItWasWritten()
{
    const std::string body = "  1+1=2 & 100%\r\n\xf0\x9f\x98\x80 ";
    const TextMessage text = readTextMessage(formOf(with(sms, {{"Body", body}})));
    QVERIFY(
        (text == TextMessage{"SM00000000000000000000000000000001", "+16195550177", "+16195550100", body}));
}

void WebhookReadingTest::whatCameWithATextIsReadInItsOrder()
{
    const TextMessage text = readTextMessage(formOf(smsWithPictures));
    QCOMPARE(text.media, 2);
    QVERIFY((text.places == std::vector<TextMedium>{{"image/jpeg", mediaPlace + "1"},
                                                    {"application/pdf", mediaPlace + "2"}}));
    const TextMessage more = readTextMessage(formOf(with(smsWithPictures, {{"NumMedia", "12"}})));
    QCOMPARE(more.places.size(), std::size_t(10));
    QVERIFY(more.places.back() == TextMedium());
}

QTEST_APPLESS_MAIN(WebhookReadingTest)
#include "WebhookReadingTest.moc"
