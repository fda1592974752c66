// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/MessageTwiml.h"

#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/SayTwiml.h"
#include "core/twilio/XmlText.h"

#include <string_view>

namespace ringdown::twilio {
namespace {

/// Without an action the carrier would fetch the very document again and ask anew.
std::string hangUpUrl()
{
    const auto url = echoUrl("<Response><Hangup/></Response>");
    return url ? *url : std::string();
}

Result<std::string> echoOf(const plan::VoicemailStep &step, const plan::Voice &voice,
                           const WebhookUrls &reports)
{
    std::string twiml = "<Response>";
    appendMessage(twiml, step, voice, &reports);
    return echoUrl(twiml + "</Response>");
}

} // namespace

void appendMessage(std::string &twiml, const plan::VoicemailStep &step, const plan::Voice &voice,
                   const WebhookUrls *reports)
{
    if (step.greetingSound.empty())
        appendSay(twiml, step.greeting, voice);
    else
        appendPlay(twiml, step.greetingSound);
    twiml += "<Record";
    appendAttribute(twiml, "action", hangUpUrl());
    appendAttribute(twiml, "maxLength", std::to_string(step.maxSeconds));
    appendAttribute(twiml, "finishOnKey", "#");
    if (reports)
        appendAttribute(twiml, "recordingStatusCallback", reports->recordingStatus());
    if (step.transcribe)
        appendAttribute(twiml, "transcribe", "true");
    if (step.transcribe && reports)
        appendAttribute(twiml, "transcribeCallback", reports->transcriptStatus());
    twiml += "/>";
}

std::string messageEchoUrl(plan::VoicemailStep step, const plan::Voice &voice, const WebhookUrls &reports)
{
    auto url = echoOf(step, voice, reports);
    if (!url) {
        step.greeting = plan::VoicemailStep().greeting;
        step.greetingSound.clear();
        url = echoOf(step, voice, reports);
    }
    return url ? *url : std::string();
}

} // namespace ringdown::twilio
