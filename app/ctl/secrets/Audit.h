// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/secrets/desk/Ledger.h"

#include <optional>
#include <string>

namespace ringdown::ctl {

/// Before anything is done that could then not be written down: err is told why it cannot.
std::optional<ExitCode> refuseWithoutAudit(const Invocation &invocation);

/// Writes one row of this desk's audit. A row that cannot be written is an answer: err is told, and the code
/// is no Done.
ExitCode writeDown(const Invocation &invocation, desk::Deed deed, const std::string &entry,
                   const std::string &fingerprint, const std::string &detail);
ExitCode writeDown(const Invocation &invocation, const desk::LedgerRow &row);

} // namespace ringdown::ctl
