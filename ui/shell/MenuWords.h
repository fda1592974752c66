// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"

#include <vector>

namespace ringdown::shell {

std::vector<MenuPlace> menuOrder(); ///< as the menu bar has them
QString menuWords(MenuPlace place); ///< "&File"

} // namespace ringdown::shell
