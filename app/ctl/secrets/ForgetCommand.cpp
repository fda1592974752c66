// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/ForgetCommand.h"

#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/EntryOperand.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"

namespace ringdown::ctl {
namespace {

/// What forgetting does not do: the credential itself goes on to work.
std::string_view stillWorks(const std::string &entry)
{
    if (entry == secrets::authTokenEntry)
        return "It still works at Twilio: 'ringdownctl secrets rotate auth-token' ends that.";
    if (entry == secrets::apiKeyEntry || entry == secrets::apiSecretEntry)
        return "The key still works at Twilio until it is revoked there.";
    if (secrets::tierOf(entry) == secrets::Tier::RelayAccess)
        return "The token still opens the relay: 'ringdownctl tokens revoke ID' ends that.";
    return {};
}

ExitCode forget(const Invocation &invocation)
{
    const auto entry = entryToChange(invocation);
    if (const auto *code = std::get_if<ExitCode>(&entry))
        return *code;
    const auto &[name, use] = std::get<EntryUse>(entry);
    VaultUse &vault = *use;
    const auto before = vault.read(name);
    if (const auto *code = std::get_if<ExitCode>(&before))
        return *code;
    const auto &value = std::get<std::optional<Secret>>(before);
    const std::string place = forTerminal(vault.vault().place());
    if (!value)
        return invocation.fail(ExitCode::SaidNo, forTerminal(name) + " is not in " + place);
    if (const auto refusal = vault.remove(name))
        return *refusal;
    invocation.err << forTerminal(name) << " is gone from " << place << ". " << stillWorks(name) << '\n';
    return writeDown(invocation, desk::Deed::Forgotten, name, secrets::fingerprint(name, *value), {});
}

} // namespace

Command forgetCommand()
{
    return {"forget",
            entryOperands,
            1,
            mostEntryOperands,
            "take one credential out of the vault; ENTRY as for set",
            {vaultOption},
            forget};
}

} // namespace ringdown::ctl
