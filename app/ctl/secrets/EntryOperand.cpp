// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/EntryOperand.h"

#include "app/ctl/Relay.h"
#include "app/ctl/secrets/Audit.h"
#include "core/secrets/EntryKind.h"

namespace ringdown::ctl {
namespace {

constexpr std::string_view relayToken = "relay-token";

std::string knownEntries()
{
    std::string names;
    for (const secrets::EntryKind &kind : secrets::entryKinds())
        names += std::string(kind.name) + ", ";
    return names + "relay-token URL";
}

} // namespace

std::variant<std::string, ExitCode> entryOperand(const Invocation &invocation)
{
    const std::string &name = invocation.operands.front();
    if (name == relayToken && invocation.operands.size() == 2) {
        const auto url = relayUrl(invocation, invocation.operands[1]);
        if (const auto *code = std::get_if<ExitCode>(&url))
            return *code;
        return secrets::relayTokenEntry(relayName(std::get<QUrl>(url)));
    }
    if (secrets::findEntryKind(name) && invocation.operands.size() == 1)
        return name;
    // What was given is not repeated: it may be a value that was meant for standard input.
    if (invocation.operands.size() > 1)
        return invocation.refuse("name one entry; a value is read from standard input and never an argument");
    return invocation.refuse("that is no entry; known: " + knownEntries());
}

Told<EntryUse> entryToChange(const Invocation &invocation)
{
    auto entry = entryOperand(invocation);
    if (const auto *code = std::get_if<ExitCode>(&entry))
        return *code;
    if (const auto refusal = refuseWithoutAudit(invocation))
        return *refusal;
    auto vault = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&vault))
        return *code;
    return EntryUse{std::get<std::string>(std::move(entry)), std::get<0>(std::move(vault))};
}

} // namespace ringdown::ctl
