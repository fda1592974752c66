// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/RelayLog.h"
#include "core/relay/Routes.h"

#include <chrono>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace ringdown::relay {

/// Writes what the relay could not serve into its log, under the id the client gave it: what a person copies
/// out of a console's error leads to the line that names the cause. I/O thread only.
class UnservedRequests {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    static constexpr std::string_view headerName = "ringdown-request";
    static constexpr std::size_t longestId = 64;
    static constexpr std::size_t mostAMinute = 20; ///< lines: a store that is away fails every request

    UnservedRequests(LogSink log, Clock clock)
        : m_log(std::move(log))
        , m_clock(std::move(clock))
    {
    }

    void watch(RouteTable &table); ///< every route of the API that is there by now

private:
    void note(const std::string &id, const std::string &what, const HttpReply &reply);
    bool mayTell();

    LogSink m_log;
    Clock m_clock;
    std::deque<std::chrono::steady_clock::time_point> m_told; ///< of the last minute
};

} // namespace ringdown::relay
