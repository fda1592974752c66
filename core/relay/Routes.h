// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/relay/Http.h"
#include "core/relay/OnceAnswer.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ringdown::relay {

/// Who may use a route. Every route says it: RouteTable::add() has no default.
enum class Access {
    Public,           ///< anybody (health)
    Webhook,          ///< the carrier: the route checks X-Twilio-Signature itself
    LoopbackOrViewer, ///< this machine without a token, everybody else as Viewer
    Viewer,
    Operator,
    Admin,
};

enum class Role { Nobody, Viewer, Operator, Admin };

/// Who makes a request, as far as its token tells.
struct Visitor {
    Role role = Role::Nobody;
    std::string tokenName; ///< "Dana"; for a token of the environment its role; "" without a token
    RequestKey token{};    ///< its hash
};

enum class Method { Get, Put, Post, Delete };

std::string_view methodName(Method method); ///< "GET"
std::optional<Method> methodFromName(std::string_view name);

/// How large a body may be and how long it may take to arrive.
enum class BodyLimit {
    Small, ///< 64 KiB in 10 s
    Plan,  ///< 4 MiB in 30 s
};

using NamedText = std::pair<std::string, std::string>;

/// One request of the control API: framing, limits and role are checked. It owns its text and may be kept,
/// and moved to another thread, until the reply.
struct ApiRequest {
    Method method = Method::Get;
    std::string path;                  ///< without the query
    std::vector<NamedText> query;      ///< decoded, in the order sent; no name twice (400 before)
    std::vector<NamedText> parameters; ///< the {name} parts of the route's pattern, never empty
    std::vector<NamedText> headers;    ///< names in lower case
    std::string body;
    Role role = Role::Nobody;
    std::string tokenName; ///< as in Visitor
    Once once;             ///< with what it is done once, if it is

    /// The value of a query parameter, nothing when it was not sent ("?q=" is sent and empty).
    std::optional<std::string_view> queryValue(std::string_view name) const;
    /// A {name} part of the path; "" for a name the pattern does not have.
    std::string_view parameter(std::string_view name) const;
    /// A header by its lower-case name ("if-match", "ringdown-note", "ringdown-author"), "" when absent.
    std::string_view header(std::string_view lowerCaseName) const;
};

/// Called on the I/O thread. The Reply must be called once, on the I/O thread, now or later (30 s for the
/// whole request, then the caller has got 503 and the reply is dropped).
using ApiFunction = std::function<void(ApiRequest request, Reply reply)>;
/// The same for the carrier's door: views into the connection, nothing copied.
using WebhookFunction = std::function<void(const HttpRequest &request, Reply reply)>;
/// The route is the WebSocket feed; the server serves it from the FeedHub.
struct FeedDoor {};

struct Route {
    Access access;
    Method method;
    std::string pattern;
    BodyLimit bodyLimit;
    std::variant<ApiFunction, WebhookFunction, FeedDoor> target;
};

std::string_view reasonPhrase(int status); ///< "Not Found"

/// application/problem+json {type, title, status, detail}; title is the status in words.
HttpReply problem(int status, std::string_view detail);
HttpReply jsonReply(int status, std::string body);

/// Every route the relay has. Filled before the server starts, constant afterwards.
class RouteTable {
public:
    /// pattern: a path whose segments are literal or {name}: "/api/v1/calls/{sid}/claim". A literal wins over
    /// a {name}. Parameters match one non-empty segment without percent-encoding.
    void add(Access access, Method method, std::string_view pattern, ApiFunction function,
             BodyLimit bodyLimit = BodyLimit::Small);
    /// Everything below prefix ("/twilio/") goes to one function, whatever follows.
    void addWebhooks(std::string_view prefix, WebhookFunction function);
    void addFeed(Access access, std::string_view pattern);
    /// Replaces what every route of the API does that is there by now.
    void wrap(const std::function<ApiFunction(const Route &, ApiFunction)> &around);

    struct Match {
        const Route *route = nullptr;      ///< nullptr: no such path (allowed empty) or other methods only
        std::vector<NamedText> parameters; ///< of the pattern
        std::string allowed;               ///< methods this path has, for the Allow header of a 405
    };
    Match find(std::string_view method, std::string_view path) const;

    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace ringdown::relay
