// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace ringdown::calls {

class CallTable;

/// The rows of the call log and the details of one: beside the table, or beneath it where every column needs
/// the width. It asks for no more height than both can do with.
class LogSplit : public QSplitter {
    Q_OBJECT
public:
    /// rows: holds the table, or what stands in its place.
    LogSplit(QWidget &rows, const CallTable &table, QWidget &detail);

    void arrange();
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitRows();

    QWidget &m_rows;
    const CallTable &m_table;
    QWidget &m_detail;
};

} // namespace ringdown::calls
