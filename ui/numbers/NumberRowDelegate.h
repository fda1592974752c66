// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <utility>

namespace ringdown::numbers_ui {

constexpr int numberRowHeight = 44;
constexpr int repairGap = 8; ///< between the state and what can be done about it

/// A name on two lines, broken between its words; the second is empty where one line is enough or the first
/// word has no room.
std::pair<QString, QString> twoLines(const QString &name, const QFontMetrics &metrics, int width);

/// How wide a cell must be at least to show a name whole on two lines.
int twoLinesWidth(const QString &name, const QFontMetrics &metrics);

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
