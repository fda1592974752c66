// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "tests/support/HandExecutor.h"

#include <memory>
#include <optional>
#include <string>
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
std::shared_ptr<std::optional<relay::HttpReply>> send(const relay::RouteTable &table,
                                                      const ApiAsking &asking);

/// send(), and the answer: status 0 when there is no such route.
relay::HttpReply ask(const relay::RouteTable &table, HandExecutor &executor, const ApiAsking &asking);

} // namespace ringdown::test
