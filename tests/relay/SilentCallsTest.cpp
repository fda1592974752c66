// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/OneCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;

/// Calls of whose end the carrier says nothing.
class SilentCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallNothingIsHeardOfIsClosed();
    void aCallerWhoLeftDuringTheDialIsClosedSoon_data();
    void aCallerWhoLeftDuringTheDialIsClosedSoon();
    void aRefusedCallIsClosedSoon();
    void aCallThatIsOverIsClosedSoon_data();
    void aCallThatIsOverIsClosedSoon();
    void aCallThatGoesOnAfterAMessageIsNotClosedSoon();
    void whatIsSaidBeforeTheHangUpIsWaitedFor();
    void aCallInTalkIsNotClosedForItsSilence();
    void aStepOfTheClockIsNoSilence();
    void aClockThatWasAheadKeepsNoCallOpen();
};

void SilentCallsTest::aCallNothingIsHeardOfIsClosed()
{
    CarrierByHand carrier;
    Document document(carrier.post(door, callFields(sid)).body);
    document =
        Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")); // to voicemail
    carrier.executor.advance(std::chrono::minutes(3));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.executor.advance(std::chrono::minutes(20));
    carrier.webhooks->closeSilentCalls();
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
    QVERIFY(carrier.last(EventKind::CallEnded).why.ends_with("The carrier sent no end report."));
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Missed));
    QCOMPARE(carrier.calls->runningCount(), std::size_t(0));
    // The report comes after all: nothing is written twice.
    QCOMPARE(carrier.post("/twilio/status/call", callFields(sid, "completed")).status, 200);
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
}

void SilentCallsTest::aCallerWhoLeftDuringTheDialIsClosedSoon_data()
{
    QTest::addColumn<QString>("plan");
    QTest::newRow("a text follows the ring step") << QString::fromStdString(planText);
    std::string plain = planText;
    plain.replace(plain.find(R"({"text": "missed"}, )"), 20, "");
    QTest::newRow("voicemail follows it") << QString::fromStdString(plain);
}

void SilentCallsTest::aCallerWhoLeftDuringTheDialIsClosedSoon()
{
    QFETCH(QString, plan);
    CarrierByHand carrier(plan.toStdString());
    const Document dial(carrier.post(door, callFields(sid)).body);
    carrier.executor.advance(std::chrono::seconds(10));
    carrier.webhooks->closeSilentCalls();
    carrier.post(dial.target("Dial.action"),
                 with(dialEnd(sid, "canceled", "false"), {{"CallStatus", "completed"}}));
    carrier.executor.advance(std::chrono::seconds(59));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.executor.advance(std::chrono::seconds(2));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Missed));
    QCOMPARE(carrier.count(EventKind::TextQueued), plan.contains(QLatin1String("{\"text\"")) ? 1 : 0);
}

void SilentCallsTest::aRefusedCallIsClosedSoon()
{
    std::string plan = planText;
    plan.insert(
        plan.find(R"("tiers")"),
        R"("callers": [{"name": "Nuisance", "match": {"prefixes": ["+1"]}, "then": {"reject": "busy"}}], )");
    CarrierByHand carrier(plan);
    QVERIFY(Document(carrier.post(door, callFields(sid)).body).has("Reject"));
    carrier.executor.advance(std::chrono::seconds(61));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Rejected));
}

void SilentCallsTest::aCallThatIsOverIsClosedSoon_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("it arrives completed") << QStringLiteral("arrives completed") << Outcome::Abandoned;
    QTest::newRow("the caller hangs up after a message") << QStringLiteral("leaves") << Outcome::Voicemail;
    QTest::newRow("a text follows the message") << QStringLiteral("leaves, text") << Outcome::Voicemail;
    QTest::newRow("the relay hangs up after a message") << QStringLiteral("stays") << Outcome::Voicemail;
    QTest::newRow("its business is gone") << QStringLiteral("gone") << Outcome::Missed;
}

