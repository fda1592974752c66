// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::shell {

/// Keeps the wheel from changing a list, a number or a slider that somebody only scrolls past: it turns them
/// while they have the focus, and otherwise scrolls what they stand on. Installed on the application.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ringdown::shell
