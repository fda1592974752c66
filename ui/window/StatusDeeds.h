// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/StatusStrip.h"
#include "ui/window/Mode.h"

namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

class Frame;

/// Where the segments of the status bar lead.
class StatusDeeds : public QObject {
    Q_OBJECT
public:
    StatusDeeds(Frame &frame, const shell::ActionRegistry &actions, QObject *parent);

    void setMode(Mode mode) { m_mode = mode; }

private:
    void press(shell::StatusStrip::Segment segment);
    void act(const char *action);

    Frame &m_frame;
    const shell::ActionRegistry &m_actions;
    Mode m_mode = Mode::NoRelay;
};

} // namespace ringdown::window
