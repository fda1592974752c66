// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/relay/outbox/LegReports.h"
#include "core/store/Store.h"

namespace ringdown::test {

/// Does at once what the outbox wants of the carrier's calls, without the REST interface in between.
class CallDesk {
public:
    /// Changes of running calls reach the carrier so late.
    CallDesk(store::Outbox &outbox, carrier::Carrier &carrier, carrier::Timeline &timeline,
             std::chrono::seconds changesTake)
        : m_outbox(outbox)
        , m_carrier(carrier)
        , m_timeline(timeline)
        , m_changesTake(changesTake)
    {
    }

    /// From now on the carrier does not do what it is asked to place, and does not say so either.
    void loseOrders() { m_losesOrders = true; }

    /// Runs what has come into the outbox since the last time.
    void run(relay::LegReports &reports);

private:
    void place(const store::OutboxRow &row, const twilio::Form &form, relay::LegReports &reports);
    void change(const store::OutboxRow &row);
    void finish(const store::OutboxRow &row);

    store::Outbox &m_outbox;
    carrier::Carrier &m_carrier;
    carrier::Timeline &m_timeline;
    std::chrono::seconds m_changesTake;
    bool m_losesOrders = false;
    std::int64_t m_position = 0;
};

} // namespace ringdown::test
