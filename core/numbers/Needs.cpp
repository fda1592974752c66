// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Needs.h"

#include "core/numbers/lifeboat/Lifeboat.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/twilio/EchoTwimlet.h"
#include "core/twilio/WebhookPath.h"

#include <algorithm>

namespace ringdown::numbers {
namespace {

void point(FieldValues &values, NumberField url, NumberField method, std::string address)
{
    values[url] = std::move(address);
    values[method] = "POST";
}

Result<std::string> echoOf(const plan::Tenant &tenant, const PhoneNumber &number)
{
    return twilio::echoUrl(lifeboatTwiml(compileLifeboat(tenant), number));
}

void askVoiceFallback(NeededNumber &need, const plan::Tenant &tenant, const Destination &destination)
{
    constexpr NumberField url = NumberField::VoiceFallbackUrl;
    constexpr NumberField method = NumberField::VoiceFallbackMethod;
    if (const auto flow = destination.flows.find(tenant.id); flow != destination.flows.end())
        return point(need.values, url, method, flow->second);
    if (!destination.knowsFlows || destination.unreadFlows.contains(tenant.id)) {
        need.isFallbackUnknown = true;
        return;
    }
    if (const auto echo = echoOf(tenant, need.phone))
        point(need.values, url, method, *echo);
    else
        need.tooLong.insert(url);
}

void askSmsFallback(NeededNumber &need, const plan::Tenant &tenant)
{
    const std::string twiml = textNoticeTwiml(tenant);
    if (twiml.empty())
        return;
    if (const auto echo = twilio::echoUrl(twiml))
        point(need.values, NumberField::SmsFallbackUrl, NumberField::SmsFallbackMethod, *echo);
    else
        need.tooLong.insert(NumberField::SmsFallbackUrl);
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
    askVoiceFallback(need, tenant, destination);
    point(values, NumberField::StatusCallback, NumberField::StatusCallbackMethod,
          urls.callStatus() + overrides);
    point(values, NumberField::SmsUrl, NumberField::SmsMethod, urls.sms() + overrides);
    askSmsFallback(need, tenant);
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

bool fitsEcho(const plan::Tenant &tenant)
{
    return std::all_of(tenant.numbers.begin(), tenant.numbers.end(),
                       [&](const PhoneNumber &number) { return echoOf(tenant, number).hasValue(); });
}

} // namespace ringdown::numbers
