// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/carrier/studio/HostedFallback.h"
#include "core/numbers/Needs.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "tests/numbers/SamplePlan.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::carrier;
using Does = PhoneScript::Does;
using namespace std::chrono_literals;

namespace {

const std::string flowUrl = "https://webhooks.twilio.com/v1/Accounts/AC11111111111111111111111111111111/"
                            "Flows/FW22222222222222222222222222222222";

/// No relay runs: nobody takes the connection.
class NoRelay final : public Transport {
public:
    void send(WebhookRequest request, const Deadlines &, std::function<void(WebhookAnswer)> done) override
    {
        tried.push_back(request.url);
        WebhookAnswer answer;
        answer.delivery = Delivery::NotConnected;
        answer.status = 0;
        done(std::move(answer));
    }

    std::vector<std::string> tried;
};

enum class Boat { Echo, Flow };

/// The harbor's first number as the drift view sets it up, and no relay behind it.
struct Outage {
    explicit Outage(Boat boat)
    {
        const plan::Plan plan = test::harborPlan();
        numbers::Destination destination{"https://relay.example.com", "", {}};
        if (boat == Boat::Flow)
            destination.flows[TenantId("qdn")] = flowUrl;
        const auto need = numbers::neededNumbers(plan, destination).front();
        QVERIFY(
            hosted.host(flowUrl, numbers::flowDefinition(numbers::compileLifeboat(plan.tenants.front()))));
        carrier.own({need.phone.e164(), valueIn(need.values, numbers::NumberField::VoiceUrl),
                     valueIn(need.values, numbers::NumberField::VoiceFallbackUrl), "", false});
        carrier.observe([this](const Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        carrier.whenEnded([this](const CallEnd &end) { seconds = end.seconds; });
    }

    void call(std::map<std::string, PhoneScript> phones, const std::string &from = "+12025550147")
    {
        CallScript script;
        script.from = from;
        script.to = "+16195550100";
        script.message = 12s;
        script.phones = std::move(phones);
        QVERIFY(carrier.call(std::move(script)).hasValue());
        time.run();
    }
    std::size_t indexOf(const std::string &part) const
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].find(part) != std::string::npos)
                return i;
        }
        return lines.size();
    }
    bool saw(const std::string &part) const { return indexOf(part) < lines.size(); }
    std::string all() const
    {
        std::string text;
        for (const std::string &line : lines)
            text += line + '\n';
        return text;
    }

    JumpingTimeline time{Instant::fromSeconds(1'790'000'000)};
    NoRelay relay;
    HostedFallback hosted{relay};
    std::vector<std::string> lines;
    int seconds = -1;
    Carrier carrier{
        {"AC11111111111111111111111111111111", twilio::WebhookKey::derive(Secret(std::string(32, 'a')))},
        time,
        hosted,
        Habits(),
        5};
};

PhoneScript phone(Does does)
{
    PhoneScript script;
    script.does = does;
    script.after = 6s;
    script.talks = 40s;
    return script;
}

} // namespace

/// The lifeboat at work: the simulated carrier finds no relay, takes the number's fallback, and runs what it
/// hosts itself, the echo twimlet's TwiML or the Studio flow.
class LifeboatRunTest : public QObject {
    Q_OBJECT

    static void bothBoats()
    {
        QTest::addColumn<Boat>("boat");
        QTest::newRow("echo twimlet") << Boat::Echo;
        QTest::newRow("Studio flow") << Boat::Flow;
    }

private Q_SLOTS:
    void nobodyAnswersAndTheMessageIsRecorded_data() { bothBoats(); }
    void nobodyAnswersAndTheMessageIsRecorded()
    {
        QFETCH(Boat, boat);
        Outage outage(boat);
        outage.call({});
        QCOMPARE(outage.relay.tried.size(), 3U); // the first try and the overrides' two more
        const std::size_t captain = outage.indexOf("+16195550111");
        const std::size_t office = outage.indexOf("+16195550122");
        const std::size_t greeting = outage.indexOf("Nobody can take your call.");
        QVERIFY2(captain < office && office < greeting && greeting < outage.lines.size(),
                 outage.all().c_str());
        QVERIFY2(outage.saw("12 s") || outage.seconds > 12, outage.all().c_str());
    }

