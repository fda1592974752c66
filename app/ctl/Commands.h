// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <vector>

namespace ringdown::ctl {

/// Every command of the program, in the order of the help.
std::vector<Command> allCommands();

} // namespace ringdown::ctl
