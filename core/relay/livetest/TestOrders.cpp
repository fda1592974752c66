// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/livetest/TestOrders.h"

#include "core/relay/Routes.h"
#include "core/twilio/Form.h"

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

/// What cannot be read counts as old: it is no order that anybody could know again.
bool isSince(const std::string &json, Instant since)
{
    const auto event = eventFromJson(json);
    return event && event->at >= since;
}

void takePage(const std::vector<std::string> &page, Instant since, std::vector<TestOrder> &orders)
{
    for (const std::string &json : page) {
        if (json.find(ordered) == std::string::npos)
            continue;
        const auto event = eventFromJson(json);
        if (auto order = event ? orderIn(*event) : std::nullopt; order && order->at >= since)
            orders.push_back(std::move(*order));
    }
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

store::OutboxRow endOfTest(const TenantId &tenant, const std::string &sid, Instant now)
{
    store::OutboxRow row;
    row.id = sid + ".test.end";
    row.tenant = tenant;
    row.kind = store::EffectKind::EndCall;
    row.to = sid;
    row.form = twilio::encodeForm({{"Status", "completed"}});
    row.isLiveTest = true;
    row.queuedAt = now;
    return row;
}

store::Record recordOf(const TestOrder &order, const Once &once)
{
    store::Record record;
    record.events = {eventOf(order)};
    keepBegun(record, once,
              problem(409,
                      "this live test call was ordered with this Idempotency-Key before, and the relay was "
                      "stopped meanwhile: it is not placed a second time. The log tells whether it came "
                      "in; take a new key to place another"));
    return record;
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
        takePage(events->json, since, orders);
        // Of an outage events are written late, with the times when they happened: one that is old says
        // little.
        if (std::none_of(events->json.rbegin(), events->json.rend(),
                         [&](const std::string &json) { return isSince(json, since); }))
            break;
        before = after;
    }
    std::sort(orders.begin(), orders.end(),
              [](const TestOrder &a, const TestOrder &b) { return a.at < b.at; });
    return orders;
}

} // namespace ringdown::relay
