// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QWidget>

namespace ringdown::format {
class PlanNames;
}

namespace ringdown::calls {

class DetailPane;

/// A call in a window of its own, to keep beside the log.
class CallWindow : public QWidget {
    Q_OBJECT
public:
    CallWindow(const CallSummary &call, const format::PlanNames &names, link::RelayPort *relay, Instant now,
               QWidget *owner);

    DetailPane &pane() { return *m_pane; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DetailPane *m_pane;
};

} // namespace ringdown::calls
