// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MenuOnPress.h"

#include <QToolButton>

namespace ringdown::shell {

void openMenuOnPress(QToolButton &button)
{
    button.setPopupMode(QToolButton::DelayedPopup);
    // Whoever presses it over the bus has an answer before the menu waits for a choice.
    QObject::connect(&button, &QToolButton::clicked, &button, &QToolButton::showMenu, Qt::QueuedConnection);
}

} // namespace ringdown::shell
