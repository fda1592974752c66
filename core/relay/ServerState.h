// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/AddressRules.h"
#include "core/relay/FeedHub.h"
#include "core/relay/IoLoop.h"
#include "core/relay/Routes.h"
#include "core/relay/ServerCounts.h"
#include "core/relay/ServerSettings.h"
#include "core/relay/access/BearerTokens.h"

#include <array>
#include <ctime>
#include <string>
#include <string_view>

namespace ringdown::relay {

/// Which of the two doors a connection came in by.
enum class Door {
    Both,     ///< one listener serves everything
    Webhooks, ///< webhooks and health
    Api,      ///< control API, feed and health
};

/// What all connections of a server share. I/O thread only.
struct ServerState {
    ServerState(ServerSettings serverSettings, IoLoop &ioLoop, const RouteTable &routeTable,
                BearerTokens &bearerTokens, FeedHub &feedHub)
        : settings(std::move(serverSettings))
        , loop(ioLoop)
        , routes(routeTable)
        , tokens(bearerTokens)
        , feed(feedHub)
        , addresses(settings.trustedProxies)
    {
    }

    const ServerSettings settings;
    IoLoop &loop;
    const RouteTable &routes;
    BearerTokens &tokens;
    FeedHub &feed;
    AddressRules addresses;
    BearerThrottle throttle;
    std::map<RequestKey, WriteBudget> writeBudgets; ///< by token
    ServerCounts counts;
    std::string replyText; ///< scratch of whoever writes a reply, good until the next one does

    /// Now, as the Date header writes it; made once a second.
    std::string_view date();

private:
    std::time_t m_dateAt = 0;
    std::string m_date;
};

} // namespace ringdown::relay
