// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scenario/ScenarioFolder.h"

#include <QFrame>

#include <optional>

class QListView;
class QPushButton;

namespace ringdown::shell {
class Caption;
class Toast;
} // namespace ringdown::shell

namespace ringdown::simulator {

class ScenarioModel;

/// The saved scenarios of a relay: which pass on the draft, opening, renaming, removing with a way back.
class ScenarioList : public QFrame {
    Q_OBJECT
public:
    /// toast: where removing offers its way back.
    explicit ScenarioList(shell::Toast &toast, QWidget *parent = nullptr);

    void setFolder(const scenario::ScenarioFolder &folder);
    void readAgain(); ///< what lies in it now; what is chosen stays so
    void judge(const routing::CompiledPlan *draft);
    void add(const scenario::Scenario &scenario);
    std::vector<scenario::Scenario> scenarios() const;
    QStringList names(int except = -1) const;              ///< of all but the one in this row
    const QStringList &unread() const { return m_unread; } ///< a sentence for each file that is left out

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void saveWanted();
    void copyWanted(); ///< of the call that is shown, as a scenario’s file has it
    void openWanted(const ringdown::scenario::Scenario &scenario);

private:
    QWidget *buildHead();
    void fitList();
    void read();
    void showCount();
    void rename(int row, const QString &name);
    void remove();
    void bringBack();
    void choose(const QString &file);
    int chosen() const;
    void complain(const Error &error);
    void say(const QString &trouble);

    shell::Toast &m_toast;
    scenario::ScenarioFolder m_folder;
    std::vector<scenario::KeptScenario> m_kept; ///< also while the folder keeps nothing
    std::optional<scenario::KeptScenario> m_removed;
    QStringList m_unread;
    const routing::CompiledPlan *m_draft = nullptr;
    ScenarioModel *m_model;
    QListView *m_list;
    shell::Caption *m_count;
    shell::Caption *m_trouble;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace ringdown::simulator
