// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/StorePorts.h"

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

/// How every store lists what people wrote and said.
class MessagesContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBothStores(); }

    void messagesArePagedNewestFirst()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int number = 1; number <= 5; ++number) {
            QVERIFY(appendAndWait(*store.calls, incomingCall(number)));
            QVERIFY(appendAndWait(*store.calls, messageTo(number % 2 ? "qdn" : "venue", number)));
        }
        const auto bodies = [&](const std::string &tenant) {
            std::vector<std::string> all;
            MessageFilter filter{tenant, {}, 2};
            do {
                const auto page = store.calls->messages(filter);
                for (const std::string &json : page->eventJson)
                    all.push_back(eventFromJson(json)->body);
                filter.after = page->next.value_or("");
            } while (!filter.after.empty());
            return all;
        };
        QCOMPARE(bodies({}), (std::vector<std::string>{"5", "4", "3", "2", "1"}));
        QCOMPARE(bodies("qdn"), (std::vector<std::string>{"5", "3", "1"}));
        QCOMPARE(bodies("venue"), (std::vector<std::string>{"4", "2"}));
        QCOMPARE(bodies("nobody"), std::vector<std::string>());
        QCOMPARE(eventFromJson(store.calls->messages({})->eventJson.front())->seq, 25);
        QCOMPARE(store.calls->messages({{}, "no cursor!", 2}).error().code, ErrorCode::BadInput);
    }

    void whatBecameOfATextIsListedOnlyWhenItIsAskedFor()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        const auto add = [&](EventKind kind, const std::string &body, const CallSid &call = {}) {
            Record record = messageTo("qdn", 1);
            record.events[0].kind = kind;
            record.events[0].body = body;
            record.events[0].call = call;
            QVERIFY(appendAndWait(*store.calls, std::move(record)));
        };
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        add(EventKind::MessageReceived, "asked");
        add(EventKind::MessageSent, "answered");
        add(EventKind::TextSent, "its fate");
        add(EventKind::TextSent, "a call's text", CallSid(sidOf(1)));
        const auto bodies = [&](MessageKinds kinds, int limit) {
            std::vector<std::string> all;
            const auto page = store.calls->messages({"qdn", {}, limit, kinds});
            for (const std::string &json : page->eventJson)
                all.push_back(eventFromJson(json)->body);
            if (page->next)
                all.emplace_back("more");
            return all;
        };
        QCOMPARE(bodies(MessageKinds::Texts, 50), (std::vector<std::string>{"answered", "asked"}));
        QCOMPARE(bodies(MessageKinds::Texts, 2), (std::vector<std::string>{"answered", "asked"}));
        QCOMPARE(bodies(MessageKinds::Texts, 1), (std::vector<std::string>{"answered", "more"}));
        QCOMPARE(bodies(MessageKinds::WithFates, 50),
                 (std::vector<std::string>{"its fate", "answered", "asked"}));
    }

    void whoWantsNoTextsIsKnownInOrder()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(store.calls->textStops()->empty());
        for (const EventKind kind :
             {EventKind::TextsStopped, EventKind::MessageReceived, EventKind::TextsResumed}) {
            Record record = messageTo("qdn", 1);
            record.events[0].kind = kind;
            QVERIFY(appendAndWait(*store.calls, std::move(record)));
        }
        const auto stops = store.calls->textStops();
        QCOMPARE(stops->size(), std::size_t(2));
        QCOMPARE(stops->front().kind, EventKind::TextsStopped);
        QCOMPARE(stops->back().kind, EventKind::TextsResumed);
        QVERIFY(stops->front().from == "+16195550177" && stops->front().to == "+16195550100");
        QVERIFY(stops->front().seq < stops->back().seq);
    }

    void whoListenedFirstIsToldWithTheVoicemail()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        QVERIFY(appendAndWait(*store.calls, recordingOf(1, 11, {})));
        QVERIFY(appendAndWait(*store.calls, endOfCall(1, Outcome::Voicemail)));
        QVERIFY(store.calls->voicemails({})->voicemails.front().heardBy.empty());
        for (const char *who : {"Dana", "Lee"}) {
            Event heard;
            heard.at = startOfCall(who[0] == 'D' ? 60 : 90);
            heard.kind = EventKind::VoicemailHeard;
            heard.tenant = TenantId("qdn");
            heard.call = CallSid(sidOf(1));
            heard.sid = "RE" + sidOf(1).substr(2);
            heard.by = who;
            QVERIFY(appendAndWait(*store.calls, {{}, {}, {heard}, {}}));
        }
        const Voicemail voicemail = store.calls->voicemails({})->voicemails.front();
        QCOMPARE(voicemail.heardBy, std::string("Dana"));
        QCOMPARE(voicemail.heardAt, std::optional(startOfCall(60)));
    }

    /// By a route that goes on to phones after the message.
    void messagesOfCallsThatWereAnsweredAreListedBetweenTheOthers()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int number = 1; number <= 6; ++number) {
            QVERIFY(appendAndWait(*store.calls, incomingCall(number)));
            if (number < 6)
                QVERIFY(appendAndWait(*store.calls, recordingOf(number, 10 + number, {})));
            const bool isAnswered = number % 2 == 0;
            if (isAnswered)
                QVERIFY(appendAndWait(*store.calls, talkIn(number)));
            if (number < 5)
                QVERIFY(appendAndWait(
                    *store.calls, endOfCall(number, isAnswered ? Outcome::Answered : Outcome::Voicemail)));
        }
        QVERIFY(appendAndWait(*store.calls, endOfCall(6, Outcome::Answered))); // no message, and 5 still runs
        CallFilter filter;
        for (filter.limit = 1; filter.limit <= 5; ++filter.limit) {
            filter.after.clear();
            std::vector<std::string> sids;
            for (bool isLast = false; !isLast;) {
                const auto page = store.calls->voicemails(filter);
                QVERIFY(page);
                for (const Voicemail &voicemail : page->voicemails)
                    sids.push_back(voicemail.call.sid.value);
                isLast = !page->next;
                filter.after = page->next.value_or("");
            }
            QCOMPARE(sids, (std::vector{sidOf(4), sidOf(3), sidOf(2), sidOf(1)}));
        }
        filter.from = "+1999";
        filter.after.clear();
        QVERIFY(store.calls->voicemails(filter)->voicemails.empty());
    }

    void voicemailsComeWithTheirCallAndTranscript()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int number = 1; number <= 3; ++number)
            QVERIFY(appendAndWait(*store.calls, incomingCall(number)));
        QVERIFY(appendAndWait(*store.calls, endOfCall(2, Outcome::Missed)));
        for (const int number : {1, 3}) {
            QVERIFY(appendAndWait(*store.calls, recordingOf(number, 10 + number, "Call me back")));
            QVERIFY(appendAndWait(*store.calls, endOfCall(number, Outcome::Voicemail)));
        }
        CallFilter filter;
        filter.limit = 1;
        const auto first = store.calls->voicemails(filter);
        QCOMPARE(first->voicemails.size(), std::size_t(1));
        const Voicemail &newest = first->voicemails.front();
        QCOMPARE(newest.call.sid, CallSid(sidOf(3)));
        QCOMPARE(newest.call.outcome, std::optional(Outcome::Voicemail));
        QCOMPARE(newest.seconds, 13);
        QVERIFY(newest.sid.starts_with("RE") && newest.url.ends_with(newest.sid));
        QCOMPARE(newest.transcript, std::string("Call me back"));
        QVERIFY(first->next);
        filter.after = *first->next;
        const auto second = store.calls->voicemails(filter);
        QCOMPARE(second->voicemails.size(), std::size_t(1));
        QCOMPARE(second->voicemails.front().call.sid, CallSid(sidOf(1)));
        QVERIFY(!second->next);
    }
};

QTEST_GUILESS_MAIN(MessagesContractTest)
#include "MessagesContractTest.moc"
