// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <ostream>
#include <string>
#include <vector>

namespace ringdown::ctl {

/// Runs the program. arguments are those behind its name.
ExitCode runCommandLine(const std::vector<Command> &commands, const std::vector<std::string> &arguments,
                        std::ostream &out, std::ostream &err);

} // namespace ringdown::ctl
