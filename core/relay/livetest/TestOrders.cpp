// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/livetest/TestOrders.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr const char *ordered = "test-call.ordered";
constexpr int pageEvents = 1'000;
constexpr int mostOrderPages = 40;

std::optional<TestOrder> orderIn(const Event &event)
{
    if (event.kind != EventKind::AccessChanged || event.what != ordered || !event.until)
        return std::nullopt;
    return TestOrder{event.at, *event.until, event.tenant, event.from, event.to, event.contact, event.by};
}

/// Whether the page begins before the wanted time.
Result<bool> takePage(const std::vector<std::string> &page, Instant since, std::vector<TestOrder> &orders)
{
    bool isEarly = page.empty();
    for (const std::string &json : page) {
        const bool mayBeOne = json.find(ordered) != std::string::npos;
        if (!mayBeOne && &json != &page.front())
            continue;
        const auto event = eventFromJson(json);
        if (!event)
            return event.error();
        isEarly = isEarly || event->at < since;
        if (auto order = orderIn(*event); order && order->at >= since)
            orders.push_back(std::move(*order));
    }
    return isEarly;
}

} // namespace

Event eventOf(const TestOrder &order)
{
    Event event;
    event.at = order.at;
    event.kind = EventKind::AccessChanged;
    event.what = ordered;
    event.tenant = order.tenant;
    event.from = order.from;
    event.to = order.to;
    event.until = order.until;
    event.contact = order.contact;
    event.by = order.by;
    event.test = true;
    event.why = (order.by.empty() ? "Somebody" : order.by) + " ordered a live test call from " + order.from +
                " to " + order.to + '.';
    return event;
}

Result<std::vector<TestOrder>> testOrdersSince(store::CallStore &log, Instant since)
{
    std::vector<TestOrder> orders;
    std::int64_t before = log.newestSeq();
    for (int page = 0; page < mostOrderPages && before > 0; ++page) {
        const std::int64_t after = std::max<std::int64_t>(0, before - pageEvents);
        const auto events = log.eventsAfter(after, static_cast<int>(before - after));
        if (!events)
            return events.error();
        const auto isEarly = takePage(events->json, since, orders);
        if (!isEarly)
            return isEarly.error();
        if (*isEarly)
            break;
        before = after;
    }
    std::sort(orders.begin(), orders.end(),
              [](const TestOrder &a, const TestOrder &b) { return a.at < b.at; });
    return orders;
}

} // namespace ringdown::relay
