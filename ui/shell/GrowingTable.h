// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ringdown::shell {

/// A table that paints the rows that came at its top or its end, and moves the others. Qt paints all of them.
class GrowingTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

    void setModel(QAbstractItemModel *model) override; ///< once
    void doItemsLayout() override;

protected:
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What happened since the rows were laid out.
    enum class Growth { None, AtTop, AtEnd, Other };

    void take(const QModelIndex &parent, int first, int last);
    void takeOther() { m_growth = Growth::Other; }
    void showTop();
    void showEnd();

    Growth m_growth = Growth::None;
    int m_top = 0;   ///< how many rows came there
    int m_first = 0; ///< of those that came at the end
};

} // namespace ringdown::shell