    void theFirstTierTakesIt_data() { bothBoats(); }
    void theFirstTierTakesIt()
    {
        QFETCH(Boat, boat);
        Outage outage(boat);
        CallScript script;
        outage.call({{"+16195550111", phone(Does::Answers)}});
        QVERIFY2(outage.saw("+16195550111"), outage.all().c_str());
        QVERIFY2(outage.seconds >= 40, outage.all().c_str());
        // A flow knows that the round was answered; an echo rings on if the caller stays.
        QCOMPARE(outage.saw("+16195550122"), boat == Boat::Echo);
    }

    void theOpeningIsHeardBeforeAnyPhoneRings_data() { bothBoats(); }
    void theOpeningIsHeardBeforeAnyPhoneRings()
    {
        QFETCH(Boat, boat);
        Outage outage(boat);
        outage.call({});
        const std::size_t opening = outage.indexOf("Thank you for calling the Queen of San Diego.");
        QVERIFY2(opening < outage.indexOf("+16195550111 rings"), outage.all().c_str());
    }

    void phonesSeeTheCallerOnlyWhereThereIsOne_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray business = "+16195550100";
        QTest::newRow("a number") << QByteArray("+12025550147") << QByteArray("+12025550147");
        QTest::newRow("withheld") << QByteArray("anonymous") << business;
        QTest::newRow("malformed") << QByteArray("Restricted") << business;
        QTest::newRow("a word on the keypad") << QByteArray("+266696687") << business;
    }
    /// The carrier takes no other caller id, and rings nobody then.
    void phonesSeeTheCallerOnlyWhereThereIsOne()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, shown);
        Outage outage(Boat::Flow);
        outage.call({{"+16195550111", phone(Does::Answers)}}, from.toStdString());
        QVERIFY2(outage.saw("+16195550111 rings, showing " + shown.toStdString()), outage.all().c_str());
        QVERIFY2(outage.seconds >= 40, outage.all().c_str());
    }

    /// An echo cannot tell who withholds their number, which the review and the standing say (decision 16).
    void anEchoPassesEveryCallerOnAsTheyCame()
    {
        Outage outage(Boat::Echo);
        outage.call({{"+16195550111", phone(Does::Answers)}}, "anonymous");
        QVERIFY2(outage.saw("+16195550111 rings, showing anonymous"), outage.all().c_str());
    }

    void theSecondTierTakesIt_data() { bothBoats(); }
    void theSecondTierTakesIt()
    {
        QFETCH(Boat, boat);
        Outage outage(boat);
        outage.call({{"+16195550111", phone(Does::Busy)}, {"+16195550122", phone(Does::Answers)}});
        QVERIFY2(outage.indexOf("+16195550111") < outage.indexOf("+16195550122"), outage.all().c_str());
        QVERIFY2(outage.seconds >= 40, outage.all().c_str());
        QCOMPARE(outage.saw("Nobody can take your call."), boat == Boat::Echo);
    }

    void aFlowThatCannotBeRunIsNotHosted_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("no JSON") << QByteArray("x") << QByteArray("it is no JSON object with states");
        QTest::newRow("no start") << QByteArray(R"({"states":[],"initial_state":"Trigger"})")
                                  << QByteArray("initial_state names no state");
        QTest::newRow("unknown widget")
            << QByteArray(R"({"states":[{"name":"a","type":"fax"}],"initial_state":"a"})")
            << QByteArray("state a is of the unknown type 'fax'");
        QTest::newRow("unknown event")
            << QByteArray(
                   R"({"states":[{"name":"a","type":"say-play","transitions":[{"event":"done"}]}],"initial_state":"a"})")
            << QByteArray("state a has no event 'done'");
        QTest::newRow("dangling")
            << QByteArray(
                   R"({"states":[{"name":"a","type":"say-play","transitions":[{"event":"audioComplete","next":"b"}]}],"initial_state":"a"})")
            << QByteArray("state a leads to b, which is not there");
    }
    void aFlowThatCannotBeRunIsNotHosted()
    {
        QFETCH(QByteArray, definition);
        QTEST(QByteArray::fromStdString(studio::faultOf(definition.toStdString())), "fault");
        NoRelay relay;
        HostedFallback hosted(relay);
        QVERIFY(!hosted.host(flowUrl, definition.toStdString()));
    }
};

QTEST_GUILESS_MAIN(LifeboatRunTest)
#include "LifeboatRunTest.moc"
