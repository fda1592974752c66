// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Timeline.h"
#include "core/carrier/Transport.h"

#include <QNetworkAccessManager>

namespace ringdown::test {

/// The carrier's line over real sockets, for tests of a whole relay. Needs the event loop.
class HttpTransport final : public carrier::Transport {
public:
    HttpTransport();

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override;

private:
    QNetworkAccessManager m_network;
};

/// The event loop's clock and timers, for a PacedTimeline.
carrier::WallClock eventLoopClock();

} // namespace ringdown::test
