// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ringdown::shell {

/// How well words match what was typed: 0 not at all; higher is better (beginning, word beginnings, letters
/// in order).
int matchRank(const QString &typed, const QString &words);

/// Ctrl+K: every deed of the registry in one list, found by a few letters. Deeds not possible now say why.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const ActionRegistry &registry, QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    const ActionRegistry &m_registry;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace ringdown::shell
