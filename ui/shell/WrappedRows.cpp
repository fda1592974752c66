// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WrappedRows.h"

#include <QListView>
#include <QStyle>

namespace ringdown::shell {

WrappedRows::WrappedRows(QListView &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
    list.setWordWrap(true);
    list.setResizeMode(QListView::Adjust);
    list.setTextElideMode(Qt::ElideNone);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setObjectName(QStringLiteral("wrapped"));
    list.setItemDelegate(this);
}

QSize WrappedRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.rect = QRect(0, 0, m_list.viewport()->width() - 2 * m_list.spacing(), QWIDGETSIZE_MAX);
    QStyleOptionViewItem words = option;
    words.rect = m_list.style()->subElementRect(QStyle::SE_ItemViewItemText, &row, &m_list);
    return QStyledItemDelegate::sizeHint(words, index);
}

} // namespace ringdown::shell
