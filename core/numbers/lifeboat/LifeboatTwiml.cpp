// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/lifeboat/LifeboatTwiml.h"

#include "core/plan/OutgoingRules.h"
#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/MessageTwiml.h"
#include "core/twilio/XmlText.h"

namespace ringdown::numbers {
namespace {

constexpr std::string_view notForwarded = " could not be forwarded: the relay does not answer.";

std::string escaped(std::string_view text)
{
    std::string xml;
    twilio::appendXml(xml, text);
    return xml;
}

std::string attribute(std::string_view name, std::string_view value)
{
    return value.empty() ? std::string() : ' ' + std::string(name) + "=\"" + escaped(value) + '"';
}

std::string dial(const LifeboatRing &ring, const PhoneNumber &number)
{
    std::string xml =
        "<Dial" + attribute("timeout", std::to_string(ring.seconds)) + attribute("answerOnBridge", "true");
    if (ring.show == plan::Show::Business)
        xml += attribute("callerId", number.e164());
    xml += '>';
    for (const PhoneNumber &phone : ring.phones)
        xml += "<Number>" + escaped(phone.e164()) + "</Number>";
    return xml + "</Dial>";
}

std::string say(const Lifeboat &boat, const std::string &words)
{
    if (!twilio::hasWords(words))
        return {};
    return "<Say" + attribute("voice", boat.voice.name) + attribute("language", boat.voice.language) + '>' +
           escaped(words) + "</Say>";
}

} // namespace

std::string lifeboatTwiml(const Lifeboat &boat, const PhoneNumber &number)
{
    std::string xml = "<Response>";
    for (const LifeboatOpening &words : boat.opening)
        xml += words.play.empty() ? say(boat, words.say) : "<Play>" + escaped(words.play) + "</Play>";
    for (const LifeboatRing &ring : boat.rings)
        xml += dial(ring, number);
    plan::VoicemailStep step;
    step.greeting = boat.greeting;
    step.greetingSound = boat.greetingSound;
    step.maxSeconds = boat.maxSeconds;
    twilio::appendMessage(xml, step, boat.voice, nullptr);
    return xml + "</Response>";
}

std::string textNoticeTwiml(const plan::Tenant &tenant)
{
    if (!tenant.sms || tenant.sms->forwardTo.empty())
        return {};
    plan::NumberKinds kinds;
    const plan::OutgoingRules rules(tenant, kinds);
    std::string xml = "<Response>";
    for (const ContactId &id : tenant.sms->forwardTo) {
        const plan::Contact *contact = plan::findContact(tenant, id);
        if (!contact || !contact->texts || rules.whyNotTo(contact->phone))
            continue;
        xml += "<Message" + attribute("to", contact->phone.e164()) + '>' +
               escaped("A text to " + tenant.name + std::string(notForwarded) + " It is in Twilio's log.") +
               "</Message>";
    }
    return xml == "<Response>" ? std::string() : xml + "</Response>";
}

bool isTextNotice(std::string_view url)
{
    const auto twiml = twilio::twimlOfEcho(url);
    return twiml && twiml->find(notForwarded) != std::string::npos;
}

} // namespace ringdown::numbers
