// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Transport.h"

#include <QNetworkAccessManager>

namespace ringdown::test {

/// Carries the simulated carrier's requests over real sockets. Needs an event loop.
class HttpTransport final : public carrier::Transport {
public:
    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override;

private:
    QNetworkAccessManager m_network;
};

} // namespace ringdown::test
