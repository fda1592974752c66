// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ringdown::shell {

struct Colours;

/// The frame around the current row of a view that has the keys, as far as it lies in the cell of index.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &colours);

/// A cell as the style paints it, and that frame: for tables without a delegate of their own.
class FramedRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ringdown::shell
