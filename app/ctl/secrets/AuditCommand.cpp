// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/AuditCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Cards.h"
#include "core/secrets/desk/AuditPage.h"
#include "core/secrets/desk/HandedOut.h"

namespace ringdown::ctl {
namespace {

using desk::LedgerRow;

constexpr std::string_view ledgerAlone = " The audit is printed without it, from this desk's ledger alone.";

/// With the vault's names where there is a vault.
Told<DeskCards> found(const Invocation &invocation)
{
    auto opened = VaultUse::open(invocation, ledgerAlone);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code == ExitCode::Configuration ? deskCardsOfLedger(invocation) : *code;
    return deskCards(invocation, *std::get<0>(opened));
}

void printText(const Invocation &invocation, const DeskCards &all)
{
    std::vector<std::vector<std::string>> rows = {{"WHEN", "DESK", "WHAT", "ENTRY", "FINGERPRINT", "DETAIL"}};
    for (const LedgerRow &row : all.rows)
        rows.push_back({toRfc3339(OffsetInstant{row.at, 0}), forTerminal(row.desk),
                        std::string(desk::deedName(row.deed)), forTerminal(row.entry), row.fingerprint,
                        forTerminal(row.detail)});
    printColumns(invocation.out, rows);
    for (const desk::CredentialCard &card : all.cards) {
        if (desk::wantsRotation(card.verdict))
            invocation.err << forTerminal(card.entry) << ": " << desk::verdictWords(card.verdict) << ".\n";
    }
}

void printJson(const Invocation &invocation, const DeskCards &all)
{
    Json credentials = Json::array();
    for (const desk::CredentialCard &card : all.cards)
        credentials.push_back(cardJson(card));
    Json handedOut = Json::array();
    for (const desk::CredentialCard &card : desk::handedOutCards(all.cards, all.rows, all.now))
        handedOut.push_back(cardJson(card));
    Json rows = Json::array();
    for (const LedgerRow &row : all.rows)
        rows.push_back({{"at", toRfc3339(row.at)},
                        {"desk", row.desk},
                        {"deed", desk::deedName(row.deed)},
                        {"entry", row.entry},
                        {"fingerprint", row.fingerprint},
                        {"detail", row.detail}});
    invocation.out << printed({{"desk", desk::deskName()},
                               {"at", toRfc3339(all.now)},
                               {"credentials", credentials},
                               {"handedOut", handedOut},
                               {"rows", rows}});
}

ExitCode audit(const Invocation &invocation)
{
    const std::string format = invocation.has("--format") ? invocation.text("--format") : "text";
    if (format != "text" && format != "json" && format != "markdown")
        return invocation.refuse("--format is text, json or markdown");
    const auto told = found(invocation);
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &all = std::get<DeskCards>(told);
    if (format == "markdown")
        invocation.out << desk::auditPage(all.cards, all.rows, desk::deskName(), all.now);
    else if (format == "json")
        printJson(invocation, all);
    else
        printText(invocation, all);
    return ExitCode::Done;
}

constexpr std::string_view aboutAudit =
    "text lists every deed: what was done with which credential, when and "
    "from which desk. markdown writes the\n"
    "reference page: each credential's kind, owner, purpose, where it is "
    "used, its age, and whether it wants\n"
    "rotation. No value stands in any of them, and nothing is unlocked.\n";

} // namespace

Command auditCommand()
{
    return {"audit",
            "",
            0,
            0,
            "say what was done with which credential, or write the reference page of them",
            {{"--format", "FORMAT", "text (default), json or markdown"}, vaultOption},
            audit,
            aboutAudit};
}

} // namespace ringdown::ctl
