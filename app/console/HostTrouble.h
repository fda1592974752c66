// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/FirstUse.h"

#include <QString>

namespace ringdown::console {

/// Why the relay of this desk does not run, for the person at the desk, and where that is mended. words: what
/// the relay's program said last, which speaks to whoever starts it by hand.
window::StartTrouble hostTrouble(const QString &title, const QString &words);

} // namespace ringdown::console
