// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/ImportCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/SecretFile.h"
#include "core/secrets/desk/AuditPage.h"
#include "core/secrets/desk/EnvImport.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

using desk::EnvImport;
using desk::ImportEntry;
using desk::ImportReport;
using desk::ImportStand;
using secrets::FileFault;
using secrets::FileGuard;
using secrets::Stored;
using secrets::VaultAnswer;

std::string standWords(const ImportEntry &entry)
{
    switch (entry.stand) {
    case ImportStand::New:
        return "new";
    case ImportStand::Replaces:
        return "replaces another value";
    case ImportStand::Same:
        return "is there already";
    case ImportStand::Unknown:
        return {};
    case ImportStand::Unfit:
        return "NOT TAKEN: " + forTerminal(entry.problem);
    }
    return {};
}

/// What was recognised, for a person; never a secret value.
void show(const Invocation &invocation, const EnvImport &import)
{
    std::vector<std::vector<std::string>> rows = {{"ENTRY", "TIER", "VALUE", ""}};
    for (const ImportEntry &entry : import.entries()) {
        const std::string value = entry.shown.empty() ? "fingerprint " + entry.fingerprint : entry.shown;
        rows.push_back({entry.name, std::string(desk::tierWords(entry.tier)),
                        entry.stand == ImportStand::Unfit ? "-" : forTerminal(value), standWords(entry)});
    }
    printColumns(invocation.out, rows);
    invocation.out.flush();
    std::string names;
    for (const std::string &name : import.leftAlone())
        names += (names.empty() ? "" : ", ") + forTerminal(name);
    if (!names.empty())
        invocation.err << "Left alone, being none of ours or empty: " << names << ".\n";
}

ExitCode refuseFile(const Invocation &invocation, const std::string &path, const Error &error)
{
    const bool isMode = secrets::faultOf(path, FileGuard::Private) == FileFault::OpenToOthers;
    const std::string offer = isMode ? ", or add --fix-mode to this command" : "";
    return invocation.fail(error.code == ErrorCode::NotFound ? ExitCode::File : ExitCode::Configuration,
                           forTerminal(error.detail) + offer);
}

Told<EnvImport> readFile(const Invocation &invocation)
{
    const std::string &path = invocation.operands.front();
    const bool isOpen = secrets::faultOf(path, FileGuard::Private) == FileFault::OpenToOthers;
    if (isOpen && invocation.has("--fix-mode")) {
        if (const auto fixed = secrets::makePrivate(path); !fixed)
            return invocation.fail(ExitCode::File, forTerminal(fixed.error().detail));
        invocation.err << forTerminal(path) << " has mode 600 now.\n";
    }
    auto import = EnvImport::read(path);
    if (!import)
        return refuseFile(invocation, path, import.error());
    if (import->entries().empty())
        return invocation.fail(ExitCode::SaidNo,
                               forTerminal(path) + " holds no credential that is known here");
    return std::move(*import);
}

/// Whether all of the file was fit to be taken.
ExitCode verdictOn(const EnvImport &import)
{
    const auto &entries = import.entries();
    const bool isFit = std::none_of(entries.begin(), entries.end(), [](const ImportEntry &entry) {
        return entry.stand == ImportStand::Unfit;
    });
    return isFit ? ExitCode::Done : ExitCode::SaidNo;
}

ExitCode tellReport(const Invocation &invocation, const VaultUse &vault, const EnvImport &import,
                    const ImportReport &report, const std::string &place)
{
    if (report.failure) {
        for (const std::string &name : report.stored)
            invocation.err << name << " was stored before it ended.\n";
        return vault.tell(*report.failure);
    }
    if (report.ledgerFailure)
        return invocation.fail(ExitCode::File, "stored, but the audit could not be written: " +
                                                   forTerminal(report.ledgerFailure->detail));
    invocation.err << report.stored.size() << " of " << import.entries().size() << " stored in "
                   << forTerminal(place) << ". " << forTerminal(import.path()) << " is as it was";
    const ExitCode verdict = verdictOn(import);
    // What was not taken is nowhere else.
    invocation.err << (verdict == ExitCode::Done
                           ? "; once you have no more need of it, delete it: a desk needs "
                             "no file with secrets.\n"
                           : ".\n");
    return verdict;
}

/// A file older than the last rotation would put a dead value in the place of a good one.
std::optional<ExitCode> refuseReplacing(const Invocation &invocation, const EnvImport &import)
{
    std::string names;
    for (const ImportEntry &entry : import.entries()) {
        if (entry.stand == ImportStand::Replaces)
            names += (names.empty() ? "" : ", ") + entry.name;
    }
    if (names.empty() || invocation.has("--replace"))
        return {};
    return invocation.fail(ExitCode::SaidNo,
                           "nothing was stored: " + names +
                               " would replace what is kept, which may be newer than the file. "
                               "Add --replace to do so all the same");
}

ExitCode storeAll(const Invocation &invocation, VaultUse &vault, EnvImport &import)
{
    const auto compared =
        vault.ask<VaultAnswer<Stored>>([&](auto done) { import.compare(vault.vault(), std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&compared))
        return *code;
    const auto *failure = std::get_if<secrets::VaultFailure>(&std::get<VaultAnswer<Stored>>(compared));
    show(invocation, import);
    if (failure)
        return vault.tell(*failure);
    if (const auto refused = refuseReplacing(invocation, import))
        return *refused;
    desk::Ledger ledger(desk::deskDirectory());
    const auto report =
        vault.ask<ImportReport>([&](auto done) { import.store(vault.vault(), ledger, std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&report))
        return *code;
    return tellReport(invocation, vault, import, std::get<ImportReport>(report), vault.vault().place());
}

ExitCode import(const Invocation &invocation)
{
    if (invocation.has("--dry-run") && invocation.has("--fix-mode"))
        return invocation.refuse("--dry-run changes nothing, not even a mode; leave --fix-mode away");
    auto read = readFile(invocation);
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    auto &import = std::get<EnvImport>(read);
    if (invocation.has("--dry-run")) {
        show(invocation, import);
        invocation.err << "Nothing was stored.\n";
        return verdictOn(import);
    }
    if (const auto refusal = refuseWithoutAudit(invocation))
        return *refusal;
    auto opened = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened)) {
        show(invocation, import);
        return *code;
    }
    VaultUse &vault = *std::get<0>(opened);
    if (vault.vault().kind() == secrets::VaultKind::Memory)
        return invocation.refuse("--vault memory ends with this command, so nothing would be kept; --dry-run "
                                 "shows what the file holds");
    return storeAll(invocation, vault, import);
}

constexpr std::string_view aboutImport =
    "ENVFILE holds NAME=VALUE lines, with comments, quotes and \"export\" where they stand; it must be a "
    "regular\n"
    "file of yours with mode 600. Each entry that is recognised is shown with its tier and never its value.\n"
    "The file itself is only read.\n";

} // namespace

Command importCommand()
{
    return {"import",
            "ENVFILE",
            1,
            1,
            "take the credentials of an environment file into the keychain",
            {{"--dry-run", "", "show what is recognised and store nothing"},
             {"--replace", "", "also store what differs from what is kept"},
             {"--fix-mode", "", "set ENVFILE to mode 600 first, when others may read it"},
             vaultOption},
            import,
            aboutImport};
}

} // namespace ringdown::ctl
