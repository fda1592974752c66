// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ApiDoor.h"

#include <utility>
#include <variant>

namespace ringdown::test {

std::shared_ptr<std::optional<relay::HttpReply>> send(const relay::RouteTable &table, const ApiAsking &asking)
{
    auto reply = std::make_shared<std::optional<relay::HttpReply>>();
    const auto match = table.find(asking.method, asking.path);
    if (!match.route)
        return reply;
    relay::ApiRequest request;
    request.method = match.route->method;
    request.path = asking.path;
    request.query = asking.query;
    request.parameters = match.parameters;
    request.headers = asking.headers;
    request.body = asking.body;
    request.role = relay::Role::Admin;
    request.tokenName = "admin";
    std::get<relay::ApiFunction>(match.route->target)(
        std::move(request), [reply](relay::HttpReply done) { *reply = std::move(done); });
    return reply;
}

relay::HttpReply ask(const relay::RouteTable &table, HandExecutor &executor, const ApiAsking &asking)
{
    const auto reply = send(table, asking);
    executor.run();
    return reply->value_or(relay::HttpReply{0, {}, {}, {}});
}

} // namespace ringdown::test
