// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/CallForms.h"

#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/Form.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

const WebhookUrls urls("https://relay.example.net/ring", "0123456789abcdefghijkl");

routing::LegEffect leg()
{
    routing::LegEffect effect;
    effect.id = "CA1.leg.1.0.0";
    effect.from = "+16195550100";
    effect.to = "+16195550111";
    effect.seconds = 20;
    effect.status.tenant = TenantId("qdn");
    effect.status.route = RouteId("open");
    effect.status.attempt = 4710;
    effect.whisper = effect.status;
    return effect;
}

std::vector<std::string> values(const std::string &body, std::string_view name)
{
    std::vector<std::string> found;
    const auto form = Form::decode(body);
    for (const FormField &field : form->fields()) {
        if (field.name == name)
            found.emplace_back(field.value);
    }
    return found;
}

} // namespace

class CallFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsCalledByThePublishedParameters()
    {
        const std::string body = placeCallForm(leg(), urls);
        QCOMPARE(values(body, "To"), std::vector<std::string>{"+16195550111"});
        QCOMPARE(values(body, "From"), std::vector<std::string>{"+16195550100"});
        QCOMPARE(values(body, "Timeout"), std::vector<std::string>{"20"});
        QCOMPARE(values(body, "Url"), std::vector<std::string>{urls.callStep(leg().whisper) +
                                                               "#rc=2&rp=ct,rt,5xx&ct=2000&rt=4500"});
        QCOMPARE(values(body, "StatusCallbackEvent"),
                 (std::vector<std::string>{"ringing", "answered", "completed"}));
        QVERIFY(values(body, "CallToken").empty());
        routing::LegEffect shown = leg();
        shown.token = "%7B%22a%22%7D";
        QCOMPARE(values(placeCallForm(shown, urls), "CallToken"), std::vector<std::string>{"%7B%22a%22%7D"});
    }

    void thePositionIsReadBackFromTheForm()
    {
        QCOMPARE(legStatusOf(placeCallForm(leg(), urls), urls), std::optional(leg().status));
        const WebhookUrls elsewhere("https://other.example.net", "");
        QVERIFY(!legStatusOf(placeCallForm(leg(), urls), elsewhere));
        QVERIFY(!legStatusOf("StatusCallback=https%3A%2F%2Frelay.example.net%2Fring", urls));
    }

    /// Silence ends the call: a voicemail is not asked for ever.
    void aPhoneIsAskedForTheKeyWhereNoRelayAnswers()
    {
        routing::LegEffect asked = leg();
        asked.alone = {"Call for Bow & Stern. Press 1 to try again.", 6, asked.whisper};
        asked.alone.next.attempt += 1;
        asked.voice = {"en-US", "Polly.Joanna"};
        const std::string body = placeCallForm(asked, urls);
        const auto fallback = values(body, "FallbackUrl");
        QCOMPARE(fallback.size(), std::size_t(1));
        QCOMPARE(values(body, "FallbackMethod"), std::vector<std::string>{"POST"});
        QCOMPARE(twimlOfEcho(fallback[0]).value_or(""),
                 "<Response><Gather action=\"" + urls.callStep(asked.alone.next) +
                     "#rc=2&amp;rp=ct,rt,5xx&amp;ct=2000&amp;rt=4500\" numDigits=\"1\" finishOnKey=\"\" "
                     "timeout=\"6\"><Say voice=\"Polly.Joanna\" language=\"en-US\">Call for Bow &amp; Stern. "
                     "Press 1 to try again.</Say></Gather><Hangup/></Response>");
        asked.alone.prompt = std::string(2000, '&');
        QVERIFY(values(placeCallForm(asked, urls), "FallbackUrl").empty());
    }

    void aCallIsMovedWithAFallbackThatNeedsNoRelay()
    {
        plan::VoicemailStep step;
        step.greeting = "Bow & Stern: leave a message.";
        step.maxSeconds = 90;
        step.transcribe = true;
        const std::string body = moveCallForm(leg().status, step, {"en-US", "Polly.Joanna"}, urls);
        QCOMPARE(values(body, "Url"), std::vector<std::string>{urls.callStep(leg().status) +
                                                               "#rc=2&rp=ct,rt,5xx&ct=2000&rt=4500"});
        QCOMPARE(values(body, "Method"), std::vector<std::string>{"POST"});
        QCOMPARE(values(body, "FallbackMethod"), std::vector<std::string>{"POST"});
        const auto fallback = values(body, "FallbackUrl");
        QCOMPARE(fallback.size(), std::size_t(1));
        QCOMPARE(twimlOfEcho(fallback[0]).value_or(""),
                 "<Response><Say voice=\"Polly.Joanna\" language=\"en-US\">Bow &amp; Stern: leave a "
                 "message.</Say><Record "
                 "action=\"https://twimlets.com/echo?Twiml=%3CResponse%3E%3CHangup%2F%3E%3C%2FResponse%3E\" "
                 "maxLength=\"90\" finishOnKey=\"#\" recordingStatusCallback=\"" +
                     urls.recordingStatus() + "\" transcribe=\"true\" transcribeCallback=\"" +
                     urls.transcriptStatus() + "\"/></Response>");
    }

    void aGreetingTooLongForTheFallbackBecomesTheUsualOne()
    {
        plan::VoicemailStep step;
        step.greeting = std::string(3000, '&');
        const auto fallback = values(moveCallForm(leg().status, step, {"en-US", ""}, urls), "FallbackUrl");
        QCOMPARE(fallback.size(), std::size_t(1));
        QVERIFY(fallback[0].size() <= longestEcho);
        const std::string twiml = twimlOfEcho(fallback[0]).value_or("");
        QVERIFY2(twiml.find(plan::VoicemailStep().greeting) != std::string::npos, twiml.c_str());
        const std::string voice(4000, 'x'); // no room for anything
        QVERIFY(values(moveCallForm(leg().status, step, {"en-US", voice}, urls), "FallbackUrl").empty());
    }

    void aCallIsEndedAtOnceOrAfterSomeWords()
    {
        QCOMPARE(endCallForm({"CA1.end.1.0.0", "CA2", "", {}}, urls), std::string("Status=completed"));
        const std::string body =
            endCallForm({"CA1.end.1.0.0", "CA2", "Bow & Stern took it.", {"en-US", ""}}, urls);
        QCOMPARE(values(body, "Twiml"),
                 std::vector<std::string>{
                     R"(<?xml version="1.0" encoding="UTF-8"?><Response>)"
                     R"(<Say language="en-US">Bow &amp; Stern took it.</Say><Hangup/></Response>)"});
    }
};

QTEST_APPLESS_MAIN(CallFormsTest)
#include "CallFormsTest.moc"
