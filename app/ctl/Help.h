// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <string>
#include <vector>

namespace ringdown::ctl {

/// What `ringdownctl --help` prints.
std::string helpOf(const std::vector<Command> &commands);
/// What `ringdownctl COMMAND --help` prints.
std::string helpOf(const Command &command);

} // namespace ringdown::ctl
