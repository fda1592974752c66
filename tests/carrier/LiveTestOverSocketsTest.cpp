// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ControlClient.h"
#include "core/plan/OnePhone.h"
#include "tests/carrier/WholeTown.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

carrier::PhoneScript phone(carrier::PhoneScript::Does does, std::chrono::seconds after)
{
    carrier::PhoneScript script;
    script.does = does;
    script.after = after;
    script.talks = 5s;
    return script;
}

/// The console's side of a town.
struct LiveDesk {
    explicit LiveDesk(const WholeTown &town)
        : client({QUrl(QString::fromStdString(town.relay->apiUrl())), Secret(WholeTown::operatorToken)})
    {
    }

    client::ApiResult<CallSid> place(const std::string &from = {}, const std::string &contact = {})
    {
        client::TestCallRequest request;
        request.contact = ContactId(contact);
        request.tenant = TenantId("qdn");
        request.live = true;
        request.from = from;
        std::optional<client::ApiResult<CallSid>> answer;
        client.testCall(request, [&](const client::ApiResult<CallSid> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return {};
        return *answer;
    }
    client::ApiResult<client::LiveTestPreview> preview(const std::string &from = {},
                                                       const std::string &contact = {})
    {
        std::optional<client::ApiResult<client::LiveTestPreview>> answer;
        client::TestCallRequest request;
        request.tenant = TenantId("qdn");
        request.from = from;
        request.contact = ContactId(contact);
        client.previewLiveTest(request, [&](const auto &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return {};
        return *answer;
    }

    client::ApiResult<CallSummary> sendToVoicemail(const CallSid &sid)
    {
        std::optional<client::ApiResult<CallSummary>> answer;
        client.sendToVoicemail(sid, "Dana", [&](const auto &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return {};
        return *answer;
    }

    client::ControlClient client;
};

bool hasRung(const WholeTown &town, const std::string &phone)
{
    return std::any_of(town.lines.begin(), town.lines.end(), [&](const std::string &line) {
        return line.find(phone + " rings") != std::string::npos;
    });
}

bool isTestEverywhere(const FakeStore &store, const CallSid &sid)
{
    const auto events = store.events();
    return std::all_of(events.begin(), events.end(),
                       [&](const Event &event) { return event.call != sid || event.test; });
}

} // namespace

/// A live test call through everything that is real: the control API, the relay, the REST client, sockets,
/// and a carrier on which one number of the account calls another.
class LiveTestOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuestionNamesThePhonesThatRing()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        LiveDesk desk(town);
        const auto preview = desk.preview();
        QVERIFY(preview);
        QCOMPARE(preview.value->whyNot, std::string());
        QCOMPARE(preview.value->to, businessNumber);
        QCOMPARE(preview.value->from, WholeTown::otherNumber);
        QCOMPARE(preview.value->phones.size(), std::size_t(3));
        QCOMPARE(preview.value->phones.front().name, std::string("Captain"));
        QCOMPARE(preview.value->phones.front().phone, captain);
        QCOMPARE(preview.value->phones.back().name, std::string("Mate"));
        QVERIFY(town.carrier.callList().empty());
    }

    void aRealCallRingsTheCascadeAndIsATestEverywhere()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(captain, phone(carrier::PhoneScript::Does::NoAnswer, 3s));
        town.carrier.equip(office, phone(carrier::PhoneScript::Does::Answers, 5s));
        LiveDesk desk(town);
        const auto sid = desk.place();
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        const CallSummary call = town.store.call(*sid.value)->call;
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("office"));
        QCOMPARE(call.from, WholeTown::otherNumber);
        QVERIFY(call.test);
        QVERIFY(isTestEverywhere(town.store, *sid.value));
        QVERIFY(town.saw(captain + " rings, showing " + businessNumber) ||
                town.saw(captain + " rings, showing " + WholeTown::otherNumber));
        QVERIFY(town.saw(office + " hears \"This is a test. Call for Queen of San Diego from Harbor Fleet. "
                                  "Press 1 to take it.\"") ||
                std::any_of(town.lines.begin(), town.lines.end(), [](const std::string &line) {
                    return line.find("This is a test. Call for Queen of San Diego") != std::string::npos;
                }));
        QVERIFY(std::any_of(town.lines.begin(), town.lines.end(), [](const std::string &line) {
            return line.find("hears \"This is a test call of Ringdown.\"") != std::string::npos;
        }));
        for (const carrier::CallRecord &record : town.carrier.callList())
            QTRY_VERIFY(town.carrier.findCall(record.sid)->endedAt);
    }

    void onePhoneAloneIsRungAndItsTraceIsThere()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(office, phone(carrier::PhoneScript::Does::Answers, 3s));
        LiveDesk desk(town);
        const auto preview = desk.preview({}, "office");
        QVERIFY2(preview, preview.failure.error.detail.c_str());
        QCOMPARE(preview.value->whyNot, std::string());
        QCOMPARE(preview.value->phones.size(), std::size_t(1));
        QCOMPARE(preview.value->phones.front().phone, office);
        const auto sid = desk.place({}, "office");
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        const CallSummary call = town.store.call(*sid.value)->call;
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("office"));
        QVERIFY(call.test);
        QVERIFY(plan::isOfOnePhone(call.revision));
        QVERIFY(isTestEverywhere(town.store, *sid.value));
        for (const std::string &line : town.lines)
            QVERIFY2(line.find(captain + " rings") == std::string::npos, line.c_str());
        QVERIFY(std::any_of(town.lines.begin(), town.lines.end(), [](const std::string &line) {
            return line.find("This is a test. Call for Queen of San Diego") != std::string::npos;
        }));
        std::vector<EventKind> kinds;
        for (const Event &event : town.store.events()) {
            if (event.call == *sid.value)
                kinds.push_back(event.kind);
        }
        for (const EventKind kind : {EventKind::CallReceived, EventKind::RouteChosen, EventKind::LegRinging,
                                     EventKind::CallConnected, EventKind::CallEnded})
            QVERIFY2(std::count(kinds.begin(), kinds.end(), kind) == 1,
                     std::string(eventKindName(kind)).c_str());
        QTRY_VERIFY(town.store.outboxRows().empty());
        const auto tried = town.store.triedSince(Instant{});
        QCOMPARE(std::count_if(tried->begin(), tried->end(),
                               [](const store::TriedEffect &effect) {
                                   return effect.kind == store::EffectKind::Dialled && effect.to.empty();
                               }),
                 std::ptrdiff_t(1)); // it counts in the budgets: the relay's first dial that does
    }

    void onePhoneThatDoesNotAnswerIsMissedAndNobodyElseIsTroubled()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(captain, phone(carrier::PhoneScript::Does::Declines, 2s));
        LiveDesk desk(town);
        const auto sid = desk.place({}, "captain");
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        QCOMPARE(town.store.call(*sid.value)->call.outcome, std::optional(Outcome::Missed));
        QTRY_VERIFY(town.store.outboxRows().empty());
        QVERIFY(town.rest.texts().all().empty());
        for (const std::string &line : town.lines)
            QVERIFY2(line.find(office + " rings") == std::string::npos, line.c_str());
        QVERIFY(!desk.place({}, "nobody"));
    }

    /// Its plan has no voicemail at all: the plain one is taken, and still nobody else is troubled.
    void onePhoneThatRingsIsLeftForAVoicemail()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(captain, phone(carrier::PhoneScript::Does::NoAnswer, 3s));
        LiveDesk desk(town);
        const auto sid = desk.place({}, "captain");
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(hasRung(town, captain), 20'000);
        const auto sent = desk.sendToVoicemail(*sid.value);
        QVERIFY2(sent, sent.failure.error.detail.c_str());
        QVERIFY(sent.value->test);
        QTRY_VERIFY_WITH_TIMEOUT(town.saw("caller hears \"Please leave a message after the tone.\""), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(captain + " stops ringing"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        QCOMPARE(town.store.call(*sid.value)->call.outcome, std::optional(Outcome::Voicemail));
        QVERIFY(isTestEverywhere(town.store, *sid.value));
        QTRY_VERIFY(town.store.outboxRows().empty());
        QVERIFY(town.rest.texts().all().empty());
        QVERIFY(!hasRung(town, office));
        for (const Event &event : town.store.events())
            QVERIFY2(event.kind != EventKind::RelayAlarm, event.why.c_str());
        const auto again = desk.place({}, "captain"); // the way is free for the next one
        QVERIFY2(again, again.failure.error.detail.c_str());
    }

    /// The whole cascade, whose phones ring on calls of their own: the caller waits in the queue.
    void aWholeTestIsSentThereWithItsTexts()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        for (const std::string &each : {captain, office})
            town.carrier.equip(each, phone(carrier::PhoneScript::Does::NoAnswer, 3s));
        LiveDesk desk(town);
        const auto sid = desk.place();
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(hasRung(town, captain) && hasRung(town, office), 20'000);
        QVERIFY(desk.sendToVoicemail(*sid.value));
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        QCOMPARE(town.store.call(*sid.value)->call.outcome, std::optional(Outcome::Voicemail));
        QVERIFY(isTestEverywhere(town.store, *sid.value));
        QTRY_COMPARE(town.rest.texts().all().size(), std::size_t(2));
        for (const carrier::TextRecord &text : town.rest.texts().all())
            QVERIFY2(text.body.starts_with("Test call (do not reply): Missed ") &&
                         text.body.ends_with("sent the caller to voicemail."),
                     text.body.c_str());
        QVERIFY(!hasRung(town, "+16195550133")); // the next tier
    }

    void textsAreSentAndSayThatItIsATest()
    {
        WholeTown town(WholeTown::goodSecret, 20);
        QVERIFY(town.isServing);
        LiveDesk desk(town);
        const auto sid = desk.place();
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        QCOMPARE(town.store.call(*sid.value)->call.outcome, std::optional(Outcome::Voicemail));
        QTRY_COMPARE(town.rest.texts().all().size(), std::size_t(2));
        for (const carrier::TextRecord &text : town.rest.texts().all()) {
            QVERIFY2(text.body.starts_with("Test call (do not reply): Missed "), text.body.c_str());
            QCOMPARE(text.from, businessNumber);
        }
        QTRY_VERIFY(town.store.outboxRows().empty());
        QVERIFY(isTestEverywhere(town.store, *sid.value));
    }

    void aCallOfSomebodyElseMeanwhileIsNoTest()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(captain, phone(carrier::PhoneScript::Does::Answers, 3s));
        LiveDesk desk(town);
        const auto sid = desk.place();
        QVERIFY2(sid, sid.failure.error.detail.c_str());
        carrier::CallScript script;
        script.from = WholeTown::otherNumber; // whoever shows that number
        script.to = businessNumber;
        script.hangsUpAfter = 5s;
        const auto other = town.carrier.call(std::move(script));
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(*other), 60'000);
        QVERIFY(!town.store.call(CallSid(*other))->call.test);
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid.value->value), 60'000);
        QVERIFY(town.store.call(*sid.value)->call.test);
    }

    void aCallerIdThatIsNobodysIsRefusedInWords()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        LiveDesk desk(town);
        const auto sid = desk.place("+12025550199");
        QVERIFY(!sid);
        QCOMPARE(sid.failure.status, 409);
        QVERIFY2(sid.failure.error.detail.find("neither a number of the account nor a verified caller ID") !=
                     std::string::npos,
                 sid.failure.error.detail.c_str());
        QVERIFY(town.store.events().empty() || town.store.events().back().call.isEmpty());
    }

    void aNumberThatLeadsElsewhereIsToldOfAndTheCallEnded()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.own({businessNumber, "http://127.0.0.1:9/twilio/voice", "", "", false, ""});
        LiveDesk desk(town);
        const auto sid = desk.place();
        QVERIFY(!sid);
        QVERIFY2(sid.failure.error.detail.find("did not come in here") != std::string::npos,
                 sid.failure.error.detail.c_str());
        for (const carrier::CallRecord &record : town.carrier.callList())
            QTRY_VERIFY(town.carrier.findCall(record.sid)->endedAt);
    }
};

QTEST_GUILESS_MAIN(LiveTestOverSocketsTest)
#include "LiveTestOverSocketsTest.moc"
