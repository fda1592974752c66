// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ringdown::routing_ui {

/// What is wrong with the draft, one row each: an error's sign or a warning's, the sentence on as many
/// lines as it takes, "Go there".
class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int toneRole = Qt::UserRole + 1;  ///< format::Tone
    static constexpr int glyphRole = Qt::UserRole + 2; ///< format::Glyph

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ringdown::routing_ui
