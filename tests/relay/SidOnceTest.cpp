// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/AfterOutage.h"
#include "tests/relay/Aftermath.h"
#include "tests/relay/CarrierByHand.h"

using namespace ringdown;
using namespace ringdown::test;

namespace {

std::string planWithTexts()
{
    std::string plan = planText;
    plan.insert(plan.rfind("}]}"), R"(, "sms": {"forwardTo": ["captain", "office"], "reply": "relay"})");
    return plan;
}

/// A relay that hears of calls and texts by webhooks and by the carrier's lists.
struct TwoWays : CarrierByHand {
    TwoWays()
        : CarrierByHand(planWithTexts())
    {
    }

    void look()
    {
        after = std::make_unique<relay::AfterOutage>(
            relay::AfterOutageParts{store, *shelf, *calls, executor, *webhooks, [this] { return &line; },
                                    [] {
                                        return std::optional(relay::CarrierKey{"AC1", {}});
                                    },
                                    [] {}, [] { return true; }, [](relay::LogLevel, const std::string &) {},
                                    [](const Event &) {}, 20s, std::string(), 12min});
        after->begin(executor.now() - 1h);
        executor.advance(1min);
    }
    void beginAgain()
    {
        after.reset();
        restart();
    }
    void list(const std::string &name, const std::string &entry) { line.lists[name].push_back(entry); }
    relay::HttpReply text(int number, const std::string &body, const twilio::FieldList &more = {})
    {
        return post("/twilio/sms", with({{"AccountSid", account},
                                         {"Body", body},
                                         {"From", customer},
                                         {"MessageSid", sidOf("SM", number)},
                                         {"NumMedia", "0"},
                                         {"To", dialled}},
                                        more));
    }
    relay::HttpReply ring(int number) { return post("/twilio/voice", callFields(sidOf("CA", number))); }
    void verifyOneText()
    {
        QCOMPARE(count(EventKind::MessageReceived), 1);
        QCOMPARE(store.outboxRows().size(), std::size_t(2)); // both contacts are told, once
    }

    ListingLine line;
    std::unique_ptr<relay::AfterOutage> after;
};

} // namespace

/// One call and one text of the carrier is one in the log, whichever way it is heard of first.
class SidOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextOfTheListIsKnownWhenItsWebhookComes_data() { restarts(); }
    void aTextOfTheListIsKnownWhenItsWebhookComes()
    {
        QFETCH(bool, isRestarted);
        TwoWays relay;
        relay.list("Messages.json", listedText(1, "Hello?", relay.executor.now() - 30min));
        relay.look();
        relay.verifyOneText();
        relay.executor.advance(1h);
        if (isRestarted)
            relay.beginAgain();
        const auto late = relay.text(1, "Hello?");
        QCOMPARE(late.status, 200);
        QVERIFY(Document(late.body).isWellFormed && !Document(late.body).has("Message"));
        relay.verifyOneText();
    }

    void aTextThatCameIsKnownWhenTheListIsRead_data() { restarts(); }
    void aTextThatCameIsKnownWhenTheListIsRead()
    {
        QFETCH(bool, isRestarted);
        TwoWays relay;
        relay.list("Messages.json", listedText(1, "Hello?", relay.executor.now()));
        relay.text(1, "Hello?");
        if (isRestarted)
            relay.beginAgain();
        relay.look();
        relay.verifyOneText();
    }

    /// The store may not be able to read: then it refuses what it has, when it writes.
    void aTextOfTheListIsKnownToAStoreThatOnlyWrites()
    {
        TwoWays relay;
        relay.list("Messages.json", listedText(1, "Hello?", relay.executor.now() - 30min));
        relay.look();
        relay.store.setReadError(Error{ErrorCode::Unavailable, "disk"});
        QCOMPARE(relay.text(1, "Hello?").status, 200);
        relay.store.setReadError(std::nullopt);
        relay.verifyOneText();
    }

    void aTextIsOneWhateverElseItsRequestSays()
    {
        TwoWays relay;
        relay.text(1, "Hello?");
        QCOMPARE(relay.text(1, "Hello?", {{"NumSegments", "1"}}).status, 200);
        relay.verifyOneText();
        relay.text(2, "Hello?");
        QCOMPARE(relay.count(EventKind::MessageReceived), 2);
    }

    /// A word behind the text may be its end or a parameter that the carrier has added: the list tells.
    void aTextWhoseRequestIsNotOfItsShapeIsTakenFromTheList()
    {
        TwoWays relay;
        relay.look();
        relay.list("Messages.json", listedText(1, "Hello?", relay.executor.now()));
        QCOMPARE(relay.text(1, "Hello?", {{"Call", "me"}}).status, 400);
        QCOMPARE(relay.count(EventKind::MessageReceived), 0);
        relay.executor.advance(1min);
        relay.verifyOneText();
    }

    void aCallOfTheListIsNotBegunAgain_data() { restarts(); }
    void aCallOfTheListIsNotBegunAgain()
    {
        QFETCH(bool, isRestarted);
        TwoWays relay;
        relay.list("Calls.json", listedCall(1, dialled, "completed", relay.executor.now() - 30min));
        relay.look();
        QCOMPARE(relay.count(EventKind::CallReceived), 1);
        relay.executor.advance(1h);
        if (isRestarted)
            relay.beginAgain();
        const auto events = relay.kinds();
        const auto late = relay.ring(1);
        QCOMPARE(late.status, 200);
        QCOMPARE(Document(late.body).elements,
                 (QStringList{QStringLiteral("Response"), QStringLiteral("Hangup")}));
        QCOMPARE(relay.kinds(), events);
        QVERIFY(relay.store.outboxRows().empty());
        QVERIFY(Document(relay.ring(2).body).has("Dial")); // another one rings
    }

    void aCallThatCameIsKnownWhenTheListIsRead()
    {
        TwoWays relay;
        relay.list("Calls.json", listedCall(1, dialled, "completed", relay.executor.now()));
        relay.ring(1);
        relay.post("/twilio/status/call", callFields(sidOf("CA", 1), "completed"));
        relay.beginAgain();
        relay.look();
        QCOMPARE(relay.count(EventKind::CallReceived), 1);
        QCOMPARE(relay.count(EventKind::CallEnded), 1);
    }

private:
    static void restarts()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("the same relay") << false;
        QTest::newRow("the next relay") << true;
    }
};

QTEST_GUILESS_MAIN(SidOnceTest)
#include "SidOnceTest.moc"
