// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/lifeboat/Lifeboat.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/twilio/EchoTwimlet.h"
#include "tests/numbers/SamplePlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::numbers;

namespace {

plan::Tenant tenant(std::size_t index)
{
    return test::harborPlan().tenants.at(index);
}

} // namespace

class LifeboatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTiersOfTheOpenRouteInOrderThenARecording()
    {
        const Lifeboat boat = compileLifeboat(tenant(0));
        QCOMPARE(boat.rings.size(), 2U);
        QCOMPARE(boat.rings[0].tier.value, "primary");
        QCOMPARE(boat.rings[0].seconds, 20);
        QCOMPARE(boat.rings[1].phones.front().e164(), "+16195550122");
        QCOMPARE(boat.greeting, "Nobody can take your call. Please leave a message after the tone.");
        QCOMPARE(lifeboatTwiml(boat, tenant(0).numbers[0]),
                 "<Response><Say voice=\"Polly.Joanna\" language=\"en-US\">Thank you for calling the Queen "
                 "of San Diego.</Say><Dial timeout=\"20\" "
                 "answerOnBridge=\"true\"><Number>+16195550111</Number></Dial>"
                 "<Dial timeout=\"25\" answerOnBridge=\"true\"><Number>+16195550122</Number></Dial>"
                 "<Say voice=\"Polly.Joanna\" language=\"en-US\">Nobody can take your call. Please leave a "
                 "message after the tone.</Say>"
                 "<Record "
                 "action=\"https://twimlets.com/echo?Twiml=%3CResponse%3E%3CHangup%2F%3E%3C%2FResponse%3E\" "
                 "maxLength=\"120\" finishOnKey=\"#\"/></Response>");
    }

    void aTierTogetherIsOneDialInTurnOneEach()
    {
        const Lifeboat shell = compileLifeboat(tenant(1));
        QCOMPARE(shell.rings[0].phones.size(), 2U);
        const std::string twiml = lifeboatTwiml(shell, tenant(1).numbers[0]);
        QVERIFY(twiml.starts_with("<Response><Dial timeout=\"18\" answerOnBridge=\"true\" "
                                  "callerId=\"+16195550200\"><Number>+16195550211</Number>"
                                  "<Number>+16195550233</Number></Dial>"));
        const Lifeboat crew = compileLifeboat(tenant(2));
        QCOMPARE(crew.rings.size(), 2U);
        QCOMPARE(crew.rings[0].phones.size(), 1U);
    }

    void theLongestWaitCutsIt_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<QList<int>>("seconds");
        QTest::newRow("all of it") << 120 << QList<int>{20, 25};
        QTest::newRow("the second is cut") << 30 << QList<int>{20, 10};
        QTest::newRow("less than five left") << 24 << QList<int>{20};
        QTest::newRow("the first is cut") << 10 << QList<int>{10};
    }
    void theLongestWaitCutsIt()
    {
        QFETCH(int, longest);
        plan::Tenant changed = tenant(0);
        changed.limits.longestWaitSeconds = longest;
        QList<int> seconds;
        for (const LifeboatRing &ring : compileLifeboat(changed).rings)
            seconds.append(ring.seconds);
        QTEST(seconds, "seconds");
    }

    void aGreetingThatNeedsTheRelayIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<bool>("offersText");
        QTest::addColumn<QByteArray>("spoken");
        const QByteArray usual = "Please leave a message after the tone.";
        QTest::newRow("plain") << QByteArray("Speak.") << false << QByteArray("Speak.");
        QTest::newRow("business") << QByteArray("This is {business}.") << false
                                  << QByteArray("This is Queen of San Diego.");
        QTest::newRow("names the caller") << QByteArray("Hello {callerName}.") << false << usual;
        QTest::newRow("offers a text") << QByteArray("Press 1 for a text.") << true << usual;
    }
    void aGreetingThatNeedsTheRelayIsReplaced()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(bool, offersText);
        plan::Tenant changed = tenant(0);
        plan::VoicemailStep step;
        step.greeting = greeting.toStdString();
        if (offersText)
            step.textBack = plan::TextBack{};
        changed.routes[RouteId("message")] = {step};
        QTEST(QByteArray::fromStdString(compileLifeboat(changed).greeting), "spoken");
    }

    void aRecordedGreetingIsPlayedUnlessItOffersAText()
    {
        plan::Tenant changed = tenant(0);
        plan::VoicemailStep step;
        step.greetingSound = "https://example.com/bell.mp3";
        changed.routes[RouteId("message")] = {step};
        QVERIFY(lifeboatTwiml(compileLifeboat(changed), changed.numbers[0])
                    .find("<Play>https://example.com/bell.mp3</Play><Record") != std::string::npos);
        step.textBack = plan::TextBack{};
        changed.routes[RouteId("message")] = {step};
        QVERIFY(lifeboatTwiml(compileLifeboat(changed), changed.numbers[0]).find("<Play>") ==
                std::string::npos);
    }

    void whatIsSaidFirstIsSaidHereToo()
    {
        plan::Tenant changed = tenant(0);
        changed.routes[RouteId("open")] = {
            plan::SayStep{"Welcome to {business}."}, plan::PlayStep{"https://example.com/bell.mp3"},
            plan::SayStep{"It is {time}."},          plan::RingStep{{TierId("primary")}},
            plan::SayStep{"Nobody is there."},       plan::VoicemailStep{}};
        const Lifeboat boat = compileLifeboat(changed);
        QCOMPARE(boat.opening, (std::vector<LifeboatOpening>{{"Welcome to Queen of San Diego.", {}},
                                                             {{}, "https://example.com/bell.mp3"}}));
        QVERIFY(
            lifeboatTwiml(boat, changed.numbers[0])
                .starts_with("<Response><Say voice=\"Polly.Joanna\" language=\"en-US\">Welcome to Queen of "
                             "San Diego.</Say><Play>https://example.com/bell.mp3</Play><Dial"));
        const auto isNamed = [&](Omission omission) {
            return std::find(boat.leftOut.begin(), boat.leftOut.end(), omission) != boat.leftOut.end();
        };
        QVERIFY(isNamed(Omission::OpeningNamesCall) && isNamed(Omission::LaterWords));
    }

    void phonesThatTheRulesRefuseAreNotRungHereEither()
    {
        plan::Tenant changed = tenant(1);
        changed.contacts[0].phone = *PhoneNumber::fromE164("+19005550111");
        const Lifeboat boat = compileLifeboat(changed);
        QCOMPARE(boat.rings[0].phones.size(), 1U);
        QCOMPARE(boat.rings[0].phones[0].e164(), "+16195550233");
    }

    void aPlanThatGoesInCirclesEnds()
    {
        plan::Tenant changed = tenant(0);
        changed.routes[RouteId("sales")] = {plan::GotoStep{RouteId("open")}};
        const Lifeboat boat = compileLifeboat(changed);
        QCOMPARE(boat.rings.size(), 2U); // the open route rings nobody: all tiers, in the plan's order
        changed.tiers.clear();
        QVERIFY(compileLifeboat(changed).rings.empty());
    }

    void whatItCannotDoIsSaid()
    {
        const auto said = compileLifeboat(tenant(0)).leftOut;
        QCOMPARE(said.size(), 4U);
        QVERIFY(said[0] == Omission::NoKey && said[1] == Omission::NoMenu);
        QCOMPARE(compileLifeboat(tenant(2)).leftOut.size(), 2U); // no key, no menu there
    }

    void musicAndPromptsAreAmongWhatItCannotDo()
    {
        plan::Tenant changed = tenant(0);
        for (auto &[id, route] : changed.routes) {
            for (plan::Step &step : route) {
                if (auto *ring = std::get_if<plan::RingStep>(&step))
                    ring->waiting.prompts.push_back({"Please hold.", plan::HoldPrompt::When::After, 20});
            }
        }
        const auto said = compileLifeboat(changed).leftOut;
        QCOMPARE(std::count(said.begin(), said.end(), Omission::NoWaiting), 1);
    }

    void anEchoGivesBackWhatItWasGiven()
    {
        const std::string twiml = lifeboatTwiml(compileLifeboat(tenant(0)), tenant(0).numbers[0]);
        const auto url = twilio::echoUrl(twiml);
        QVERIFY(url.hasValue());
        QVERIFY(twilio::isEchoUrl(*url));
        QCOMPARE(twilio::twimlOfEcho(*url).value(), twiml);
        QVERIFY(!twilio::isEchoUrl("https://twimlets.com/forward?PhoneNumber=1"));
        QVERIFY(!twilio::twimlOfEcho("https://relay.example.com/?Twiml=x"));
        QVERIFY(!twilio::echoUrl(std::string(2000, '<')).hasValue());
    }

    void aTextIsToldToThoseWhoGetThem()
    {
        QVERIFY(textNoticeTwiml(tenant(0)).starts_with(
            "<Response><Message to=\"+16195550111\">A text to Queen of San Diego could not be forwarded"));
        QCOMPARE(textNoticeTwiml(tenant(1)), "");
    }

    void nobodyIsTextedWhomTheRulesRefuse()
    {
        plan::Tenant changed = tenant(0);
        for (const char *phone : {"+442079460018", "+19005550123"}) {
            plan::Contact refused = changed.contacts[0];
            refused.id = ContactId(phone);
            refused.phone = *PhoneNumber::fromE164(phone);
            changed.contacts.push_back(refused);
            changed.sms->forwardTo.push_back(refused.id);
        }
        QCOMPARE(textNoticeTwiml(changed), textNoticeTwiml(tenant(0)));
        changed.sms->forwardTo.erase(changed.sms->forwardTo.begin());
        QCOMPARE(textNoticeTwiml(changed), "");
    }

    void aNoticeIsKnownByItsWords()
    {
        QVERIFY(isTextNotice(*twilio::echoUrl(textNoticeTwiml(tenant(0)))));
        QVERIFY(!isTextNotice("https://twimlets.com/echo?Twiml=%3CResponse%2F%3E"));
        QVERIFY(!isTextNotice(""));
    }

    void theFlowKnowsAnAnsweredRound()
    {
        const std::string definition = flowDefinition(compileLifeboat(tenant(0)));
        QCOMPARE(flowDefinition(compileLifeboat(tenant(0))), definition);
        const QJsonArray states =
            QJsonDocument::fromJson(QByteArray::fromStdString(definition)).object()[u"states"].toArray();
        QCOMPARE(states.size(),
                 11); // trigger, opening, whom to show, two rings with their splits, greeting, message
        const QJsonObject ring = states[5].toObject();
        QCOMPARE(ring[u"type"].toString(), QStringLiteral("connect-call-to"));
        QCOMPARE(ring[u"properties"].toObject()[u"to"].toString(), QStringLiteral("+16195550111"));
        const QJsonArray branches = states[6].toObject()[u"transitions"].toArray();
        QCOMPARE(branches[0].toObject()[u"next"].toString(), QStringLiteral("ring_2"));
        QVERIFY(!branches[1].toObject().contains(u"next")); // answered: the flow ends
    }

    void aFlowTellsWhetherItIsOfThisPlan()
    {
        const std::string now = flowDefinition(compileLifeboat(tenant(0)));
        plan::Tenant changed = tenant(0);
        changed.tiers[0].seconds = 30;
        const std::string later = flowDefinition(compileLifeboat(changed));
        KeptFlow flow{"FW1", flowName(changed.id), flowMessage(now, 41), "published", "https://x", {}, true};
        QVERIFY(boatState(&flow, now) == BoatState::Fresh);
        QVERIFY(boatState(&flow, later) == BoatState::Stale);
        QVERIFY(boatState(nullptr, now) == BoatState::None);
        QCOMPARE(revisionOf(flow).value(), 41);
        flow.message = "Moved the widgets";
        QVERIFY(boatState(&flow, now) == BoatState::Foreign);
        QVERIFY(!revisionOf(flow));
        flow.message = flowMessage(now, 41);
        flow.status = "draft";
        QVERIFY(boatState(&flow, now) == BoatState::NotInForce);
    }
};

QTEST_GUILESS_MAIN(LifeboatTest)
#include "LifeboatTest.moc"
