// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/relay/HostPort.h"

#include <QFrame>
#include <QPointer>

#include <optional>
#include <string>

class QCheckBox;
class QLineEdit;

namespace ringdown::shell {
class Caption;
class NumberField;
} // namespace ringdown::shell

namespace ringdown::relay_ui {

/// The relay of this desk: on or off, its port, and whether it comes with the desk.
class HostCard : public QFrame {
    Q_OBJECT
public:
    explicit HostCard(QWidget *parent = nullptr);

    void setHost(HostPort *host); ///< nullptr: this console runs none
    /// A relay that runs here is stopped only after this was confirmed.
    void confirmStop();
    void focusAddress(); ///< on the field of the public address
    void focusPort();

Q_SIGNALS:
    void stopWanted(); ///< should be asked about: calls go to the fallback URL

private:
    /// What a relay that runs was started with.
    struct Start {
        int port;
        std::string publicUrl;
    };

    void read();
    void takePort();
    void tellPort();
    void takeAddress();
    void tellAddress();
    void tellState();
    void tellTrouble();

    QPointer<HostPort> m_host;
    std::optional<Start> m_start; ///< nothing while it is off
    QCheckBox *m_runs;
    shell::NumberField *m_port;
    shell::Caption *m_portHint;
    QCheckBox *m_withDesk;
    QLineEdit *m_address;
    shell::Caption *m_addressHint;
    shell::Caption *m_state;
    QString m_trouble; ///< the one that was told
};

} // namespace ringdown::relay_ui
