// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::shell {

/// Where a module of the console lies, beside the program or where it is installed; "" when it is not there.
QString deskModule(const QString &file);
/// Before a module that plays is loaded: Qt's other backend crashes without a sound device. What somebody
/// chose stays.
void chooseMediaBackend();

} // namespace ringdown::shell
