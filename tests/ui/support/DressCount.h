// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QObject>

namespace ringdown::tests {

/// Counts how often any widget is dressed.
class DressCount : public QObject {
public:
    DressCount() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::StyleChange ? 1 : 0;
        return false;
    }

    qsizetype times = 0;
};

} // namespace ringdown::tests
