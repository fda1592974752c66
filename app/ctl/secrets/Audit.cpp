// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/Audit.h"

#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {

ExitCode writeDown(const Invocation &invocation, desk::Deed deed, const std::string &entry,
                   const std::string &fingerprint, const std::string &detail)
{
    const auto written =
        desk::Ledger(desk::deskDirectory()).write(desk::rowNow(deed, entry, fingerprint, detail));
    if (written)
        return ExitCode::Done;
    return invocation.fail(ExitCode::File,
                           "the audit could not be written: " + forTerminal(written.error().detail));
}

} // namespace ringdown::ctl
