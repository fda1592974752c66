// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/AddressRange.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::relay {

/// "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:0".
struct ListenAddress {
    std::string host = "127.0.0.1"; ///< an IP address, no name
    std::uint16_t port = 0;         ///< 0: any free one

    static Result<ListenAddress> parse(std::string_view text);
    bool isLoopback() const;
};

struct TlsFiles {
    std::string certificate; ///< PEM chain
    std::string key;         ///< PEM
};

/// What a client may ask of the server (design section 6, hardening 6.4). Tests shorten the times.
struct ServerLimits {
    std::size_t headBytes = std::size_t{8} * 1024;
    std::size_t headFields = 64;
    std::size_t lineBytes = std::size_t{2} * 1024;
    std::size_t bodyBytes = std::size_t{64} * 1024;
    std::size_t planBodyBytes = std::size_t{4} * 1024 * 1024;
    std::chrono::milliseconds head{10'000};
    std::chrono::milliseconds body{10'000};
    std::chrono::milliseconds planBody{30'000};
    std::chrono::milliseconds wholeRequest{30'000};
    std::chrono::milliseconds write{10'000}; ///< without the client taking a byte
    std::chrono::milliseconds tlsHandshake{5'000};
    std::chrono::milliseconds keepAlive{30'000};
    std::size_t requestsPerConnection = 1'000;
    std::size_t connections = 6'000;
    std::size_t connectionsPerAddress = 256;
    std::chrono::milliseconds acceptPause{100};        ///< when the process is out of file descriptors
    std::size_t messageBytes = std::size_t{64} * 1024; ///< WebSocket, from the client
    std::size_t messageFragments = 1'000;
    std::chrono::milliseconds ping{20'000};
    std::chrono::milliseconds stop{4'000}; ///< requests in flight get so long when the relay is told to end
};

struct ServerSettings {
    ListenAddress listen; ///< webhooks and health; the control API too unless apiListen is set
    std::optional<ListenAddress> apiListen; ///< control API, feed and health
    std::optional<TlsFiles> tls;            ///< for listen, and for apiListen unless that is loopback
    std::vector<AddressRange> trustedProxies;
    std::vector<std::string> allowedOrigins; ///< of WebSocket upgrades; any other Origin is refused
    ServerLimits limits;
};

/// "http://127.0.0.1:8080"; a wildcard address is written as the loopback that reaches it. address: one of
/// the settings' own.
std::string urlOf(const ServerSettings &settings, const ListenAddress &address, std::uint16_t port);

} // namespace ringdown::relay
