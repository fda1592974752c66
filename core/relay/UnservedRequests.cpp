// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/UnservedRequests.h"

#include "core/base/CutText.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace ringdown::relay {
namespace {

constexpr int ofServers = 500;

std::string detailOf(const HttpReply &reply)
{
    const auto body = nlohmann::json::parse(reply.body, nullptr, false);
    const auto detail = body.is_object() ? body.find("detail") : body.end();
    return detail != body.end() && detail->is_string() ? detail->get<std::string>() : std::string();
}

} // namespace

void UnservedRequests::watch(RouteTable &table)
{
    table.wrap([this](const Route &route, ApiFunction function) -> ApiFunction {
        const std::string what = std::string(methodName(route.method)) + ' ' + route.pattern;
        return [this, what, function = std::move(function)](ApiRequest request, Reply reply) {
            const std::string id(cutToBytes(request.header(headerName), longestId));
            if (id.empty())
                return function(std::move(request), std::move(reply));
            function(std::move(request), [this, what, id, reply = std::move(reply)](HttpReply answer) {
                note(id, what, answer);
                reply(std::move(answer));
            });
        };
    });
}

void UnservedRequests::note(const std::string &id, const std::string &what, const HttpReply &reply)
{
    if (reply.status < ofServers || !mayTell())
        return;
    std::string line =
        "request " + printable(id) + ": " + what + " was answered with " + std::to_string(reply.status);
    if (const std::string detail = detailOf(reply); !detail.empty())
        line += ": " + printable(detail);
    m_log(LogLevel::Warning, line);
}

bool UnservedRequests::mayTell()
{
    const auto now = m_clock();
    while (!m_told.empty() && now - m_told.front() >= std::chrono::minutes(1))
        m_told.pop_front();
    if (m_told.size() >= mostAMinute)
        return false;
    m_told.push_back(now);
    return true;
}

} // namespace ringdown::relay
