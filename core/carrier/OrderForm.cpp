// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/OrderForm.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ringdown::carrier {
namespace {

std::vector<std::string> allOf(const twilio::Form &form, std::string_view name)
{
    std::vector<std::string> values;
    for (const twilio::FormField &field : form.fields()) {
        if (field.name == name)
            values.emplace_back(field.value);
    }
    return values;
}

std::string methodIn(const twilio::Form &form, std::string_view name)
{
    return form.value(name) == "GET" ? "GET" : "POST";
}

} // namespace

std::optional<twiml::Link> linkIn(const twilio::Form &form, std::string_view url, std::string_view method)
{
    if (form.value(url).empty())
        return std::nullopt;
    return twiml::Link{std::string(form.value(url)), methodIn(form, method)};
}

CallOrder orderIn(const twilio::Form &form)
{
    CallOrder order;
    order.from = form.value("From");
    order.to = form.value("To");
    order.document = linkIn(form, "Url", "Method");
    order.twiml = form.value("Twiml");
    order.fallback = linkIn(form, "FallbackUrl", "FallbackMethod");
    order.status = linkIn(form, "StatusCallback", "StatusCallbackMethod");
    if (auto events = allOf(form, "StatusCallbackEvent"); !events.empty())
        order.statusEvents = std::move(events);
    if (const std::string timeout(form.value("Timeout")); !timeout.empty())
        order.timeout = std::clamp(std::atoi(timeout.c_str()), 1, 600);
    if (const std::string limit(form.value("TimeLimit")); !limit.empty())
        order.timeLimit = std::clamp(std::atoi(limit.c_str()), 1, 4 * 60 * 60);
    order.digits = form.value("SendDigits");
    std::erase(order.digits, 'w');
    return order;
}

} // namespace ringdown::carrier
