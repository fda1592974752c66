// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Routes.h"

#include "core/base/JsonText.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr std::array<std::string_view, 4> methodNames = {"GET", "PUT", "POST", "DELETE"};

/// Splits "/a/b" into "a" and "/b"; the rest is "" at the end.
std::string_view takeSegment(std::string_view &path)
{
    path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

bool isParameter(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

/// Whether path has the pattern's shape; literals counts the segments that were spelled out.
bool matches(std::string_view pattern, std::string_view path, std::vector<NamedText> &parameters,
             int &literals)
{
    while (!pattern.empty() && !path.empty()) {
        const std::string_view wanted = takeSegment(pattern);
        const std::string_view given = takeSegment(path);
        if (!isParameter(wanted)) {
            if (wanted != given)
                return false;
            ++literals;
        } else if (given.empty() || given.find('%') != std::string_view::npos) {
            return false;
        } else {
            parameters.emplace_back(wanted.substr(1, wanted.size() - 2), given);
        }
    }
    return pattern.empty() && path.empty();
}

/// The part of a pattern before its first {name}: most paths are told apart by it.
std::string_view literalBeginning(std::string_view pattern)
{
    return pattern.substr(0, std::min(pattern.find('{'), pattern.size()));
}

bool isBelow(const Route &route, std::string_view path)
{
    return std::holds_alternative<WebhookFunction>(route.target) && path.starts_with(route.pattern);
}

std::string_view statusWords(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    }
    return "Status";
}

std::optional<std::string_view> valueOf(const std::vector<NamedText> &list, std::string_view name)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const NamedText &item) { return item.first == name; });
    return it == list.end() ? std::nullopt : std::optional<std::string_view>(it->second);
}

} // namespace

std::string_view methodName(Method method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<Method> methodFromName(std::string_view name)
{
    const auto it = std::find(methodNames.begin(), methodNames.end(), name);
    if (it == methodNames.end())
        return std::nullopt;
    return static_cast<Method>(it - methodNames.begin());
}

std::string_view reasonPhrase(int status)
{
    return statusWords(status);
}

std::optional<std::string_view> ApiRequest::queryValue(std::string_view name) const
{
    return valueOf(query, name);
}

std::string_view ApiRequest::parameter(std::string_view name) const
{
    return valueOf(parameters, name).value_or(std::string_view());
}

std::string_view ApiRequest::header(std::string_view lowerCaseName) const
{
    return valueOf(headers, lowerCaseName).value_or(std::string_view());
}

HttpReply problem(int status, std::string_view detail)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/problem+json";
    JsonObjectWriter object(reply.body);
    object.text("type", "about:blank");
    object.text("title", statusWords(status));
    object.number("status", status);
    object.text("detail", detail);
    object.close();
    return reply;
}

HttpReply jsonReply(int status, std::string body)
{
    return {status, "application/json", std::move(body), {}};
}

void RouteTable::add(Access access, Method method, std::string_view pattern, ApiFunction function,
                     BodyLimit bodyLimit)
{
    m_routes.push_back({access, method, std::string(pattern), bodyLimit, std::move(function)});
}

void RouteTable::addWebhooks(std::string_view prefix, WebhookFunction function)
{
    m_routes.push_back(
        {Access::Webhook, Method::Post, std::string(prefix), BodyLimit::Small, std::move(function)});
}

void RouteTable::wrap(const std::function<ApiFunction(const Route &, ApiFunction)> &around)
{
    for (Route &route : m_routes) {
        if (auto *function = std::get_if<ApiFunction>(&route.target))
            *function = around(route, std::move(*function));
    }
}

void RouteTable::addFeed(Access access, std::string_view pattern)
{
    m_routes.push_back({access, Method::Get, std::string(pattern), BodyLimit::Small, FeedDoor{}});
}

namespace {

/// HEAD asks what GET would answer; the server leaves the body out.
bool hasHead(const Route &route)
{
    return route.method == Method::Get && std::holds_alternative<ApiFunction>(route.target);
}

bool takes(const Route &route, std::string_view method)
{
    return methodName(route.method) == method || (method == "HEAD" && hasHead(route));
}

} // namespace

RouteTable::Match RouteTable::find(std::string_view method, std::string_view path) const
{
    Match best;
    int bestLiterals = -1;
    for (const Route &route : m_routes) {
        if (!path.starts_with(literalBeginning(route.pattern)))
            continue;
        std::vector<NamedText> parameters;
        int literals = 0;
        if (!isBelow(route, path) && !matches(route.pattern, path, parameters, literals))
            continue;
        if (!takes(route, method)) {
            best.allowed.append(best.allowed.empty() ? "" : ", ").append(methodName(route.method));
            best.allowed.append(hasHead(route) ? ", HEAD" : "");
        } else if (literals > bestLiterals) {
            bestLiterals = literals;
            best.route = &route;
            best.parameters = std::move(parameters);
        }
    }
    return best;
}

} // namespace ringdown::relay
