// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/KeptRoom.h"

#include <QWidget>

namespace ringdown::shell {

void keepRoom(QWidget &words, int leastWidth)
{
    constexpr int spareRoom = 24; // of words that became shorter
    const QSize wanted = words.sizeHint().expandedTo({leastWidth, 0});
    const QSize has = words.minimumSize();
    const bool fits = has == words.maximumSize() && has.height() == wanted.height() &&
                      has.width() >= wanted.width() && has.width() <= wanted.width() + spareRoom;
    if (!fits)
        words.setFixedSize(wanted);
}

} // namespace ringdown::shell
