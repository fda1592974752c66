// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/base/Secret.h"

#include <string_view>
#include <variant>

namespace ringdown::ctl {

/// Standard input as far as secrets are concerned.
enum class InputKind {
    Terminal, ///< a person types
    Piped,    ///< a pipe, a file or a socket was put there on purpose
    Nothing,  ///< closed, or a device such as /dev/null
};

InputKind standardInput();

/// Reads one secret from standard input, to its end or, on a terminal, one line that is not shown. A line end
/// behind it is taken off. what: "Auth Token", for the words on err. At most 64 KiB.
std::variant<Secret, ExitCode> readSecret(const Invocation &invocation, std::string_view what);

} // namespace ringdown::ctl
