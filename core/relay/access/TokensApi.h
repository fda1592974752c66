// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/relay/access/BearerTokens.h"
#include "core/store/Store.h"

namespace ringdown::relay {

/// The tokens of the control API over HTTP: who has one, a new one, one taken back (docs/decisions/0010). The
/// references must outlive every request. I/O thread only.
class TokensApi {
public:
    TokensApi(store::AccessStore &store, BearerTokens &tokens, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void list(const Reply &reply) const;
    void make(const ApiRequest &request, const Reply &reply);
    void made(const store::AccessToken &token, const Secret &text, const Result<void> &kept,
              const Reply &reply);
    void revoke(const ApiRequest &request, const Reply &reply);

    store::AccessStore &m_store;
    BearerTokens &m_tokens;
    Executor &m_executor;
};

} // namespace ringdown::relay
