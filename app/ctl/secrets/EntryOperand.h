// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/secrets/VaultUse.h"

#include <memory>
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

/// A vault's entry that a command is about to change.
struct EntryUse {
    std::string name;
    std::unique_ptr<VaultUse> vault;
};
/// That of the operands in the vault of --vault, once it is certain that the audit can be written.
Told<EntryUse> entryToChange(const Invocation &invocation);

} // namespace ringdown::ctl
