// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ringdown::routing_ui {

/// The hours over the grid, which are wider than a half hour's column.
class HourRuler : public QHeaderView {
    Q_OBJECT
public:
    explicit HourRuler(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringdown::routing_ui
