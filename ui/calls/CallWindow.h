// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QPointer>
#include <QWidget>

#include <vector>

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

/// The windows of calls that are open, fed together.
class CallWindows {
public:
    /// Opens a window for the call, or raises the one it has. Returns it when it is new.
    CallWindow *open(const CallSummary &call, const format::PlanNames &names, link::RelayPort *relay,
                     Instant now, QWidget *owner);
    void setRelay(link::RelayPort *relay);
    void setNames(const format::PlanNames &names);
    void takeCall(const CallSummary &call);
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);
    void ask(const CallSid &sid); ///< reads the call of this window again

private:
    template <typename Deed>
    void forEach(Deed deed);

    std::vector<QPointer<CallWindow>> m_windows;
};

} // namespace ringdown::calls
