// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"

#include "core/twilio/WebhookPath.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// What the carrier runs when no relay answers: both phones in turn, then a recording.
std::string echoBoat()
{
    const QByteArray twiml =
        "<Response><Dial timeout=\"10\"><Number>+16195550111</Number></Dial>"
        "<Say>Nobody can take your call. Please leave a message.</Say><Record maxLength=\"60\"/></Response>";
    return "http://twimlets.com/echo?Twiml=" +
           QUrl::toPercentEncoding(QString::fromUtf8(twiml)).toStdString();
}

/// Calls and texts of an outage, and what the log has of them.
struct OutageTown : WholeTown {
    explicit OutageTown(int timesFaster = 8)
        : WholeTown(goodSecret, timesFaster)
    {
        fallback = echoBoat();
    }

    /// Restarted, so that the fallback is set, and gone.
    bool goesDown()
    {
        stopRelay();
        if (!startRelay())
            return false;
        stopRelay();
        return true;
    }
    /// The relay lives, and what the carrier sends does not reach it.
    void shutDoor()
    {
        const std::string nowhere = "http://127.0.0.1:9/twilio/";
        carrier.own(
            {businessNumber, nowhere + "voice", fallback, nowhere + "status", false, nowhere + "sms"});
    }
    void openDoor()
    {
        const twilio::WebhookUrls urls(relay->publicUrl(), "");
        carrier.own({businessNumber, urls.newCall(), fallback, urls.callStatus(), false, urls.sms()});
    }
    std::string callNow(carrier::CallScript script)
    {
        script.from = callerNumber;
        script.to = businessNumber;
        return *carrier.call(std::move(script));
    }
    bool isOver(const std::string &sid) const { return carrier.findCall(sid)->endedAt.has_value(); }
    /// Without what became of its texts, which is told when it is told.
    int eventsOf(const std::string &sid) const
    {
        const auto events = store.events();
        return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const Event &event) {
            return event.call.value == sid && event.kind != EventKind::TextSent &&
                   event.kind != EventKind::TextDelivered;
        }));
    }
    int textsSentAbout(const CallSid &call) const
    {
        const auto events = store.events();
        return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const Event &event) {
            return event.kind == EventKind::TextSent && event.call == call;
        }));
    }
    int textsWith(const std::string &body) const
    {
        const auto events = store.events();
        return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const Event &event) {
            return event.kind == EventKind::MessageReceived && event.body == body;
        }));
    }
};

carrier::PhoneScript answers(std::chrono::seconds talks)
{
    carrier::PhoneScript script;
    script.does = carrier::PhoneScript::Does::Answers;
    script.after = 2s;
    script.talks = talks;
    return script;
}

} // namespace

