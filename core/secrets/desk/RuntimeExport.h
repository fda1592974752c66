// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/secrets/desk/Ledger.h"
#include "core/secrets/vault/Vault.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::desk {

enum class ExportFormat {
    Env,     ///< NAME=VALUE lines, for --env-file, EnvironmentFile= and "set -a; . FILE"
    Json,    ///< one object, for script properties, cloud functions and CI
    Systemd, ///< one file a credential, for LoadCredential=NAME:DIR/NAME; a tar archive where there is one
             ///< stream
};

/// "env", "json", "systemd"; nothing for any other word.
std::optional<ExportFormat> exportFormatNamed(std::string_view word);
std::string_view exportFormatName(ExportFormat format);
/// How to use it at the other end: a few lines for --help and the screen. where: the file or directory.
std::string exportUse(ExportFormat format, const std::string &where);

/// One line of what is exported, to be shown. Never a secret value.
struct ExportedEntry {
    std::string name;
    std::string shown;       ///< an identifier whole, "" for a secret
    std::string fingerprint; ///< "" for an identifier
};

/// What a relay, a cloud function or a CI job gets from this desk. It is made of a RuntimeCredential and so
/// cannot hold the account's.
class RuntimeExport {
public:
    RuntimeExport(secrets::RuntimeCredential credential, Secret webhookPath);
    /// The webhook key was derived for this from the Auth Token of that fingerprint.
    void noteDerived(const std::string &tokenFingerprint) { m_derivedFrom = tokenFingerprint; }

    std::vector<ExportedEntry> entries() const;
    /// What is written to a pipe.
    Secret stream(ExportFormat format) const;
    /// Writes a file of mode 600 that replaces path at once, or for Systemd such files into the directory
    /// path, made with mode 700 when missing. Unavailable names the path and what the system said;
    /// Configuration: others may enter the directory.
    Result<void> writeTo(const std::string &path, ExportFormat format) const;
    /// A row an entry for the ledger, after one for the use of the Auth Token; where: "to a file", "to a
    /// pipe", "to the terminal".
    std::vector<LedgerRow> rows(ExportFormat format, const std::string &where) const;

private:
    secrets::RuntimeCredential m_credential;
    Secret m_webhookPath;
    std::string m_derivedFrom; ///< "": from no token
};

/// Gathers the export from a vault. Webhook keys that are not stored are derived from the account's
/// credential, where the vault has it. Absent when there is nothing to export.
class RuntimeGathering {
public:
    using WhenGathered = std::function<void(const secrets::VaultAnswer<RuntimeExport> &)>;

    /// done comes once, from the event loop and not after this object's end; vault outlives it.
    RuntimeGathering(secrets::Vault &vault, WhenGathered done);
    ~RuntimeGathering();
    void cancel();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::desk
