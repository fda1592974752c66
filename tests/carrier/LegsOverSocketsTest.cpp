// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/RingTone.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/WholeTown.h"

#include <QTest>

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

} // namespace

/// Legs through everything that is real: the relay's server, its outbox, the REST client, sockets.
class LegsOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVoicemailPicksUpAndAPersonTakesTheCall()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.phones[captain] = phone(carrier::PhoneScript::Does::Voicemail, 3s);
        script.phones[office] = phone(carrier::PhoneScript::Does::Answers, 5s);
        const CallSummary call = town.call(script);
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("office"));
        QVERIFY(town.saw("caller waits to be connected"));
        QVERIFY(town.saw("caller hears " + twilio::WebhookUrls(town.relay->publicUrl(), "").ringTone()));
        QVERIFY(town.saw("caller talks to " + office));
        QVERIFY(town.carrier.debugger().empty());
        for (const carrier::CallRecord &record : town.carrier.callList())
            QTRY_VERIFY(town.carrier.findCall(record.sid)->endedAt);
    }

    void theQueueIsDeletedWhenTheCallerHasLeftIt()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        std::set<std::string> deleted;
        town.server.whenDone([&](const carrier::RestRequest &request, const carrier::RestReply &reply) {
            if (request.method == "DELETE" && reply.status == 204)
                deleted.insert(request.path);
        });
        carrier::CallScript script;
        script.phones[office] = phone(carrier::PhoneScript::Does::Answers, 3s);
        QCOMPARE(town.call(script).outcome, std::optional(Outcome::Answered));
        QTRY_VERIFY(town.carrier.queues().list().empty());
        carrier::CallScript leaver;
        leaver.hangsUpAfter = 8s;
        leaver.phones[office] = phone(carrier::PhoneScript::Does::NoAnswer, 3s);
        QCOMPARE(town.call(leaver).outcome, std::optional(Outcome::Missed));
        QTRY_VERIFY(town.carrier.queues().list().empty());
        QTRY_VERIFY(town.store.outboxRows().empty());
        QCOMPARE(deleted.size(), std::size_t(2));
    }

    void aKeyThatTheCarrierRefusesFallsBackToADial()
    {
        WholeTown town("not-the-secret-of-this-key-00000");
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.phones[captain] = phone(carrier::PhoneScript::Does::Answers, 6s);
        const CallSummary call = town.call(script);
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QCOMPARE(call.contact, ContactId("captain"));
        QVERIFY(town.saw("caller waits to be connected"));
        QVERIFY(town.saw("caller hears ringing"));
    }
};

QTEST_GUILESS_MAIN(LegsOverSocketsTest)
#include "LegsOverSocketsTest.moc"