/// A relay that was away, a carrier that took calls in its place, and the log afterwards.
class OutageOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogIsFilledOnceFromTheCarriersLists()
    {
        OutageTown town;
        QVERIFY(town.isServing);
        const CallSummary before = town.call({});
        QVERIFY(town.goesDown());

        carrier::CallScript talker;
        talker.phones[captain] = answers(30s);
        const std::string talked = town.callNow(talker);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(talked), 60'000);
        carrier::CallScript speaker;
        speaker.message = 12s;
        const std::string spoke = town.callNow(speaker);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(spoke), 60'000);
        carrier::CallScript leaver;
        leaver.hangsUpAfter = 6s;
        const std::string left = town.callNow(leaver);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(left), 60'000);
        town.rest.text(callerNumber, businessNumber, "Is anybody there?");
        QVERIFY(town.eventsOf(talked) == 0 && town.textsWith("Is anybody there?") == 0);

        QVERIFY(town.startRelay());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(talked) && town.hasEnded(spoke) && town.hasEnded(left),
                                 30'000);
        QTRY_COMPARE(town.textsWith("Is anybody there?"), 1);
        const CallSummary talk = town.store.call(CallSid(talked))->call;
        QCOMPARE(talk.outcome, std::optional(Outcome::Answered));
        QCOMPARE(talk.contact, ContactId("captain"));
        QVERIFY(talk.seconds >= 25 && talk.seconds <= 35);
        QVERIFY(!talk.test);
        QCOMPARE(town.store.call(CallSid(spoke))->call.outcome, std::optional(Outcome::Voicemail));
        QCOMPARE(town.store.call(CallSid(left))->call.outcome, std::optional(Outcome::Missed));
        const auto first = eventFromJson(town.store.call(CallSid(talked))->eventJson.front());
        QVERIFY(first->what == "outage" &&
                first->why.find("while this relay did not answer") != std::string::npos);

        const int events = town.eventsOf(talked);
        const int eventsBefore = town.eventsOf(before.sid.value);
        town.stopRelay();
        QVERIFY(town.startRelay());
        QTest::qWait(4000); // another look
        QCOMPARE(town.eventsOf(talked), events);
        QCOMPARE(town.eventsOf(before.sid.value), eventsBefore);
        QCOMPARE(town.textsWith("Is anybody there?"), 1);
    }

    void aClaimThatCameMeanwhileIsAClaim()
    {
        OutageTown town;
        QVERIFY(town.isServing);
        const CallSummary missed = town.call({});
        QTRY_COMPARE(town.textsSentAbout(missed.sid), 2); // nobody answers a text before it came
        QTest::qWait(1100);                               // and the carrier's lists have whole seconds
        QVERIFY(town.goesDown());
        town.rest.text(captain, businessNumber, "1");
        town.rest.text("+16195550122", businessNumber, "1");
        QVERIFY(town.startRelay());
        QTRY_COMPARE_WITH_TIMEOUT(town.store.call(missed.sid)->call.claimedBy, std::string("Captain"),
                                  30'000);
        QTRY_COMPARE(town.textsWith("1"), 2);
        QTest::qWait(200);
        const auto events = town.store.events();
        const auto count = [&](EventKind kind) {
            return std::count_if(events.begin(), events.end(),
                                 [&](const Event &event) { return event.kind == kind; });
        };
        QCOMPARE(count(EventKind::MissedClaimed), 1); // the first one has it
        QCOMPARE(count(EventKind::MessageSent), 0);   // and it is nobody's answer to a customer
    }

    void aVoicemailOfTheOutageIsListedAmongTheMessages()
    {
        OutageTown town;
        QVERIFY(town.isServing && town.goesDown());
        carrier::CallScript speaker;
        speaker.message = 12s;
        const std::string spoke = town.callNow(speaker);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(spoke), 60'000);
        QVERIFY(town.startRelay());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(spoke), 30'000);
        const auto page = town.store.voicemails({});
        QVERIFY(page);
        QCOMPARE(page->voicemails.size(), std::size_t(1));
        QCOMPARE(page->voicemails.front().seconds, 12);
        QCOMPARE(page->voicemails.front().sid, town.carrier.recordingList().front().sid);
    }

    void aRelayThatServesLearnsOfCallsThatWentToTheFallback()
    {
        OutageTown town;
        QVERIFY(town.isServing);
        const twilio::WebhookUrls urls(town.relay->publicUrl(), "");
        // The voice URL is broken, the report of the end still comes here.
        town.carrier.own(
            {businessNumber, "http://127.0.0.1:9/twilio/voice", echoBoat(), urls.callStatus(), false, ""});
        carrier::CallScript leaver;
        leaver.hangsUpAfter = 5s;
        const std::string left = town.callNow(leaver);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(left), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(left), 30'000);
        QCOMPARE(town.store.call(CallSid(left))->call.outcome, std::optional(Outcome::Missed));
    }

    void anOutageThroughWhichTheRelayLivedIsFilledWithoutARestart()
    {
        OutageTown town(1); // both clocks are the same: what is newer than a look is left to the next
        town.outageLooks = 2s;
        town.stopRelay();
        QVERIFY(town.startRelay());
        carrier::CallScript shortCall;
        shortCall.hangsUpAfter = 2s;
        town.call(shortCall);

        bool isReached = false;
        town.server.setFate([&](const carrier::RestRequest &request) {
            const bool isList = request.method == "GET" && request.path.ends_with("/Calls.json");
            return isList && !isReached ? carrier::Fate::FailAfterDoing : carrier::Fate::Answer;
        });
        town.shutDoor();
        const std::string left = town.callNow(shortCall);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(left), 30'000);
        town.rest.text(callerNumber, businessNumber, "Is anybody there?");
        town.openDoor();
        const CallSummary newer = town.call(shortCall);
        QVERIFY(newer.outcome.has_value());
        QVERIFY(!town.hasEnded(left) && town.textsWith("Is anybody there?") == 0);

        isReached = true;
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(left), 60'000);
        QTRY_COMPARE(town.textsWith("Is anybody there?"), 1);
        QCOMPARE(town.store.call(CallSid(left))->call.outcome, std::optional(Outcome::Missed));
        const int events = town.eventsOf(left);
        QTest::qWait(5000); // more looks
        QCOMPARE(town.eventsOf(left), events);
        QCOMPARE(town.textsWith("Is anybody there?"), 1);
    }

    void aCarrierThatFailsIsAskedAgain()
    {
        OutageTown town;
        QVERIFY(town.isServing && town.goesDown());
        carrier::CallScript leaver;
        leaver.hangsUpAfter = 5s;
        const std::string left = town.callNow(leaver);
        QTRY_VERIFY_WITH_TIMEOUT(town.isOver(left), 60'000);
        int lists = 0;
        town.server.setFate([&](const carrier::RestRequest &request) {
            const bool isList = request.method == "GET" && request.path.ends_with("/Recordings.json");
            return isList && ++lists % 2 == 1 ? carrier::Fate::FailAfterDoing : carrier::Fate::Answer;
        });
        QVERIFY(town.startRelay());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(left), 30'000);
        QVERIFY(lists > 1);
    }
};

QTEST_GUILESS_MAIN(OutageOverSocketsTest)
#include "OutageOverSocketsTest.moc"
