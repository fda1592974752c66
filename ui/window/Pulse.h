// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "ui/link/Desk.h"
#include "ui/window/ConnectionView.h"
#include "ui/window/OpenNow.h"

#include <QObject>

#include <functional>

namespace ringdown::window {

class Frame;

/// The moment in one look, for the tray.
struct Glance {
    QString open; ///< "" while it is unknown
    bool isOpen = false;
    int calls = 0;
    int missed = 0; ///< today
    format::Tone tone = format::Tone::Neutral;
};

/// Brings the time and the feed's freshness to everything that shows them, five times a second.
class Pulse : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Instant()>; ///< the desk's wall clock

    Pulse(Frame &frame, const link::Desk &desk, Clock clock, QObject *parent);

    void setRelay(link::RelayPort *relay, Mode mode);
    void setTenant(const TenantId &tenant);
    void takeNames(); ///< the desk has other ones
    /// The connection's banner in another window, while that is there; nullptr is none.
    void alsoTellIn(shell::Banner *banner);
    void tick();
    void showWaiting(); ///< the badge of Messages
    Instant relayNow() const;
    Glance glance();

Q_SIGNALS:
    void ticked(ringdown::Instant relayNow);
    void titleShown(const QString &title); ///< of the window
    void stateShown(const QString &state); ///< what stands behind the title of every window

private:
    link::Freshness freshness() const;
    void showFreshness(const link::Freshness &freshness);
    void showBadge(const QString &place, int count, const QString &meaning);
    QString unknownWords() const;
    void showOpenState(Instant now, const link::Freshness &freshness);

    Frame &m_frame;
    const link::Desk &m_desk;
    Clock m_clock;
    client::Liveness m_liveness = client::Liveness::Live;
    link::RelayPort *m_relay = nullptr;
    Mode m_mode = Mode::NoRelay;
    TenantId m_tenant;
    OpenNow m_openNow;
    ConnectionView m_connection;
};

} // namespace ringdown::window
