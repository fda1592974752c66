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
/// How to use it at the other end: a few lines for --help and the screen, to be copied as they are. where:
/// the whole path of the file or directory.
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
    /// The stored Auth Token was read for this: it has that fingerprint, and its webhook key that id.
    struct TokenUse {
        std::string token;
        std::string key;
        enum class Found { Alone, Among, Missing }; ///< whether the key was among those that are stored
        Found found = Found::Alone;                 ///< Alone: none is stored. Missing: it was added
    };
    void noteToken(TokenUse use) { m_token = std::move(use); }

    std::vector<ExportedEntry> entries() const;
    /// What a person should know of it: sentences, often none.
    std::vector<std::string> cautions() const;
    /// What is written to a pipe.
    Secret stream(ExportFormat format) const;
    /// Writes a file of mode 600 that replaces path at once, or for Systemd such files into the directory
    /// path, made with mode 700 when missing; what an earlier export left there and this one has not is
    /// removed. Unavailable names the path and what the system said; Configuration: others may enter the
    /// directory.
    Result<void> writeTo(const std::string &path, ExportFormat format) const;
    /// A row an entry for the ledger, after those for the use of the Auth Token; where: "to a file", "to a
    /// pipe", "to the terminal".
    std::vector<LedgerRow> rows(ExportFormat format, const std::string &where) const;

private:
    secrets::RuntimeCredential m_credential;
    Secret m_webhookPath;
    std::optional<TokenUse> m_token;
};

/// Gathers the export from a vault. Where the vault has the account's credential, its webhook key is derived
/// and exported with those that are stored. Absent when there is nothing to export.
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
