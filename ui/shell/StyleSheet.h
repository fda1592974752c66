// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Colours.h"

#include <QString>

namespace ringdown::shell {

/// What Fusion and the palette cannot say: rounded fields and buttons, quiet headers, a focus ring.
QString styleSheet(const Colours &colours);

} // namespace ringdown::shell
