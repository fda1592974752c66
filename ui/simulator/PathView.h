// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"
#include "ui/simulator/PathModel.h"

#include <QFrame>

#include <optional>

class QListView;
class QStackedLayout;

namespace ringdown::shell {
class Caption;
class OutcomeBadge;
} // namespace ringdown::shell

namespace ringdown::simulator {

/// The path of a call through one plan, or the sentence why there is none.
class PathView : public QFrame {
    Q_OBJECT
public:
    explicit PathView(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void show(const routing::WhatIfPath &path, const std::vector<PathLine> &lines,
              const format::PlanNames &names);
    void showTrouble(const QString &sentence);
    const PathModel &model() const { return *m_model; }
    QListView &list() const { return *m_list; }
    int chosen() const; ///< row, -1 while there is none
    void choose(int row);

Q_SIGNALS:
    void lineChosen();

private:
    shell::Caption *m_title;
    shell::OutcomeBadge *m_outcome;
    shell::Caption *m_summary;
    PathModel *m_model;
    QListView *m_list;
    shell::Caption *m_trouble;
    QStackedLayout *m_body;
};

} // namespace ringdown::simulator
