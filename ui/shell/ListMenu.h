// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QAbstractItemView;
class QMenu;

namespace ringdown::shell {

/// What a button near a list does, offered among its rows too.
struct RowDeed {
    enum class Of { Row, List };

    QAbstractButton *button; ///< outlives the list
    Of of = Of::Row;         ///< one of a row is grey while none is chosen
    QKeySequence keys = {};  ///< told beside its words; they act by themselves
};

/// A menu that the right mouse button and the Menu key open among the rows of a list. What is grey in it says
/// why.
class ListMenu : public QObject {
    Q_OBJECT
public:
    using Fill = std::function<void(QMenu &)>;

    ListMenu(QAbstractItemView &list, Fill fill);
    /// What the buttons do, in their words.
    ListMenu(QAbstractItemView &list, std::vector<RowDeed> deeds);

private:
    void open(const QPoint &at);
    void add(QMenu &menu, const RowDeed &deed) const;

    QAbstractItemView &m_list;
    Fill m_fill;
};

/// Shift+F10 does what the Menu key does, which many keyboards do not have.
class MenuKeys : public QObject {
    Q_OBJECT
public:
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ringdown::shell
