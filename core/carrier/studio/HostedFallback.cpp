// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/studio/HostedFallback.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

WebhookAnswer twimlAnswer(std::string body)
{
    return {Delivery::Answered, 200, {{"Content-Type", "text/xml"}}, std::move(body)};
}

bool isEcho(const std::string &address)
{
    return address == "https://twimlets.com/echo" || address == "http://twimlets.com/echo";
}

} // namespace

bool HostedFallback::host(const std::string &url, const std::string &definition)
{
    auto reading = studio::readFlow(definition);
    if (!reading.flow)
        return false;
    m_flows[url] = std::make_unique<studio::FlowRun>(std::move(*reading.flow), url);
    return true;
}

void HostedFallback::send(WebhookRequest request, const Deadlines &deadlines,
                          std::function<void(WebhookAnswer)> done)
{
    const std::size_t mark = std::min(request.url.find('?'), request.url.size());
    const std::string address = request.url.substr(0, mark);
    const auto query = twilio::Form::decode(mark < request.url.size() ? request.url.substr(mark + 1) : "");
    const auto form = twilio::Form::decode(request.body);
    if (query && isEcho(address))
        return done(twimlAnswer(std::string(query->value("Twiml"))));
    if (const auto flow = m_flows.find(address); flow != m_flows.end() && query && form)
        return done(twimlAnswer(flow->second->answer(*query, *form)));
    m_rest.send(std::move(request), deadlines, std::move(done));
}

} // namespace ringdown::carrier
