// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/Mode.h"

#include <QObject>
#include <QString>

#include <vector>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::shell {
class ActionRegistry;
class EmptyState;
} // namespace ringdown::shell

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
    /// Its states of first use offer the sample data, but in a demo.
    void offerIn(const QWidget &page);
    void keepPlan(const QString &path); ///< as it is in the draft

Q_SIGNALS:
    void leaveWanted();
    void demoWanted();

private:
    void offer(shell::EmptyState &state) const;
    void chooseFile();

    const draft::Draft &m_draft;
    shell::ActionRegistry &m_actions;
    QWidget *m_window;
    LeaveDemoSheet *m_sheet;
    Mode m_mode = Mode::NoRelay;
    std::vector<shell::EmptyState *> m_states;
};

} // namespace ringdown::window
