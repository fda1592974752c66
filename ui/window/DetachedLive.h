// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ringdown::shell {
class ActionRegistry;
class Page;
class Settings;
} // namespace ringdown::shell

namespace ringdown::window {

class Frame;
class LiveElsewhere;
class LiveWindow;
class Pulse;

/// Takes Live out of the main window and back. What it shows and what its keys do stays the same.
class DetachedLive : public QObject {
    Q_OBJECT
public:
    DetachedLive(Frame &frame, Pulse &pulse, shell::Settings &settings, const shell::ActionRegistry &actions,
                 QWidget *window);

    void toggle();
    bool isDetached() const { return m_window != nullptr; }
    bool isInFront() const;           ///< its window has the keys
    shell::Page &pageInFront() const; ///< Live there, or the page of the main window
    void leave();                     ///< what was asked there goes on in the main window
    /// Where it stands and whether it is out, for the next run.
    void keep();
    void end();     ///< its window goes with the console, and keeps nobody waiting
    void restore(); ///< out again, when it was at the end of the last run

Q_SIGNALS:
    void moved(ringdown::shell::Page *detached); ///< nullptr when it is back
    void mainWanted();                           ///< in front, with the keys

private:
    void detach();
    void bringBack();
    void raise();

    Frame &m_frame;
    Pulse &m_pulse;
    shell::Settings &m_settings;
    const shell::ActionRegistry &m_actions;
    QWidget *m_main;
    LiveElsewhere *m_elsewhere;
    LiveWindow *m_window = nullptr;
};

} // namespace ringdown::window
