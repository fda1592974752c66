// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTableView;

namespace ringdown::shell {

/// Rows as high as their words need them, whatever size the words get: pixels is their height at the usual
/// size. Not for the tables of calls, whose rows follow the density too.
class GrownRows : public QObject {
    Q_OBJECT
public:
    GrownRows(QTableView &table, int pixels);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    int m_pixels;
};

} // namespace ringdown::shell
