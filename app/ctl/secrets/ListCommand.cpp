// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/ListCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Cards.h"
#include "core/secrets/desk/AuditPage.h"

namespace ringdown::ctl {
namespace {

std::string orDash(std::string text)
{
    return text.empty() ? "-" : std::move(text);
}

std::string countOf(std::size_t entries)
{
    return std::to_string(entries) + (entries == 1 ? " entry" : " entries");
}

void printCards(const Invocation &invocation, const DeskCards &found)
{
    std::vector<std::vector<std::string>> rows = {
        {"ENTRY", "TIER", "FINGERPRINT", "SINCE", "AGE", "LAST USED", "VERDICT"}};
    for (const desk::CredentialCard &card : found.cards) {
        const auto day = [](const std::optional<Instant> &at) {
            return at ? toRfc3339(*at).substr(0, 10) : std::string("-");
        };
        rows.push_back({forTerminal(card.entry), std::string(desk::tierWords(card.tier)),
                        orDash(card.fingerprint), day(card.since),
                        card.isSecret ? desk::ageWords(card, found.now) : "-", day(card.lastUsed),
                        std::string(desk::verdictWords(card.verdict))});
    }
    printColumns(invocation.out, rows);
}

ExitCode listEntries(const Invocation &invocation)
{
    auto opened = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    VaultUse &vault = *std::get<0>(opened);
    const auto cards = deskCards(invocation, vault);
    if (const auto *code = std::get_if<ExitCode>(&cards))
        return *code;
    const auto &found = std::get<DeskCards>(cards);
    if (invocation.has("--json")) {
        Json all = Json::array();
        for (const desk::CredentialCard &card : found.cards)
            all.push_back(cardJson(card));
        invocation.out << printed(
            {{"vault", vault.vault().place()}, {"locked", vault.isLocked()}, {"entries", all}});
        return ExitCode::Done;
    }
    if (!found.cards.empty())
        printCards(invocation, found);
    invocation.err << forTerminal(vault.vault().place()) << (vault.isLocked() ? " (locked)" : "") << ": "
                   << (found.cards.empty() ? "no credential" : countOf(found.cards.size())) << ".\n";
    return ExitCode::Done;
}

constexpr std::string_view aboutList =
    "Nothing is unlocked for it: ages and fingerprints come from the audit of "
    "this desk. Ages past a year, and\n"
    "all from before a person left, ask for rotation. SINCE is when the value came to this desk: one from\n"
    "elsewhere may be older.\n";

} // namespace

Command listCommand()
{
    return {"list",
            "",
            0,
            0,
            "list what the keychain has: tier, fingerprint, age; never a value",
            {{"--json", "", "print JSON"}, vaultOption},
            listEntries,
            aboutList};
}

} // namespace ringdown::ctl
