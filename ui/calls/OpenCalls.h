// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace ringdown::calls {

class CallWindow;
class DetailPane;

/// The calls whose details are open, one beside the log and others in windows of their own, fed together.
class OpenCalls : public QObject {
    Q_OBJECT
public:
    /// beside: outlives this.
    OpenCalls(DetailPane &beside, QObject *parent);

    void setRelay(link::RelayPort *relay);
    void setNames(const format::PlanNames &names);
    void setNow(Instant now);
    void takeCall(const CallSummary &call);
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);
    void ask(const CallSid &sid); ///< reads the call again where it is open

    /// Opens a window for the call, or raises the one it has. owner: what the window stays above.
    void openWindow(const CallSummary &call, QWidget *owner);

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid, const std::string &recording);
    void playWanted(const ringdown::CallSid &sid); ///< its message, from the beginning
    void copyWanted(const QString &text, const QString &what);
    void summaryCame(const ringdown::CallSummary &call);

private:
    void watch(DetailPane &pane);
    template <typename Deed>
    void forEach(Deed deed);

    DetailPane &m_beside;
    std::vector<QPointer<CallWindow>> m_windows;
    QPointer<link::RelayPort> m_relay;
    format::PlanNames m_names;
    Instant m_now;
};

} // namespace ringdown::calls
