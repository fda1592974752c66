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

private:
    enum class Growth { AtTop, AtEnd, Other };

    void take(const QModelIndex &parent, int first, int last);
    void takeOther() { m_isLaidOut = false; }
    void showTop();
    void showEnd();

    Growth m_growth = Growth::Other; ///< what is to be laid out
    bool m_isLaidOut = false;        ///< nothing happened to the rows since
    int m_first = 0;                 ///< of the rows that came
    int m_last = 0;
};

} // namespace ringdown::shell
