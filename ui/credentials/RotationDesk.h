// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RelayDesk.h"
#include "ui/credentials/RotationPort.h"

namespace ringdown::credentials {

/// The one rotation of this desk: under way, or left unfinished by an earlier run.
class RotationDesk : public QObject {
    Q_OBJECT
public:
    RotationDesk(RotationMaker &maker, secrets::Vault &vault, RelayDesk &relay, QObject *parent = nullptr);

    void begin(desk::RotationKind kind);
    void resume();
    void run();
    void skipWaiting();
    void backOut();
    void drop(); ///< stops here; it can be resumed

    const desk::RotationState *state() const; ///< nullptr while none is under way
    /// One that is not under way here and has not ended, as a sentence; "" when there is none.
    QString unfinished() const;

Q_SIGNALS:
    void changed();
    void finished(ringdown::desk::RotationKind kind);
    void refused(const QString &sentence);

private:
    void take(Result<std::unique_ptr<RotationPort>> rotation);
    void onEnd(desk::RotationStand stand);

    RotationMaker &m_maker;
    secrets::Vault &m_vault;
    RelayDesk &m_relay;
    std::unique_ptr<RotationPort> m_rotation;
};

} // namespace ringdown::credentials
