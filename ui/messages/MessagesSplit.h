// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QListView;

namespace ringdown::messages {

/// The callers, and what the chosen one left: beside the list, or beneath it where both have too little room.
class MessagesSplit : public QSplitter {
    Q_OBJECT
public:
    /// side: what holds the list.
    MessagesSplit(QWidget &side, const QListView &list, QWidget &caller);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget &m_side;
    const QListView &m_list;
    QWidget &m_caller;
};

} // namespace ringdown::messages
