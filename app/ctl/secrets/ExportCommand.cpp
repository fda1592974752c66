// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/ExportCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/SecretOutput.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/desk/RuntimeExport.h"

#include <unistd.h>

namespace ringdown::ctl {
namespace {

using desk::ExportedEntry;
using desk::ExportFormat;
using desk::RuntimeExport;
using secrets::VaultAnswer;

/// Why a tier is not handed over; "" for the one that is.
std::string faultOfTier(const std::string &tier)
{
    if (tier == "runtime")
        return {};
    if (tier == "account")
        return "the account tier is never exported: whoever has the Auth Token owns the account. What a "
               "relay "
               "needs is --tier runtime, with a webhook key instead of the token";
    return "--tier is runtime: nothing else is ever exported";
}

std::optional<ExitCode> writeRows(const Invocation &invocation, const RuntimeExport &runtime,
                                  ExportFormat format)
{
    desk::Ledger ledger(desk::deskDirectory());
    for (const desk::LedgerRow &row : runtime.rows(format, outputPlace(invocation))) {
        if (const auto written = ledger.write(row); !written)
            return invocation.fail(ExitCode::File,
                                   "nothing is exported, because the audit could not be written: " +
                                       forTerminal(written.error().detail));
    }
    return std::nullopt;
}

void show(const Invocation &invocation, const RuntimeExport &runtime, ExportFormat format)
{
    std::vector<std::vector<std::string>> rows;
    for (const ExportedEntry &entry : runtime.entries()) {
        const std::string value = entry.shown.empty() ? "fingerprint " + entry.fingerprint : entry.shown;
        rows.push_back({"  " + entry.name, forTerminal(value)});
    }
    invocation.err << "The runtime tier, without anything of the account's:\n";
    printColumns(invocation.err, rows);
    const std::string where = goesToFile(invocation) ? outputPath(invocation) : "FILE";
    invocation.err << desk::exportUse(format, forTerminal(where)) << '\n';
    for (const std::string &words : runtime.cautions())
        invocation.err << forTerminal(words) << '\n';
}

ExitCode put(const Invocation &invocation, const RuntimeExport &runtime, ExportFormat format)
{
    if (format != ExportFormat::Systemd || !goesToFile(invocation))
        return putSecret(invocation, runtime.stream(format));
    const std::string path = invocation.text("--output");
    if (const auto written = runtime.writeTo(path, format); !written)
        return invocation.fail(ExitCode::File, forTerminal(written.error().detail));
    invocation.err << "Written to the folder " << forTerminal(path) << " (mode 700, files 600).\n";
    return ExitCode::Done;
}

ExitCode gather(const Invocation &invocation, ExportFormat format)
{
    auto opened = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    VaultUse &vault = *std::get<0>(opened);
    std::unique_ptr<desk::RuntimeGathering> gathering;
    const auto told = vault.ask<VaultAnswer<RuntimeExport>>([&](auto done) {
        gathering = std::make_unique<desk::RuntimeGathering>(vault.vault(), std::move(done));
    });
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &answer = std::get<VaultAnswer<RuntimeExport>>(told);
    if (const auto *failure = std::get_if<secrets::VaultFailure>(&answer))
        return vault.tell(*failure);
    const auto &runtime = std::get<RuntimeExport>(answer);
    if (const auto refusal = writeRows(invocation, runtime, format))
        return *refusal;
    const ExitCode code = put(invocation, runtime, format);
    if (code == ExitCode::Done)
        show(invocation, runtime, format);
    return code;
}

ExitCode exportTier(const Invocation &invocation)
{
    if (const std::string fault = faultOfTier(invocation.text("--tier")); !fault.empty())
        return invocation.refuse(fault);
    const auto format =
        desk::exportFormatNamed(invocation.has("--format") ? invocation.text("--format") : "env");
    if (!format)
        return invocation.refuse("--format is env, json or systemd");
    if (*format == ExportFormat::Systemd && !goesToFile(invocation) && ::isatty(STDOUT_FILENO))
        return invocation.refuse(
            "this would print a tar archive on your terminal; name a folder with --output or "
            "pipe it on");
    const OutputKind kind = *format == ExportFormat::Systemd ? OutputKind::Folder : OutputKind::File;
    if (const auto refusal = refuseOutput(invocation, OnTerminal::NeedsShow, kind))
        return *refusal;
    return gather(invocation, *format);
}

constexpr std::string_view aboutExport =
    "The runtime tier is what a relay, a cloud function, a script or a CI job "
    "gets: account SID, API key and\n"
    "secret, webhook keys. The account tier cannot be exported. env: "
    "NAME=VALUE lines, for --env-file; json: one\n"
    "object, for script properties, cloud functions and CI; systemd: one file "
    "a credential in the folder FILE,\n"
    "for LoadCredential=, or a tar archive in a pipe.\n";

} // namespace

Command exportCommand()
{
    return {"export",
            "",
            0,
            0,
            "hand the runtime tier over: to a file of mode 600 or a pipe",
            {{"--tier", "TIER", "runtime; no other is ever exported", true},
             {"--format", "FORMAT", "env (default), json or systemd"},
             outputOption,
             forceOption,
             showOption,
             vaultOption},
            exportTier,
            aboutExport};
}

} // namespace ringdown::ctl
