// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/SetCommand.h"

#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/EntryOperand.h"
#include "app/ctl/secrets/SecretInput.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/EntryCheck.h"
#include "core/secrets/Fingerprint.h"

namespace ringdown::ctl {
namespace {

std::string printWords(const std::string &entry, const Secret &value)
{
    const std::string print = secrets::fingerprint(entry, value);
    return print.empty() ? std::string() : ", fingerprint " + print;
}

ExitCode set(const Invocation &invocation)
{
    const auto entry = entryToChange(invocation);
    if (const auto *code = std::get_if<ExitCode>(&entry))
        return *code;
    const auto &[name, use] = std::get<EntryUse>(entry);
    VaultUse &vault = *use;
    const auto read = readSecret(invocation, name);
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    const auto &value = std::get<Secret>(read);
    if (value.isEmpty())
        return invocation.fail(ExitCode::SaidNo, "standard input is empty, so nothing was stored");
    if (const auto fits = secrets::checkEntry(name, value); !fits)
        return invocation.fail(ExitCode::SaidNo, forTerminal(fits.error().detail));
    const auto before = vault.read(name);
    if (const auto *code = std::get_if<ExitCode>(&before))
        return *code;
    const bool wasThere = std::get<std::optional<Secret>>(before).has_value();
    if (const auto refusal = vault.write(name, value))
        return *refusal;
    invocation.err << forTerminal(name) << (wasThere ? " is replaced in " : " is kept in ")
                   << forTerminal(vault.vault().place()) << printWords(name, value) << ".\n";
    if (vault.vault().kind() == secrets::VaultKind::Memory)
        return ExitCode::Done; // and gone with this program
    return writeDown(invocation, wasThere ? desk::Deed::Replaced : desk::Deed::Stored, name,
                     secrets::fingerprint(name, value), "from standard input");
}

constexpr std::string_view aboutSet =
    "ENTRY is a name as in an environment file (TWILIO_AUTH_TOKEN, TWILIO_API_SECRET, ...), or relay-token\n"
    "URL: the token for --relay URL. The value is read from standard input; on a terminal it is not shown.\n";

} // namespace

Command setCommand()
{
    return {"set",
            entryOperands,
            1,
            mostEntryOperands,
            "put one credential from standard input into the vault",
            {vaultOption},
            set,
            aboutSet};
}

} // namespace ringdown::ctl
