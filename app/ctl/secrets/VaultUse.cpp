// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/VaultUse.h"

#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/VaultWords.h"
#include "core/secrets/vault/OpenVault.h"

namespace ringdown::ctl {

using secrets::Stored;
using secrets::VaultAnswer;
using secrets::VaultFailure;
using secrets::VaultState;

VaultUse::VaultUse(const Invocation &invocation, std::unique_ptr<secrets::Vault> vault)
    : m_invocation(invocation)
    , m_vault(std::move(vault))
{
}

Told<std::unique_ptr<VaultUse>> VaultUse::open(const Invocation &invocation, std::string_view wayOut)
{
    const std::string wanted = invocation.has("--vault") ? invocation.text("--vault") : "keychain";
    const auto choice = secrets::parseVaultChoice(wanted);
    if (!choice)
        return invocation.refuse("--vault: " + forTerminal(choice.error().detail));
    std::unique_ptr<VaultUse> use(new VaultUse(invocation, secrets::openVault(*choice)));
    if (const auto refusal = use->probe(wayOut))
        return *refusal;
    return use;
}

std::optional<ExitCode> VaultUse::probe(std::string_view wayOut)
{
    const auto state =
        awaitUnlessInterrupted<VaultState>([this](auto done) { m_vault->probe(std::move(done)); });
    if (!state)
        return tellInterrupted();
    m_isLocked = state->condition == secrets::VaultCondition::Locked;
    const std::string words = vaultWords(*state);
    if (words.empty())
        return std::nullopt;
    m_invocation.err << "ringdownctl " << m_invocation.command << ": " << words << wayOut << '\n';
    return ExitCode::Configuration;
}

void VaultUse::announce()
{
    if (m_isLocked)
        m_invocation.err << "Waiting for your keyring password (Ctrl+C cancels)..." << std::endl;
    m_isLocked = false;
}

ExitCode VaultUse::tellInterrupted() const
{
    m_invocation.err << "Cancelled.\n";
    return ExitCode::Interrupted;
}

ExitCode VaultUse::tell(const VaultFailure &failure) const
{
    m_invocation.err << "ringdownctl " << m_invocation.command << ": " << vaultWords(failure) << '\n';
    return failure.trouble == secrets::VaultTrouble::Cancelled ? ExitCode::Interrupted
                                                               : ExitCode::Configuration;
}

Told<std::optional<Secret>> VaultUse::read(const std::string &name)
{
    const auto answer = ask<VaultAnswer<Secret>>([&](auto done) { m_vault->read(name, std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&answer))
        return *code;
    const auto &told = std::get<VaultAnswer<Secret>>(answer);
    if (const auto *secret = std::get_if<Secret>(&told))
        return std::optional(*secret);
    const auto &failure = std::get<VaultFailure>(told);
    if (failure.trouble == secrets::VaultTrouble::Absent)
        return std::optional<Secret>();
    return tell(failure);
}

Told<std::vector<std::string>> VaultUse::list()
{
    using Names = std::vector<std::string>;
    const auto answer =
        awaitUnlessInterrupted<VaultAnswer<Names>>([this](auto done) { m_vault->list(std::move(done)); });
    if (!answer)
        return tellInterrupted();
    if (const auto *names = std::get_if<Names>(&*answer))
        return *names;
    return tell(std::get<VaultFailure>(*answer));
}

std::optional<ExitCode> VaultUse::write(const std::string &name, const Secret &value)
{
    const auto answer =
        ask<VaultAnswer<Stored>>([&](auto done) { m_vault->write(name, value, std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&answer))
        return *code;
    const auto *failure = std::get_if<VaultFailure>(&std::get<VaultAnswer<Stored>>(answer));
    return failure ? std::optional(tell(*failure)) : std::nullopt;
}

std::optional<ExitCode> VaultUse::remove(const std::string &name)
{
    const auto answer = ask<VaultAnswer<Stored>>([&](auto done) { m_vault->remove(name, std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&answer))
        return *code;
    const auto *failure = std::get_if<VaultFailure>(&std::get<VaultAnswer<Stored>>(answer));
    return failure ? std::optional(tell(*failure)) : std::nullopt;
}

} // namespace ringdown::ctl
