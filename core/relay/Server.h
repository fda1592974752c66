// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/FeedHub.h"
#include "core/relay/IoLoop.h"
#include "core/relay/Routes.h"
#include "core/relay/ServerCounts.h"
#include "core/relay/ServerSettings.h"
#include "core/relay/access/BearerTokens.h"

#include <functional>
#include <memory>

namespace ringdown::relay {

/// The relay's doors: HTTP/1.1 and the WebSocket feed, with or without TLS, every limit kept. It lives on the
/// I/O thread of its loop; start(), stop(), and reloadCertificate() may be called from any other thread and
/// wait.
class Server {
public:
    /// routes, tokens and feed outlive the server.
    Server(ServerSettings settings, IoLoop &loop, const RouteTable &routes, BearerTokens &tokens,
           FeedHub &feed);
    ~Server();

    /// Reads the certificate and binds. Locked: a port is taken; Configuration: certificate or address
    /// unusable.
    Result<void> bind();
    /// Begins to serve what connects. The loop runs, the routes are complete.
    void serve();
    /// Takes no more connections, lets requests in flight finish (limits.stop), closes the rest. Idempotent.
    void stop();
    /// Reads certificate and key again for new connections; on an error the old ones stay in service.
    Result<void> reloadCertificate();

    std::uint16_t port() const;    ///< bound port of settings.listen
    std::uint16_t apiPort() const; ///< of settings.apiListen, else port()
    /// I/O thread only.
    const ServerCounts &counts() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// Whether a server with these settings could bind now, with the errors of Server::bind(); nothing stays
/// bound.
Result<void> canBind(const ServerSettings &settings);

} // namespace ringdown::relay
