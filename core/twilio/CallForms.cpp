// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/CallForms.h"

#include "core/twilio/Form.h"
#include "core/twilio/Twiml.h"

namespace ringdown::twilio {

std::string placeCallForm(const routing::LegEffect &leg, const WebhookUrls &urls)
{
    FieldList fields{{"To", leg.to},
                     {"From", leg.from},
                     {"Url", urls.callStep(leg.whisper)},
                     {"Method", "POST"},
                     {"StatusCallback", urls.legStatus(leg.status)},
                     {"StatusCallbackMethod", "POST"},
                     {"StatusCallbackEvent", "ringing"},
                     {"StatusCallbackEvent", "answered"},
                     {"StatusCallbackEvent", "completed"},
                     {"Timeout", std::to_string(leg.seconds)}};
    if (!leg.token.empty())
        fields.emplace_back("CallToken", leg.token);
    return encodeForm(fields);
}

std::optional<routing::Position> legStatusOf(std::string_view placeCallForm, const WebhookUrls &urls)
{
    const auto form = Form::decode(placeCallForm);
    const auto path = form ? urls.parseUrl(form->value("StatusCallback")) : std::nullopt;
    return path && path->kind == WebhookKind::LegStatus ? path->position : std::nullopt;
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
