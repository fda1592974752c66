// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/ListedTests.h"

namespace ringdown::relay {
namespace {

std::chrono::milliseconds between(Instant a, Instant b)
{
    return a < b ? b - a : a - b;
}

bool mayBe(const rest::ListedCall &call, const TestOrder &order)
{
    return call.direction == "inbound" && call.from == order.from && call.to == order.to &&
           call.startedAt >= order.at - testClocksApart && call.startedAt <= order.until + testClocksApart;
}

} // namespace

std::set<std::string> testCallsIn(const std::vector<rest::ListedCall> &calls,
                                  const std::vector<TestOrder> &orders)
{
    std::set<std::string> tests;
    for (const TestOrder &order : orders) {
        const rest::ListedCall *closest = nullptr;
        for (const rest::ListedCall &call : calls) {
            const bool isCloser =
                !closest || between(call.startedAt, order.at) < between(closest->startedAt, order.at);
            if (isCloser && mayBe(call, order) && !tests.contains(call.sid))
                closest = &call;
        }
        if (closest)
            tests.insert(closest->sid);
    }
    return tests;
}

} // namespace ringdown::relay
