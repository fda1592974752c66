// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Needs.h"

#include "core/numbers/lifeboat/Lifeboat.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/WebhookPath.h"

namespace ringdown::numbers {
namespace {

/// "" when none can be asked for: the flows are not known, or the fallback is too long for an echo.
std::string voiceFallback(const plan::Tenant &tenant, const PhoneNumber &number,
                          const Destination &destination)
{
    if (!destination.knowsFlows)
        return {};
    if (const auto flow = destination.flows.find(tenant.id); flow != destination.flows.end())
        return flow->second;
    const auto echo = twilio::echoUrl(lifeboatTwiml(compileLifeboat(tenant), number));
    return echo ? *echo : std::string();
}

std::string smsFallback(const plan::Tenant &tenant)
{
    const std::string twiml = textNoticeTwiml(tenant);
    const auto echo = twilio::echoUrl(twiml);
    return twiml.empty() || !echo ? std::string() : *echo;
}

void point(FieldValues &values, NumberField url, NumberField method, std::string address)
{
    if (address.empty())
        return;
    values[url] = std::move(address);
    values[method] = "POST";
}

NeededNumber needOf(const plan::Tenant &tenant, const PhoneNumber &number, const Destination &destination)
{
    const twilio::WebhookUrls urls(destination.publicUrl, destination.secretPath);
    const std::string overrides(twilio::connectionOverrides);
    NeededNumber need{number, tenant.id, tenant.name, {}};
    FieldValues &values = need.values;
    values[NumberField::TrunkSid] = "";
    values[NumberField::VoiceApplicationSid] = "";
    values[NumberField::VoiceReceiveMode] = "voice";
    values[NumberField::SmsApplicationSid] = "";
    point(values, NumberField::VoiceUrl, NumberField::VoiceMethod, urls.newCall() + overrides);
    point(values, NumberField::VoiceFallbackUrl, NumberField::VoiceFallbackMethod,
          voiceFallback(tenant, number, destination));
    point(values, NumberField::StatusCallback, NumberField::StatusCallbackMethod,
          urls.callStatus() + overrides);
    point(values, NumberField::SmsUrl, NumberField::SmsMethod, urls.sms() + overrides);
    point(values, NumberField::SmsFallbackUrl, NumberField::SmsFallbackMethod, smsFallback(tenant));
    return need;
}

} // namespace

std::vector<NeededNumber> neededNumbers(const plan::Plan &plan, const Destination &destination)
{
    std::vector<NeededNumber> all;
    for (const plan::Tenant &tenant : plan.tenants) {
        for (const PhoneNumber &number : tenant.numbers)
            all.push_back(needOf(tenant, number, destination));
    }
    return all;
}

} // namespace ringdown::numbers
