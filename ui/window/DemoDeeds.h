// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/Mode.h"

#include <QObject>
#include <QString>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

class LeaveDemoSheet;

/// The way out of the demo: what is kept of it, and the end of the rest.
class DemoDeeds : public QObject {
    Q_OBJECT
public:
    /// window: what the sheet is laid over.
    DemoDeeds(const draft::Draft &draft, shell::ActionRegistry &actions, QWidget *window, QObject *parent);

    void setMode(Mode mode);
    void ask();
    void keepPlan(const QString &path); ///< as it is in the draft

Q_SIGNALS:
    void leaveWanted();

private:
    void chooseFile();

    const draft::Draft &m_draft;
    shell::ActionRegistry &m_actions;
    QWidget *m_window;
    LeaveDemoSheet *m_sheet;
};

} // namespace ringdown::window
