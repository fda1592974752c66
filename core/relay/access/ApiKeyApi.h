// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "core/relay/access/ApiKeyWatch.h"

namespace ringdown::relay {

/// The relay's API key over HTTP (docs/decisions/0010): what it is and reaches, another one, ask again. The
/// references must outlive every request. I/O thread only.
class ApiKeyApi {
public:
    /// accountSid: the account whose webhooks are taken, "" for any.
    ApiKeyApi(ApiKeyWatch &watch, KeyShelf &shelf, std::string accountSid, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void show(int status, const Reply &reply) const;
    void put(const ApiRequest &request, const Reply &reply);
    void judge(const OfferedKey &offered, const rest::KeyReach &reach, const std::string &by,
               const Reply &reply);
    void probe(const Reply &reply);

    ApiKeyWatch &m_watch;
    KeyShelf &m_shelf;
    std::string m_accountSid;
    Executor &m_executor;
};

} // namespace ringdown::relay
