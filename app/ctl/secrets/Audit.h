// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/secrets/desk/Ledger.h"

#include <string>

namespace ringdown::ctl {

/// Writes one row of this desk's audit. A row that cannot be written is an answer: err is told, and the code
/// is no Done.
ExitCode writeDown(const Invocation &invocation, desk::Deed deed, const std::string &entry,
                   const std::string &fingerprint, const std::string &detail);

} // namespace ringdown::ctl
