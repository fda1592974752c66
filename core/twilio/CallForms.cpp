// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/CallForms.h"

#include "core/twilio/AskTwiml.h"
#include "core/twilio/Form.h"
#include "core/twilio/MessageTwiml.h"
#include "core/twilio/Twiml.h"

#include <algorithm>

namespace ringdown::twilio {
namespace {

void addFallback(FieldList &fields, std::string url)
{
    if (url.empty())
        return;
    fields.emplace_back("FallbackUrl", std::move(url));
    fields.emplace_back("FallbackMethod", "POST");
}

} // namespace

std::string placeCallForm(const routing::LegEffect &leg, const WebhookUrls &urls)
{
    FieldList fields{{"To", leg.to},
                     {"From", leg.from},
                     {"Url", urls.callStep(leg.whisper) + std::string(connectionOverrides)},
                     {"Method", "POST"},
                     {"StatusCallback", urls.legStatus(leg.status)},
                     {"StatusCallbackMethod", "POST"},
                     {"StatusCallbackEvent", "ringing"},
                     {"StatusCallbackEvent", "answered"},
                     {"StatusCallbackEvent", "completed"},
                     {"Timeout", std::to_string(leg.seconds)}};
    if (!leg.token.empty())
        fields.emplace_back("CallToken", leg.token);
    addFallback(fields, askEchoUrl(leg.alone, leg.voice, urls));
    return encodeForm(fields);
}

std::optional<routing::Position> legStatusOf(std::string_view placeCallForm, const WebhookUrls &urls)
{
    const auto form = Form::decode(placeCallForm);
    const auto path = form ? urls.parseUrl(form->value("StatusCallback")) : std::nullopt;
    return path && path->kind == WebhookKind::LegStatus ? path->position : std::nullopt;
}

FieldList testCallFields(const std::string &from, const std::string &to, std::chrono::seconds stays)
{
    constexpr std::chrono::seconds round{15}; ///< of saying it and of the pause behind
    constexpr std::int64_t mostRounds = 45;   ///< beyond it the document is too long for the carrier
    constexpr std::chrono::seconds toHangUp{30};
    const std::int64_t rounds = std::clamp<std::int64_t>(stays / round, 1, mostRounds);
    std::string twiml = "<Response>";
    for (std::int64_t i = 0; i < rounds; ++i)
        twiml += "<Say>This is a test call of Ringdown.</Say><Pause length=\"12\"/>";
    twiml += "<Hangup/></Response>";
    const std::string ringsAtMost = std::to_string(std::clamp<std::int64_t>(stays.count(), 30, 600));
    const auto lastsAtMost = round * rounds + toHangUp;
    return {{"To", to},
            {"From", from},
            {"Twiml", std::move(twiml)},
            {"Timeout", ringsAtMost},
            {"TimeLimit", std::to_string(lastsAtMost.count())}};
}

std::string moveCallForm(const routing::Position &to, const plan::VoicemailStep &alone,
                         const plan::Voice &voice, const WebhookUrls &urls)
{
    FieldList fields{{"Url", urls.callStep(to) + std::string(connectionOverrides)}, {"Method", "POST"}};
    addFallback(fields, messageEchoUrl(alone, voice, urls));
    return encodeForm(fields);
}

std::string endCallForm(const routing::LegEndEffect &end, const WebhookUrls &urls)
{
    if (end.words.empty())
        return encodeForm({{"Status", "completed"}});
    routing::Answer farewell;
    farewell.voice = end.voice;
    farewell.verbs = {routing::SayVerb{end.words}, routing::HangupVerb{}};
    return encodeForm({{"Twiml", writeTwiml(farewell, urls)}});
}

} // namespace ringdown::twilio
