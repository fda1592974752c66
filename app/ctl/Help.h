// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::ctl {

/// What `ringdownctl --help` prints.
std::string helpOf(const std::vector<Command> &commands);
/// What `ringdownctl COMMAND --help` prints, of a group too. fullName: "secrets import".
std::string helpOf(const Command &command, std::string_view fullName);

} // namespace ringdown::ctl
