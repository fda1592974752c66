// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"
#include "ui/relay/StopSheet.h"

#include <QObject>

namespace ringdown::relay_ui {
class HostPort;
class RelayPage;
} // namespace ringdown::relay_ui
namespace ringdown::shell {
class Settings;
}

namespace ringdown::window {

class Frame;

/// The Relay screen in the window: its mark in the sidebar, its muted alarms, and the question before the
/// relay of this desk is stopped.
class RelayDeeds : public QObject {
    Q_OBJECT
public:
    RelayDeeds(Frame &frame, shell::Settings &settings, QWidget *window);

    void setHost(relay_ui::HostPort &host);
    void showHostAddress(); ///< with the keys in its field
    void showHost();        ///< the relay of this desk
    /// It is asked as soon as it is heard again: other alarms may stand there.
    void follow(link::RelayPort *relay);

Q_SIGNALS:
    void connectWanted();
    void demoWanted();

private:
    void showAlarms(int count, const QString &worst);

    Frame &m_frame;
    shell::Settings &m_settings;
    relay_ui::RelayPage *m_page;
    relay_ui::StopSheet *m_stop;
    QMetaObject::Connection m_connections;
};

} // namespace ringdown::window
