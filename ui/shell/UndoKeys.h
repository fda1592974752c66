// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::shell {

/// Leaves the keys of undo and redo to the window while the field that has the focus has no edits of its own
/// to take back: fields take these keys in any case. Installed on the application.
class UndoKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ringdown::shell
