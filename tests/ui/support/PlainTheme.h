// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Theme.h"

#include <memory>

namespace ringdown::tests {

/// The theme without its style sheet, for tests of what a window does and not of how it looks: dressing takes
/// more than half of the time of making a window.
std::unique_ptr<shell::Theme> plainTheme();

} // namespace ringdown::tests
