// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::console {

class Console;

/// Makes it where it is not there yet. Why nothing can be written into it, "" when something can.
QString makeFolder(const QString &folder);
/// Draws the screens of the running console into a folder, light and dark. Returns the program's exit code.
int drawScreens(Console &console, const QString &folder);

} // namespace ringdown::console
