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
};

} // namespace ringdown::shell
