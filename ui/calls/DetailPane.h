// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallDetailView.h"
#include "ui/link/RelayPort.h"

#include <QPointer>

namespace ringdown::calls {

/// The details of one call, asked from the relay and kept up with what happens.
class DetailPane : public CallDetailView {
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void setNow(Instant now) { m_now = now; }
    void open(const CallSummary &call);
    void open(const CallSid &sid); ///< one that only the relay knows
    bool isOpenFor(const CallSid &sid) const { return !isHidden() && sid == shownCall(); }
    void takeCall(const CallSummary &call);
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);
    void ask();

Q_SIGNALS:
    void summaryCame(const ringdown::CallSummary &call);

private:
    QPointer<link::RelayPort> m_relay;
    Instant m_now;
};

} // namespace ringdown::calls
