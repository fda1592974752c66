// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/AskTwiml.h"

#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/SayTwiml.h"
#include "core/twilio/XmlText.h"

namespace ringdown::twilio {

std::string askEchoUrl(const routing::AskVerb &ask, const plan::Voice &voice, const WebhookUrls &urls)
{
    std::string twiml = "<Response><Gather";
    appendAttribute(twiml, "action", urls.callStep(ask.next) + std::string(connectionOverrides));
    twiml += " numDigits=\"1\" finishOnKey=\"\"";
    appendAttribute(twiml, "timeout", std::to_string(ask.seconds));
    twiml += '>';
    appendSay(twiml, ask.prompt, voice);
    twiml += "</Gather><Hangup/></Response>";
    const auto url = echoUrl(twiml);
    return url ? *url : std::string();
}

} // namespace ringdown::twilio
