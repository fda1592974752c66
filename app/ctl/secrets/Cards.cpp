// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/Cards.h"

#include "app/ctl/TerminalText.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/AuditPage.h"

#include <chrono>

namespace ringdown::ctl {
namespace {

using desk::CredentialCard;
using desk::LedgerRow;

Instant currentInstant()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

Told<std::vector<LedgerRow>> ledgerRows(const Invocation &invocation)
{
    auto rows = desk::Ledger(desk::deskDirectory()).rows();
    if (!rows)
        return invocation.fail(ExitCode::File, forTerminal(rows.error().detail));
    return std::move(*rows);
}

DeskCards cardsFrom(const std::vector<std::string> &names, std::vector<LedgerRow> rows,
                    const desk::Fingerprints &seen = {})
{
    const Instant now = currentInstant();
    return {desk::credentialCards(names, rows, now, seen), std::move(rows), now};
}

bool isOfThisDesk(secrets::VaultKind kind)
{
    switch (kind) {
    case secrets::VaultKind::Keychain:
    case secrets::VaultKind::Memory:
        return true;
    case secrets::VaultKind::EnvFile:
    case secrets::VaultKind::Systemd:
        break;
    }
    return false;
}

/// Nothing of a vault of this desk, where reading may ask for a password.
Told<desk::Fingerprints> lookAt(VaultUse &vault, const std::vector<std::string> &names)
{
    desk::Fingerprints seen;
    if (isOfThisDesk(vault.vault().kind()))
        return seen;
    for (const std::string &name : names) {
        const auto value = vault.read(name);
        if (const auto *code = std::get_if<ExitCode>(&value))
            return *code;
        if (const auto &secret = std::get<std::optional<Secret>>(value))
            seen[name] = secrets::fingerprint(name, *secret);
    }
    return seen;
}

} // namespace

Told<DeskCards> deskCards(const Invocation &invocation, VaultUse &vault)
{
    const auto listed = vault.list();
    if (const auto *code = std::get_if<ExitCode>(&listed))
        return *code;
    const auto &names = std::get<std::vector<std::string>>(listed);
    const auto seen = lookAt(vault, names);
    if (const auto *code = std::get_if<ExitCode>(&seen))
        return *code;
    auto rows = ledgerRows(invocation);
    if (const auto *code = std::get_if<ExitCode>(&rows))
        return *code;
    return cardsFrom(names, std::get<0>(std::move(rows)), std::get<desk::Fingerprints>(seen));
}

Told<DeskCards> deskCardsOfLedger(const Invocation &invocation)
{
    auto read = ledgerRows(invocation);
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    auto &rows = std::get<0>(read);
    std::vector<std::string> names;
    for (const LedgerRow &row : rows) {
        const bool stores = row.deed == desk::Deed::Imported || row.deed == desk::Deed::Stored ||
                            row.deed == desk::Deed::Replaced;
        if (stores || row.deed == desk::Deed::Forgotten)
            std::erase(names, row.entry);
        if (stores)
            names.push_back(row.entry);
    }
    return cardsFrom(names, std::move(rows));
}

Json cardJson(const CredentialCard &card)
{
    const auto time = [](const std::optional<Instant> &at) { return at ? Json(toRfc3339(*at)) : Json(); };
    return {{"entry", card.entry},
            {"tier", desk::tierWords(card.tier)},
            {"isSecret", card.isSecret},
            {"purpose", card.purpose},
            {"owner", card.owner},
            {"places", card.places},
            {"fingerprint", card.fingerprint},
            {"since", time(card.since)},
            {"isMadeHere", card.isMadeHere},
            {"lastUsed", time(card.lastUsed)},
            {"wantsRotation", desk::wantsRotation(card.verdict)},
            {"verdict", desk::verdictWords(card.verdict)}};
}

} // namespace ringdown::ctl
