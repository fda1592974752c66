// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Section.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::settings {

class KeysModel;

/// The keys of every action, to be changed one by one; what cannot be is said before it is taken.
class KeysSection : public Section {
    Q_OBJECT
public:
    KeysSection(shell::PreferenceBook &book, const shell::ActionRegistry &actions);
    void show() override;

private:
    QWidget *buildEdit();
    void showCurrent();
    void judge();
    void take(const QKeySequence &keys, const QString &words);
    QString current() const; ///< id of the chosen action, "" when none is

    const shell::ActionRegistry &m_actions;
    KeysModel *m_model;
    QTableView *m_table;
    shell::Caption *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_use;
    QPushButton *m_default;
    QPushButton *m_allDefault;
    shell::Caption *m_objection;
};

} // namespace ringdown::settings
