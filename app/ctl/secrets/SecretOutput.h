// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/base/Secret.h"

#include <optional>

namespace ringdown::ctl {

inline constexpr Option outputOption = {"--output", "FILE",
                                        "write to a new file of mode 600; default: standard output"};
inline constexpr Option forceOption = {"--force", "", "replace FILE when it exists"};
inline constexpr Option showOption = {"--show", "", "print the value although this is a terminal"};

/// What standard output may be when a secret goes there.
enum class OnTerminal {
    NeedsShow, ///< --show says that the person means it
    Shows,     ///< there is no other time to see it
};

/// What --output names.
enum class OutputKind {
    File,
    Folder, ///< for a file a credential
};

/// Whether --output names a file and not standard output.
bool goesToFile(const Invocation &invocation);

/// Whether a secret may go where the options above would send it: to a file of this user alone or into a
/// pipe; onto a terminal with --show only. Asked before anything else, so that nobody types a password in
/// vain. nullopt: it may; otherwise err was told why not.
std::optional<ExitCode> refuseOutput(const Invocation &invocation, OnTerminal rule = OnTerminal::NeedsShow,
                                     OutputKind kind = OutputKind::File);

/// What --output names, as a whole path.
std::string outputPath(const Invocation &invocation);

/// Where that is, for the audit: "to /home/dana/relay.env", "to a pipe", "to a file"
/// that standard output is, "to the terminal".
std::string outputPlace(const Invocation &invocation);

/// Writes text there. The words for a file go to err.
ExitCode putSecret(const Invocation &invocation, const Secret &text);

} // namespace ringdown::ctl
