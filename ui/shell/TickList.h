// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace ringdown::shell {

/// A list whose lines are ticked. For assistive programs its lines are check boxes that can be toggled; Qt's
/// own offer it too, and turn the selection instead of the tick.
class TickList : public QListWidget {
    Q_OBJECT
public:
    explicit TickList(QWidget *parent = nullptr);

    void turn(const QModelIndex &line); ///< as a key or a click does

Q_SIGNALS:
    void turned(int row); ///< by a person: a key, a click, an assistive program

protected:
    bool edit(const QModelIndex &line, EditTrigger trigger, QEvent *event) override;
};

} // namespace ringdown::shell
