// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <stdexcept>

namespace ringdown::test {

using relay::Access;
using relay::ApiRequest;
using relay::BodyLimit;
using relay::Method;
using relay::Reply;

ServerRig::ServerRig(relay::ServerSettings settings, relay::FeedSettings feedSettings)
    : m_feed(store, loop, std::move(feedSettings))
    , m_server(std::move(settings), loop, m_routes, m_tokens, m_feed)
{
    const bool isFilled = m_tokens.add(relay::Role::Viewer, Secret(viewerToken), "viewer").hasValue() &&
                          m_tokens.add(relay::Role::Operator, Secret(operatorToken), "operator").hasValue() &&
                          m_tokens.add(relay::Role::Admin, Secret(adminToken), "admin").hasValue();
    addRoutes();
    store.setListener([this](const auto &events) { m_feed.publish(events); });
    const auto bound = m_server.bind();
    if (!bound || !isFilled)
        throw std::runtime_error(bound ? "tokens" : bound.error().detail);
    loop.start();
    m_server.serve();
}

ServerRig::~ServerRig()
{
    m_server.stop();
    loop.stop();
}

void ServerRig::addRoutes()
{
    m_routes.addWebhooks("/twilio/", [this](const relay::HttpRequest &request, const Reply &reply) {
        {
            const std::lock_guard lock(m_mutex);
            m_webhooks.push_back(std::string(request.target) + "|" + std::string(request.signature) + "|" +
                                 std::string(request.contentType) + "|" + std::string(request.body));
        }
        reply({200, "text/xml", "<Response/>", {}});
    });
    m_routes.addFeed(Access::Viewer, "/api/v1/feed");
    m_routes.add(Access::Public, Method::Get, "/healthz", [](const ApiRequest &, const Reply &reply) {
        reply({200, "text/plain", "alive\n", {}});
    });
    m_routes.add(Access::LoopbackOrViewer, Method::Get, "/metrics",
                 [](const ApiRequest &, const Reply &reply) {
                     reply({200, "text/plain", "m 1\n", {}});
                 });
    const auto echo = [](const ApiRequest &request, const Reply &reply) {
        reply(relay::jsonReply(200, std::to_string(request.body.size()) + " " + request.tokenName));
    };
    m_routes.add(Access::Viewer, Method::Get, "/api/v1/plan", echo);
    const auto push = [this, echo](const ApiRequest &request, const Reply &reply) {
        ++m_pushes;
        echo(request, reply);
    };
    m_routes.add(Access::Operator, Method::Put, "/api/v1/plan", push, BodyLimit::Plan);
    m_routes.add(Access::Viewer, Method::Post, "/api/v1/plan/check", echo, BodyLimit::Plan);
    m_routes.add(Access::Viewer, Method::Get, "/api/v1/calls/{sid}",
                 [](const ApiRequest &request, const Reply &reply) {
                     std::string body(request.parameter("sid"));
                     for (const auto &[name, value] : request.query)
                         body += " " + name + "=" + value;
                     reply(relay::jsonReply(200, body));
                 });
    m_routes.add(Access::Operator, Method::Post, "/api/v1/calls/{sid}/claim", echo);
    m_routes.add(Access::Admin, Method::Delete, "/api/v1/tokens", echo);
    m_routes.add(Access::Public, Method::Get, "/slow", [this](const ApiRequest &, Reply reply) {
        const std::lock_guard lock(m_mutex);
        m_slow.push_back(std::move(reply));
    });
    m_routes.add(Access::Public, Method::Get, "/large", [](const ApiRequest &, const Reply &reply) {
        reply({200, "text/plain", std::string(8 * 1024 * 1024, 'x'), {}});
    });
}

std::vector<std::string> ServerRig::webhooks() const
{
    const std::lock_guard lock(m_mutex);
    return m_webhooks;
}

void ServerRig::revoke(const std::string &token)
{
    loop.runAndWait([&] { m_tokens.remove(relay::hashOfToken(token)); });
}

relay::ServerCounts ServerRig::counts()
{
    relay::ServerCounts copy;
    loop.runAndWait([&] { copy = m_server.counts(); });
    return copy;
}

std::size_t ServerRig::feedReaders()
{
    std::size_t readers = 0;
    loop.runAndWait([&] { readers = m_feed.readerCount(); });
    return readers;
}

void ServerRig::commitEvents(int count, std::size_t bytes)
{
    for (int i = 0; i < count; ++i) {
        Event event;
        event.kind = EventKind::CallReceived;
        event.why = std::string(bytes, 'w');
        store.append({std::nullopt, {}, {event}, {}}, [](const auto &) {});
    }
}

void ServerRig::answerSlow()
{
    loop.runAndWait([this] {
        std::vector<Reply> held;
        {
            const std::lock_guard lock(m_mutex);
            held.swap(m_slow);
        }
        for (const Reply &reply : held)
            reply({200, "text/plain", "late\n", {}});
    });
}

std::size_t ServerRig::slowCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_slow.size();
}

std::string webhookRequest(std::string_view body, std::string_view moreHeaders)
{
    return "POST /twilio/voice HTTP/1.1\r\nHost: relay.example\r\nContent-Type: "
           "application/x-www-form-urlencoded\r\n"
           "X-Twilio-Signature: fake-signature\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n" + std::string(moreHeaders) + "\r\n" + std::string(body);
}

std::string apiRequest(std::string_view line, std::string_view token, std::string_view body,
                       std::string_view moreHeaders)
{
    std::string request = std::string(line) + " HTTP/1.1\r\nHost: relay.example\r\n";
    if (!token.empty())
        request += "Authorization: Bearer " + std::string(token) + "\r\n";
    if (!body.empty())
        request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return request + std::string(moreHeaders) + "\r\n" + std::string(body);
}

std::string feedRequest(std::string_view query, std::string_view token)
{
    return apiRequest("GET /api/v1/feed" + std::string(query), token, {},
                      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
}

} // namespace ringdown::test
