// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

namespace ringdown::calls {

/// Finds the message that a call left, for whoever wants to hear it.
class Listening : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void listenTo(const CallSummary &call); ///< as listed
    void listenTo(const CallSid &sid);

Q_SIGNALS:
    void found(const ringdown::CallSid &sid, const std::string &recording);
    void told(const QString &sentence); ///< that there is none
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    void tellNone();

    QPointer<link::RelayPort> m_relay;
};

} // namespace ringdown::calls
