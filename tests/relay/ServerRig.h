// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Server.h"
#include "tests/relay/RawClient.h"
#include "tests/support/FakeStore.h"

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

namespace ringdown::test {

/// Obviously fake tokens of the three roles.
inline const std::string viewerToken = "viewer-token-for-tests-0123456789abcdef";
inline const std::string operatorToken = "operator-token-for-tests-0123456789abcd";
inline const std::string adminToken = "admin-token-for-tests-0123456789abcdef0";

/// A server on loopback with a handful of routes that answer what they were asked, over a store in memory.
class ServerRig {
public:
    explicit ServerRig(relay::ServerSettings settings = {}, relay::FeedSettings feedSettings = {});
    ~ServerRig();

    std::uint16_t port() const { return m_server.port(); }
    RawReply exchange(std::string_view bytes) const { return test::exchange(port(), bytes); }
    /// What the webhook route was given, oldest first.
    std::vector<std::string> webhooks() const;
    /// How often a plan was pushed.
    int pushes() const { return m_pushes; }
    relay::ServerCounts counts();
    std::size_t feedReaders();
    /// Commits so many events (a text of size bytes each).
    void commitEvents(int count, std::size_t bytes = 0);
    /// Calls the replies that the route /slow holds.
    void answerSlow();
    std::size_t slowCount() const;
    /// As the control API does it: the token opens nothing any more.
    void revoke(const std::string &token);

    FakeStore store;
    relay::IoLoop loop;

    relay::Server &server() { return m_server; }

private:
    void addRoutes();

    mutable std::mutex m_mutex;
    std::vector<std::string> m_webhooks;
    std::atomic<int> m_pushes = 0;
    std::vector<relay::Reply> m_slow;
    relay::RouteTable m_routes;
    relay::BearerTokens m_tokens;
    relay::FeedHub m_feed;
    relay::Server m_server;
};

/// "POST /twilio/voice" with this body and more header lines (each with its CR LF).
std::string webhookRequest(std::string_view body, std::string_view moreHeaders = {});
/// A request to the control API with a bearer.
std::string apiRequest(std::string_view line, std::string_view token, std::string_view body = {},
                       std::string_view moreHeaders = {});
/// The upgrade to the feed; query with its '?', or nothing.
std::string feedRequest(std::string_view query = {}, std::string_view token = viewerToken);

} // namespace ringdown::test
