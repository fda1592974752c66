// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/relay/QuitSheet.h"

#include <QObject>
#include <QPointer>

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
/// relay of this desk stops.
class RelayDeeds : public QObject {
    Q_OBJECT
public:
    RelayDeeds(Frame &frame, shell::Settings &settings, QWidget *window);

    void setHost(relay_ui::HostPort &host);
    /// True when the question is on the screen now, and quitConfirmed() may come.
    bool mustAskBeforeQuit(int runningCalls);

Q_SIGNALS:
    void connectWanted();
    void demoWanted();
    void quitConfirmed();

private:
    void showAlarms(int count, const QString &worst);
    void take(relay_ui::QuitSheet::Deed deed);

    Frame &m_frame;
    shell::Settings &m_settings;
    relay_ui::RelayPage *m_page;
    relay_ui::QuitSheet *m_quit;
    QPointer<relay_ui::HostPort> m_host;
    bool m_mayQuit = false;
};

} // namespace ringdown::window
