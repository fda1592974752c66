// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/OneCall.h"

#include <QTest>

#include <chrono>
#include <string>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string captainPhone = "+16195550111";
const std::string officePhone = "+16195550122";

enum class Told { Nothing, Ringing, NoAnswer };

} // namespace

/// Calls that began here and ended while no relay answered, by what the carrier's list tells of them.
class ListedEndsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoTalkedMeanwhileIsInTheLog_data();
    void whoTalkedMeanwhileIsInTheLog();
    void theOtherPhonesOfATalkAreToldWhoTookTheCall();
    void theLongestTalkIsTheOne();
    void whoPressedTheKeyTalks();
    void whoIsCalledBackIsAskedForNoKey();
};

namespace {

const std::string firstTier = R"("contacts": ["captain"], "seconds": 20)";

/// A call whose first tier rings, by a plan that asks for a key or does not.
struct Interrupted {
    explicit Interrupted(bool asksForKey, Told told = Told::Nothing, const std::string &contacts = "")
        : carrier(planWith(firstTier, (contacts.empty() ? firstTier : contacts) +
                                          (asksForKey ? "" : R"(, "accept": "none")")))
        , dial(carrier.post(door, callFields(sid)).body)
    {
        const std::string report = dial.target("Number.statusCallback");
        if (told != Told::Nothing)
            carrier.post(report, legFields(captainSid, sid, captainPhone, "ringing"));
        if (told == Told::NoAnswer)
            carrier.post(report, legFields(captainSid, sid, captainPhone, "no-answer"));
        began = carrier.executor.now();
        end.at = began + 300s;
        carrier.executor.advance(10min);
    }

    void rang(const std::string &leg, const std::string &phone, std::chrono::seconds until, int seconds)
    {
        end.phones.push_back({leg, phone, began + until, seconds});
    }
    void wasRecorded(std::chrono::seconds until)
    {
        end.recordings.push_back({began + until, recordingSid, recordingUrl, 12});
    }
    CallSummary ends()
    {
        carrier.webhooks->closeListed(CallSid(sid), end);
        return routing::summarize(carrier.folded(sid));
    }

    CarrierByHand carrier;
    Document dial;
    Instant began;
    routing::ListedEnd end;
};

} // namespace

void ListedEndsTest::whoTalkedMeanwhileIsInTheLog_data()
{
    QTest::addColumn<bool>("asksForKey");
    QTest::addColumn<Told>("told");
    QTest::addColumn<int>("talked");     // on the phone that the plan's dial rang
    QTest::addColumn<int>("byFallback"); // on the phone that the fallback rang behind it
    QTest::addColumn<int>("recorded");   // when its recording was over, 0 for none
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("contact");
    const QString captain = QStringLiteral("captain");
    const QString office = QStringLiteral("office");
    const QString nobody;
    QTest::newRow("no key is asked") << false << Told::Ringing << 180 << 0 << 0 << Outcome::Answered
                                     << captain;
    QTest::newRow("no report had named it")
        << false << Told::Nothing << 180 << 0 << 0 << Outcome::Answered << captain;
    QTest::newRow("nobody picked up") << false << Told::Ringing << 0 << 0 << 0 << Outcome::Missed << nobody;
    QTest::newRow("a key is asked") << true << Told::Ringing << 9 << 0 << 0 << Outcome::Missed << nobody;
    QTest::newRow("a key is asked, and no report had named it")
        << true << Told::Nothing << 9 << 0 << 0 << Outcome::Missed << nobody;
    QTest::newRow("the fallback rang another one")
        << true << Told::NoAnswer << 0 << 60 << 0 << Outcome::Answered << office;
    QTest::newRow("recorded afterwards")
        << false << Told::Ringing << 5 << 0 << 290 << Outcome::Voicemail << nobody;
    QTest::newRow("recorded before") << false << Told::Ringing << 0 << 60 << 30 << Outcome::Answered
                                     << office;
}

