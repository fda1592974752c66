// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"
#include "ui/routing/TextStops.h"

#include <QObject>
#include <QPointer>

namespace ringdown::routing_ui {

/// Who wrote STOP, as a relay tells it when it is connected and with each change.
class StopList final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing is known of it until it tells; the same relay once more changes nothing. nullptr for none.
    void follow(link::RelayPort *relay);
    const KnownStops &known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(KnownStops stops);

    QPointer<link::RelayPort> m_relay;
    QMetaObject::Connection m_connected;
    QMetaObject::Connection m_eventArrived;
    KnownStops m_known;
};

} // namespace ringdown::routing_ui
