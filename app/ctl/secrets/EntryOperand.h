// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <string>
#include <variant>

namespace ringdown::ctl {

/// How --help names what entryOperand() reads.
inline constexpr std::string_view entryOperands = "ENTRY";
/// More than it takes, so that entryOperand() refuses them: the command line would repeat what it refuses.
inline constexpr std::size_t mostEntryOperands = 100;

/// The name of a vault's entry from the operands: one of secrets::entryKinds(), or "relay-token URL"; or the
/// exit code after err was told which there are.
std::variant<std::string, ExitCode> entryOperand(const Invocation &invocation);

} // namespace ringdown::ctl
