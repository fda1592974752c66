// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QKeyEvent;
class QWidget;

namespace ringdown::shell {

/// The same keys with either of the two keys that keyboards call Enter, Qt's Enter and Return; the keys alone
/// when they have neither.
QList<QKeySequence> withBothEnters(const QKeySequence &keys);

/// How keys are written wherever they are listed: "Ctrl+Enter" for either.
QString keysText(const QKeySequence &keys);

/// Among the rows of a table either Enter does what the row actions say of one of them, before the window's
/// own keys do anything, unless they yield to it.
class EnterAmongRows : public QObject {
    Q_OBJECT
public:
    /// actions must outlive table.
    EnterAmongRows(const ActionRegistry &actions, QWidget &table, ActionRegistry::RowEnter enter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *deedOf(const QKeyEvent &event) const; ///< nullptr when it is no business of the rows

    const ActionRegistry &m_actions;
    ActionRegistry::RowEnter m_enter;
};

} // namespace ringdown::shell
