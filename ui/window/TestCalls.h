// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/routing/WhatIf.h"
#include "ui/drill/TestKind.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

namespace ringdown::drill {
class TestCallSheet;
}
namespace ringdown::link {
class Desk;
class RelayPort;
} // namespace ringdown::link

namespace ringdown::window {

/// Test calls: asked for in their sheet, placed by the desk, followed in the sheet.
class TestCalls : public QObject {
    Q_OBJECT
public:
    /// Phones that get no texts from this number of ours.
    using StoppedAt = std::function<std::vector<std::string>(const std::string &number)>;

    /// window: what the sheet lies over.
    TestCalls(link::Desk &desk, QWidget *window);

    void useStops(StoppedAt stops); ///< who wrote STOP to a number of ours
    void setRelay(const link::RelayPort *relay) { m_relay = relay; }
    void setNow(Instant now);
    void readNames();                   ///< the desk has other ones
    void takeCall(const CallSid &call); ///< something happened to it
    void begin(const TenantId &tenant, Instant deskNow);
    void ring(const TenantId &tenant, const ContactId &contact, Instant deskNow); ///< this one phone

    /// Like this one, which somebody has thought through.
    void beginLike(const TenantId &tenant, const routing::WhatIfQuestion &question, drill::TestKind kind);

Q_SIGNALS:
    void openWanted(const ringdown::CallSid &call);

private:
    link::Desk &m_desk;
    drill::TestCallSheet *m_sheet;
    const link::RelayPort *m_relay = nullptr;
    Instant m_now; ///< by the relay's clock
};

} // namespace ringdown::window
