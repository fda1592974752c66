// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace ringdown::shell {

/// Rows as high as their wrapped words are where they are painted: a list itself measures them as wide as it
/// is, without its ticks, spacing and scroll bar.
class WrappedRows : public QStyledItemDelegate {
public:
    explicit WrappedRows(QListView &list);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QListView &m_list;
};

} // namespace ringdown::shell
