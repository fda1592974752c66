// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QToolButton;

namespace ringdown::shell {

/// The button's menu opens when it is pressed, in whatever way. QToolButton::InstantPopup offers screen
/// readers and switches a "ShowMenu" alone that does nothing (Qt 6.4).
void openMenuOnPress(QToolButton &button);

} // namespace ringdown::shell
