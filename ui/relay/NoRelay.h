// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/relay/HostPort.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::relay_ui {

/// The Relay screen while no relay is followed: how to have one, and beneath it the relay of this desk with
/// its port, which a start may have failed for.
class NoRelay : public QScrollArea {
    Q_OBJECT
public:
    explicit NoRelay(QWidget *parent = nullptr);

    void setHost(HostPort *host); ///< nullptr: this desk can run none
    void hold(QWidget *card);     ///< beneath, until another layout takes it
    void tell();
    QWidget *mainPart();

Q_SIGNALS:
    void connectWanted();
    void demoWanted();

private:
    void press(int button);

    QPointer<HostPort> m_host;
    shell::EmptyState *m_state;
    QVBoxLayout *m_column;
};

} // namespace ringdown::relay_ui
