// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ringdown::numbers_ui {

constexpr int numberRowHeight = 44;
constexpr int repairGap = 8; ///< between the state and what can be done about it

/// Draws the numbers' rows: states as pills, the carrier's name beneath a number.
class NumberRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ringdown::numbers_ui