void ListedEndsTest::whoTalkedMeanwhileIsInTheLog()
{
    QFETCH(bool, asksForKey);
    QFETCH(Told, told);
    QFETCH(int, talked);
    QFETCH(int, byFallback);
    QFETCH(int, recorded);
    QFETCH(Outcome, outcome);
    QFETCH(QString, contact);
    Interrupted call(asksForKey, told);
    call.rang(captainSid, captainPhone, 20s + std::chrono::seconds(talked), talked);
    if (byFallback > 0)
        call.rang(officeSid, officePhone, 280s, byFallback);
    if (recorded > 0)
        call.wasRecorded(std::chrono::seconds(recorded));
    const CallSummary ended = call.ends();
    const bool isAnswered = outcome == Outcome::Answered;
    QCOMPARE(ended.outcome, std::optional(outcome));
    QCOMPARE(ended.contact.value, contact.toStdString());
    QCOMPARE(ended.seconds, isAnswered ? talked + byFallback : 0);
    QCOMPARE(*ended.endedAt, call.end.at);
    QCOMPARE(call.carrier.count(EventKind::TextQueued), isAnswered ? 0 : 1);
    QCOMPARE(call.carrier.count(EventKind::CallConnected), isAnswered ? 1 : 0);
    if (!isAnswered)
        return;
    const Event connected = call.carrier.last(EventKind::CallConnected);
    QCOMPARE(connected.at, call.began + (byFallback > 0 ? 280s : 200s));
    QCOMPARE(connected.tier.value, std::string(byFallback > 0 ? "backup" : "primary"));
    QCOMPARE(connected.leg.empty(), byFallback > 0);
    QCOMPARE(call.carrier.last(EventKind::CallEnded).outcome, std::optional(outcome));
    call.ends(); // told again
    QCOMPARE(call.carrier.count(EventKind::CallEnded), 1);
}

void ListedEndsTest::theOtherPhonesOfATalkAreToldWhoTookTheCall()
{
    Interrupted call(false, Told::Nothing, R"("contacts": ["captain", "office"], "seconds": 20)");
    call.rang(captainSid, captainPhone, 20s, 0);
    call.rang(officeSid, officePhone, 100s, 90);
    QCOMPARE(call.ends().contact.value, std::string("office"));
    const Event cancelled = call.carrier.last(EventKind::LegCancelled);
    QCOMPARE(cancelled.contact.value, std::string("captain"));
    QCOMPARE(cancelled.why, std::string("Office took the call."));
}

void ListedEndsTest::theLongestTalkIsTheOne()
{
    Interrupted call(false, Told::Ringing);
    call.rang(captainSid, captainPhone, 30s, 4); // a voicemail that the caller did not want
    call.rang(officeSid, officePhone, 200s, 150);
    const CallSummary ended = call.ends();
    QCOMPARE(ended.contact.value, std::string("office"));
    QCOMPARE(ended.seconds, 150);
}

void ListedEndsTest::whoPressedTheKeyTalks()
{
    Interrupted call(true, Told::Ringing);
    const Document whisper(
        call.carrier.post(call.dial.target("Number.url"), legFields(captainSid, sid, captainPhone)).body);
    call.carrier.post(whisper.target("Gather.action"),
                      with(legFields(captainSid, sid, captainPhone), {{"Digits", "1"}}));
    call.end.at = call.carrier.executor.now() + 60s;
    call.rang(captainSid, captainPhone, 660s, 70);
    call.rang(officeSid, officePhone, 600s, 5);
    const CallSummary ended = call.ends();
    QCOMPARE(ended.contact.value, std::string("captain"));
    QCOMPARE(ended.seconds, 60); // from the key on
}

void ListedEndsTest::whoIsCalledBackIsAskedForNoKey()
{
    routing::CallState call;
    call.sid = CallSid(sid);
    call.callsBack = CallSid(sidOf("CA", 9));
    call.legs.push_back({});
    call.legs.back().leg = "1.0.0";
    call.legs.back().phone = "+16195550177";
    const Instant end = Instant::fromSeconds(1'795'716'000);
    const auto told = routing::noteListed(nullptr, call, {end, {{captainSid, "+16195550177", end, 40}}, {}});
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].kind, EventKind::CallConnected);
    QCOMPARE(told[0].leg, std::string("1.0.0"));
    QCOMPARE(told[0].seconds, std::optional(40));
    call.callsBack = {};
    QVERIFY(routing::noteListed(nullptr, call, {end, {{captainSid, "+16195550177", end, 40}}, {}}).empty());
}

QTEST_GUILESS_MAIN(ListedEndsTest)
#include "ListedEndsTest.moc"
