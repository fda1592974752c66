// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/ProbeCall.h"

#include "core/twilio/Form.h"
#include "core/twilio/SignatureCheck.h"
#include "core/twilio/WebhookPath.h"

#include <string>

namespace ringdown::relay {
namespace {

/// A number that no plan can have: the carrier keeps it for tests.
constexpr const char *nobodysNumber = "+15005550006";

twilio::FieldList probeFields(const std::string &accountSid)
{
    return {{"AccountSid", accountSid.empty() ? "AC" + std::string(32, '0') : accountSid},
            {"ApiVersion", "2010-04-01"},
            {"CallSid", "CA" + std::string(32, '0')},
            {"CallStatus", "ringing"},
            {"Direction", "inbound"},
            {"From", nobodysNumber},
            {"To", nobodysNumber}};
}

} // namespace

SignedProbe probeCall(const WebhookSettings &settings, const twilio::WebhookKey *key)
{
    const std::string url = twilio::WebhookUrls(settings.publicUrl, settings.secretPath).newCall();
    const std::size_t path = url.find('/', url.find("://") + 3);
    SignedProbe probe{url.substr(path), twilio::encodeForm(probeFields(settings.accountSid)), {}};
    if (const auto form = twilio::Form::decode(probe.body); form && key)
        probe.signature = twilio::signForm(*key, url, *form);
    return probe;
}

} // namespace ringdown::relay