void SilentCallsTest::aCallThatIsOverIsClosedSoon()
{
    QFETCH(QString, way);
    QFETCH(Outcome, outcome);
    CarrierByHand carrier(way.endsWith(QLatin1String("text"))
                              ? planWith(R"({"text": "missed"}, {"voicemail": {"transcribe": true}})",
                                         R"({"voicemail": {}}, {"text": "missed"})")
                              : planText);
    const bool isOver = way == QLatin1String("arrives completed");
    const Document dial(carrier.post(door, callFields(sid, isOver ? "completed" : "ringing")).body);
    if (way == QLatin1String("gone")) {
        carrier.executor.advance(std::chrono::seconds(20));
        carrier.post("/twilio/voice/gone/4/open/1/0.0.0/3/0", dialEnd(sid, "no-answer", "false"));
    } else if (!isOver) {
        const Document backup(
            carrier.post(dial.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
        const Document voicemail(
            carrier.post(backup.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
        carrier.executor.advance(std::chrono::seconds(12));
        carrier.post(voicemail.target("Record.action"),
                     recorded(way == QLatin1String("stays") ? "in-progress" : "completed"));
    }
    carrier.executor.advance(std::chrono::seconds(59));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.executor.advance(std::chrono::seconds(2));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(outcome));
}

void SilentCallsTest::aCallThatGoesOnAfterAMessageIsNotClosedSoon()
{
    CarrierByHand carrier(
        planWith(R"({"transcribe": true}})", R"({"transcribe": true}}, {"ring": ["backup"]})"));
    const Document dial(carrier.post(door, callFields(sid)).body);
    const Document backup(carrier.post(dial.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    const Document voicemail(
        carrier.post(backup.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QVERIFY(
        Document(carrier.post(voicemail.target("Record.action"), recorded("in-progress")).body).has("Dial"));
    carrier.executor.advance(std::chrono::minutes(5));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
}

void SilentCallsTest::whatIsSaidBeforeTheHangUpIsWaitedFor()
{
    CarrierByHand carrier(planWith(
        R"({"ring": ["primary", "backup"]}, {"text": "missed"}, {"voicemail": {"transcribe": true}})",
        R"({"play": "https://media.example.net/tides.mp3"})"));
    QVERIFY(Document(carrier.post(door, callFields(sid)).body).has("Hangup"));
    carrier.executor.advance(std::chrono::minutes(50));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.executor.advance(std::chrono::minutes(12));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
}

void SilentCallsTest::aStepOfTheClockIsNoSilence()
{
    CarrierByHand carrier;
    Document document(carrier.post(door, callFields(sid)).body);
    document =
        Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")); // to voicemail
    carrier.executor.advance(std::chrono::hours(1));
    carrier.webhooks->closeSilentCalls(std::chrono::seconds(0));
    carrier.webhooks->closeSilentCalls(std::chrono::minutes(3));
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.webhooks->closeSilentCalls(std::chrono::minutes(23));
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
}

void SilentCallsTest::aClockThatWasAheadKeepsNoCallOpen()
{
    CarrierByHand carrier;
    Document document(carrier.post(door, callFields(sid)).body);
    document =
        Document(carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    carrier.post(document.target("Dial.action"), dialEnd(sid, "no-answer", "false")); // to voicemail
    carrier.executor.sleep(-std::chrono::hours(10));
    carrier.webhooks->closeSilentCalls();
    carrier.executor.advance(std::chrono::minutes(23));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 1);
}

void SilentCallsTest::aCallInTalkIsNotClosedForItsSilence()
{
    CarrierByHand carrier;
    const Document dial(carrier.post(door, callFields(sid)).body);
    const Document whisper(
        carrier.post(dial.target("Number.url"), legFields(captainSid, sid, "+16195550111")).body);
    carrier.post(whisper.target("Gather.action"),
                 with(legFields(captainSid, sid, "+16195550111"), {{"Digits", "1"}}));
    carrier.executor.advance(std::chrono::hours(4));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.count(EventKind::CallEnded), 0);
    carrier.executor.advance(std::chrono::minutes(5));
    carrier.webhooks->closeSilentCalls();
    QCOMPARE(carrier.last(EventKind::CallEnded).outcome, std::optional(Outcome::Answered));
}

QTEST_APPLESS_MAIN(SilentCallsTest)
#include "SilentCallsTest.moc"
