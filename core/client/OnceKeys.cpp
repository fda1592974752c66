// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/OnceKeys.h"

#include <QUuid>

namespace ringdown::client {
namespace {

QByteArray askedBy(const Exchange &exchange)
{
    QByteArray asked = exchange.path.toUtf8() + '?' + exchange.query.toString().toUtf8() + '\n';
    for (const auto &[name, value] : exchange.headers)
        asked += name + ':' + value + '\n';
    return asked + exchange.body;
}

} // namespace

QByteArray OnceKeys::of(const Exchange &exchange)
{
    const auto now = m_now();
    std::erase_if(m_unanswered, [&](const auto &tried) { return now - tried.second.at > remembered; });
    const auto [tried, isNew] = m_unanswered.try_emplace(askedBy(exchange));
    if (isNew)
        tried->second = {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), now};
    return tried->second.key;
}

void OnceKeys::take(const Exchange &exchange, int status)
{
    constexpr int ofServers = 500;
    if (status > 0 && status < ofServers)
        m_unanswered.erase(askedBy(exchange));
}

} // namespace ringdown::client
