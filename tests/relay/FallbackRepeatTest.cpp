// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Form.h"
#include "tests/relay/OneCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;

namespace {

const std::string noAnswer = "11205"; ///< the carrier's: HTTP connection failure

/// What the carrier asks the fallback when it had no answer to fields at target.
twilio::FieldList inPlaceOf(const std::string &target, const twilio::FieldList &fields)
{
    return with(fields, {{"ErrorCode", noAnswer}, {"ErrorUrl", publicUrl + target}});
}

/// How much is booked: repeats must not add to it.
struct Books {
    explicit Books(const CarrierByHand &carrier)
        : events(carrier.kinds())
        , rows(carrier.store.outboxRows())
    {
    }
    friend bool operator==(const Books &, const Books &) = default;

    std::vector<std::string> events;
    std::vector<store::OutboxRow> rows;
};

/// Asks twice: as the carrier does, and the fallback in its place, after a restart when there is one.
void verifySameAnswer(CarrierByHand &carrier, const std::string &target, const twilio::FieldList &fields)
{
    const auto first = carrier.post(target, fields);
    QCOMPARE(first.status, 200);
    const Books before(carrier);
    const auto again = carrier.post(door, inPlaceOf(target, fields));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QVERIFY(Books(carrier) == before);
    QVERIFY(carrier.webhooks->counts().repeated > 0);
    carrier.restart();
    QCOMPARE(carrier.post(door, inPlaceOf(target, fields)).body, first.body);
    QVERIFY(Books(carrier) == before);
}

/// A plan whose first tier rings two phones until one presses the key.
std::string planOfLegs()
{
    return planWith(R"("contacts": ["captain"], "seconds": 20})",
                    R"("contacts": ["captain", "office"], "seconds": 20})");
}

} // namespace

/// A relay that is the fallback of its own numbers: what it was asked and could not tell in time is asked
/// again at another URL, and is the same request.
class FallbackRepeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWebhookHasItsAnswerOnce()
    {
        CarrierByHand carrier;
        verifySameAnswer(carrier, door, callFields(sid));
        QCOMPARE(carrier.count(EventKind::CallReceived), 1);
        QCOMPARE(carrier.count(EventKind::RelayAlarm), 0);
    }

    void aStepHasItsAnswerOnce()
    {
        CarrierByHand carrier;
        const Document first(carrier.post(door, callFields(sid)).body);
        const Document second(
            carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
        verifySameAnswer(carrier, second.target("Dial.action"), dialEnd(sid, "busy", "false"));
        QCOMPARE(carrier.count(EventKind::TextQueued), 1);
        QCOMPARE(carrier.store.outboxRows().size(), std::size_t(1));
        QCOMPARE(carrier.count(EventKind::RelayAlarm), 0);
    }

    void aDialledPhoneHasItsAnswerOnce()
    {
        CarrierByHand carrier;
        const Document dial(carrier.post(door, callFields(sid)).body);
        const auto phone = legFields(captainSid, sid, "+16195550111");
        const Document whisper(carrier.post(dial.target("Number.url"), phone).body);
        verifySameAnswer(carrier, dial.target("Number.url"), phone);
        verifySameAnswer(carrier, whisper.target("Gather.action"), with(phone, {{"Digits", "1"}}));
        QCOMPARE(carrier.count(EventKind::LegAccepted), 1);
    }

    void aPhoneOnACallOfItsOwnHasItsAnswerOnce()
    {
        CarrierByHand carrier(planOfLegs());
        carrier.webhooks->useOwnLegs(routing::OwnLegs::Placed);
        QVERIFY(Document(carrier.post(door, callFields(sid)).body).has("Enqueue"));
        const auto form = twilio::Form::decode(carrier.store.outboxRows().front().form);
        const std::string url(form->value("Url"));
        const std::string target = url.substr(publicUrl.size(), url.find('#') - publicUrl.size());
        auto phone = with(legFields(captainSid, sid, "+16195550111"), {{"Direction", "outbound-api"}});
        std::erase_if(phone, [](const auto &field) { return field.first == "ParentCallSid"; });
        const std::string asked = carrier.post(target, phone).body;
        QCOMPARE(carrier.post(door, inPlaceOf(target, phone)).body, asked);
        const std::string key = Document(asked).target("Gather.action");
        const auto pressed = with(phone, {{"Digits", "1"}});
        const auto taken = carrier.post(key, pressed);
        const Books before(carrier);
        QCOMPARE(carrier.post(door, inPlaceOf(key, pressed)).body, taken.body);
        QVERIFY(Books(carrier) == before);
        QCOMPARE(carrier.count(EventKind::LegAccepted), 1);
    }

    void aTextIsTakenOnce()
    {
        CarrierByHand carrier;
        const std::string texts = "/twilio/sms";
        const twilio::FieldList text{{"AccountSid", account},  {"Body", "Is the ship out?"},
                                     {"From", "+16195550177"}, {"MessageSid", sidOf("SM", 1)},
                                     {"NumMedia", "0"},        {"To", "+16195550100"}};
        QCOMPARE(carrier.post(texts, text).status, 200);
        QCOMPARE(carrier.post(texts, inPlaceOf(texts, text)).status, 200);
        QCOMPARE(carrier.count(EventKind::MessageReceived), 1);
    }

    /// It never came here, or came and was answered 503: the fallback is the first to be told.
    void whatNeverCameIsDecidedAsIfItHad()
    {
        CarrierByHand plain;
        const std::string expected = plain.post(door, callFields(sid)).body;
        CarrierByHand carrier;
        QCOMPARE(carrier.post(door, inPlaceOf(door, callFields(sid))).body, expected);
        QCOMPARE(carrier.post(door, callFields(sid)).body, expected); // late
        QCOMPARE(carrier.count(EventKind::CallReceived), 1);
    }

    /// Two relays see one call: what the second does not know goes to voicemail rather than anywhere.
    void anUrlOfSomebodyElseIsNoneOfOurs()
    {
        CarrierByHand carrier;
        carrier.post(door, callFields(sid));
        const auto other = with(callFields(sid),
                                {{"ErrorCode", noAnswer}, {"ErrorUrl", "https://other.example.net" + door}});
        QVERIFY(Document(carrier.post(door, other).body).has("Record"));
        QCOMPARE(carrier.count(EventKind::CallReceived), 1);
        QCOMPARE(carrier.last(EventKind::RelayAlarm).what, std::string("call-again"));
    }
};

QTEST_APPLESS_MAIN(FallbackRepeatTest)
#include "FallbackRepeatTest.moc"
