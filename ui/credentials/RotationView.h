// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"

#include <QObject>

namespace ringdown::shell {
class Banner;
}

namespace ringdown::credentials {

class RotationDesk;
class RotationSheet;

/// Keeps the assistant and the banner that leads to it true to the rotation of this desk.
class RotationView : public QObject {
    Q_OBJECT
public:
    RotationView(RotationDesk &desk, RotationSheet &sheet, shell::Banner &banner, QObject *parent = nullptr);

    /// One that has not ended comes first.
    void propose(desk::RotationKind kind);
    void refuse(const QString &sentence);

private:
    void wireSheet();
    void show();
    void showBanner();
    void goOn();
    bool isUnderWay() const;

    RotationDesk &m_desk;
    RotationSheet &m_sheet;
    shell::Banner &m_banner;
};

} // namespace ringdown::credentials
