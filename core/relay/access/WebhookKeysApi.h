// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "core/relay/access/KeyShelf.h"
#include "core/relay/access/WebhookKeyRing.h"

#include <vector>

namespace ringdown::relay {

/// The webhook keys over HTTP: what each did, one more, one less, which of them signed (docs/decisions/0010).
/// What is in service are the environment's and the shelf's. The references must outlive every request. I/O
/// thread only.
class WebhookKeysApi {
public:
    WebhookKeysApi(WebhookKeyRing &ring, KeyShelf &shelf, Executor &executor);

    void addRoutes(RouteTable &table);
    /// Takes the environment's keys in exchange for those it had before.
    void useEnvironment(std::vector<twilio::WebhookKey> keys);
    /// Ids of keys that stand in the environment and are out of service.
    std::vector<std::string> suppressedIds() const;

private:
    void list(const Reply &reply) const;
    void add(const ApiRequest &request, const Reply &reply);
    void drop(const ApiRequest &request, const Reply &reply);
    void probe(const ApiRequest &request, const Reply &reply) const;
    void refresh();
    std::vector<RingKey> inService(const KeptKeys &kept) const;

    WebhookKeyRing &m_ring;
    KeyShelf &m_shelf;
    Executor &m_executor;
    std::vector<twilio::WebhookKey> m_environment;
};

} // namespace ringdown::relay
