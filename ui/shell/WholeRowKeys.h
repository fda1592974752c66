// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::shell {

/// In every table of whole rows Home goes to the first one and End to the last. Qt goes to the first and the
/// last cell of the row, which nobody sees. Where rows keep coming in (GrowingTable) End is the table's own.
/// The first step in a table where no row is chosen chooses the current one; Qt goes on to the next.
class WholeRowKeys : public QObject {
    Q_OBJECT
public:
    explicit WholeRowKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ringdown::shell
