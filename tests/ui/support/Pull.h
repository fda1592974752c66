// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QTest>
#include <QWidget>

namespace ringdown::tests {

/// Presses at from and goes to to, by steps that a hand makes.
inline void pullFrom(QWidget *handle, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(handle, from + (to - from) * step / 4);
}

} // namespace ringdown::tests
