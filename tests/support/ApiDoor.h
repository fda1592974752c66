// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "tests/support/HandExecutor.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::test {

/// What a test sends to the control API, without a server in between.
struct ApiAsking {
    std::string method;
    std::string path;
    std::vector<relay::NamedText> query;
    std::vector<relay::NamedText> headers;
    std::string body;
};

/// Finds the route and gives it the request; the reply comes when the executor has run.
inline std::shared_ptr<std::optional<relay::HttpReply>> send(const relay::RouteTable &table,
                                                             const ApiAsking &asking)
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

/// send(), and the answer: status 0 when there is no such route.
inline relay::HttpReply ask(const relay::RouteTable &table, HandExecutor &executor, const ApiAsking &asking)
{
    const auto reply = send(table, asking);
    executor.run();
    return reply->value_or(relay::HttpReply{0, {}, {}, {}});
}

} // namespace ringdown::test
