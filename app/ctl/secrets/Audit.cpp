// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/Audit.h"

#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {

std::optional<ExitCode> refuseWithoutAudit(const Invocation &invocation)
{
    const auto checked = desk::Ledger(desk::deskDirectory()).check();
    if (checked)
        return std::nullopt;
    return invocation.fail(ExitCode::File, "nothing was done, because the audit could not be written: " +
                                               forTerminal(checked.error().detail));
}

ExitCode writeDown(const Invocation &invocation, desk::Deed deed, const std::string &entry,
                   const std::string &fingerprint, const std::string &detail)
{
    return writeDown(invocation, desk::rowNow(deed, entry, fingerprint, detail));
}

ExitCode writeDown(const Invocation &invocation, const desk::LedgerRow &row)
{
    const auto written = desk::Ledger(desk::deskDirectory()).write(row);
    if (written)
        return ExitCode::Done;
    return invocation.fail(ExitCode::File,
                           "the audit could not be written: " + forTerminal(written.error().detail));
}

} // namespace ringdown::ctl
