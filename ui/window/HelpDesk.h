// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/window/ConnectSheet.h"

#include <QPointer>

namespace ringdown::numbers_ui {
struct NumbersPort;
}
namespace ringdown::shell {
class ActionRegistry;
class Page;
class Settings;
} // namespace ringdown::shell
namespace ringdown::welcome {
class Wizard;
}

namespace ringdown::window {

class AboutSheet;
class Frame;
class HelpSheet;
class KeysSheet;

/// What the Help menu gives: help for the page in view, all shortcuts, the first steps, and once for each
/// version what it brought.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    HelpDesk(Frame &frame, const shell::ActionRegistry &actions, shell::Settings &settings,
             const credentials::DeskPorts &ports, QWidget *window);

    /// What lists the account's numbers; it outlives this.
    void setNumbers(numbers_ui::NumbersPort &port) { m_numbers = &port; }
    void showPageHelp(const QString &place, const shell::Page &page);
    void showKeys();
    void showWelcome();
    void showHosting(); ///< the first steps, with the relay on this desk chosen
    void showNews();
    void showAbout();

Q_SIGNALS:
    void demoWanted();
    void hostWanted(const std::string &planText);
    void connectWanted(const QUrl &relay, const ringdown::Secret &token, ringdown::window::KeepToken keep);
    void welcomed(); ///< the first steps were taken to their end
    void copyWanted(const QString &text, const QString &what);

private:
    void tellNewsOnce();

    Frame &m_frame;
    const shell::ActionRegistry &m_actions;
    shell::Settings &m_settings;
    credentials::DeskPorts m_ports;
    numbers_ui::NumbersPort *m_numbers = nullptr;
    QWidget *m_window;
    HelpSheet *m_help;
    KeysSheet *m_keys;
    AboutSheet *m_about;
    QPointer<welcome::Wizard> m_welcome;
};

} // namespace ringdown::window
