// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace ringdown::shell {
class ActionRegistry;
class Banner;
class Page;
class Settings;
} // namespace ringdown::shell

namespace ringdown::window {

class Placement;

/// Live in a window of its own, for a screen that is always in view.
class LiveWindow : public QWidget {
    Q_OBJECT
public:
    /// actions: those of the console, whose keys act here too. owner: the main window, whose end is this
    /// one's.
    LiveWindow(shell::Settings &settings, const shell::ActionRegistry &actions, QWidget *owner);

    void take(shell::Page &page);                       ///< shows it here
    shell::Banner &banner() const { return *m_banner; } ///< the connection's
    void showState(const QString &state);               ///< behind the title: "(offline)"
    void keepPlace();

Q_SIGNALS:
    void bringBackWanted(); ///< the page belongs to the main window again

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void stayOnTop(bool stays);

    shell::Settings &m_settings;
    Placement *m_placement;
    QVBoxLayout *m_column;
    shell::Banner *m_banner;
    QCheckBox *m_onTop;
};

} // namespace ringdown::window
