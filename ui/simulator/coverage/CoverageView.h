// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/simulator/coverage/CoverageModel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::simulator {

class CoverageGrid;
class CoverageSpanModel;
class TwoPlans;

/// The coverage of a business in the week from a day on, as a map or as a table.
class CoverageView : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(const TwoPlans &plans, QWidget *parent = nullptr);

    /// The week that contains at, from its day on by the business's clock.
    void show(const TenantId &tenant, Instant at);
    QWidget *mainTable() const;
    const CoverageModel &model() const { return *m_model; }

Q_SIGNALS:
    void momentChosen(ringdown::Instant at);

private:
    QWidget *buildHead();
    QTableView *buildTable();
    void turn(int days);
    void read();
    void choose(const std::optional<Instant> &at);

    const TwoPlans &m_plans;
    TenantId m_tenant;
    QDate m_first;
    CoverageModel *m_model;
    CoverageSpanModel *m_spans;
    shell::Caption *m_title;
    shell::Caption *m_legend;
    QPushButton *m_asTable;
    QStackedWidget *m_body;
    CoverageGrid *m_grid;
    QTableView *m_table;
};

} // namespace ringdown::simulator
