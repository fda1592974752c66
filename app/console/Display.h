// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::console {

/// Why no window can be shown, by the environment and by who listens where that points to; "" when one can.
/// Qt aborts without a display, so this is asked before there is a QApplication. Waits up to 5 s for a
/// display on another machine.
QString whyNoDisplay();

} // namespace ringdown::console
