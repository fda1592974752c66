// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/DBusNotices.h"
#include "ui/notify/Herald.h"
#include "ui/notify/OwnNotices.h"
#include "ui/notify/Tray.h"
#include "ui/window/MainWindow.h"

#include <QPointer>

namespace ringdown::settings {
class SettingsPage;
}

namespace ringdown::window {

/// The console while nobody looks at it: the tray, and the desktop's notices.
class Presence : public QObject {
    Q_OBJECT
public:
    using Clock = MainWindow::Clock;

    Presence(MainWindow &window, shell::Settings &settings, const QDBusConnection &bus, Clock clock);

    bool hasTray() const { return m_tray.isShown(); }
    void mute(bool muted); ///< no notification comes for an hour

private:
    void follow(link::RelayPort *relay);
    void lookAtAlarms();
    void showState();
    void showMuted();
    QString mutedUntil() const;
    void lead(); ///< the window, in front of the others
    Instant relayNow() const;

    MainWindow &m_window;
    settings::SettingsPage &m_page; ///< says what the tray has done
    shell::Settings &m_settings;
    Clock m_clock;
    notify::OwnNotices m_own;
    notify::DBusNotices m_notices;
    notify::Herald m_herald;
    notify::Tray m_tray;
    QPointer<link::RelayPort> m_relay;
    QMetaObject::Connection m_events;
    QMetaObject::Connection m_connections;
};

} // namespace ringdown::window
