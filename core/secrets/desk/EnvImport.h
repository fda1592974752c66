// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/EnvFile.h"
#include "core/secrets/desk/Ledger.h"
#include "core/secrets/vault/EntryReading.h"
#include "core/secrets/vault/EntryWriting.h"
#include "core/secrets/vault/Vault.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::desk {

/// What an import does with one entry.
enum class ImportStand {
    New,      ///< the vault has none of the name
    Replaces, ///< the vault has another value
    Same,     ///< the vault has it already; nothing is written
    Unknown,  ///< not compared yet, or the vault is locked
    Unfit,    ///< it does not have the form it needs and is not taken
};

/// One recognised entry of a file, for a person to look at before anything is done. Never a secret value.
struct ImportEntry {
    std::string name;
    secrets::Tier tier = secrets::Tier::Account;
    std::string purpose;
    std::string shown;       ///< an identifier whole ("AC12..."), "" for a secret
    std::string fingerprint; ///< "" for an identifier
    ImportStand stand = ImportStand::Unknown;
    std::string problem; ///< why it is Unfit

    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;
};

struct ImportReport {
    std::vector<std::string> stored;              ///< names, in the order they were written
    std::optional<secrets::VaultFailure> failure; ///< what ended it early
    std::optional<Error> ledgerFailure;           ///< stored, but not written down
};

/// Takes an env file's entries into a vault, in two steps: read() shows what is in it, store() does it. The
/// file is left untouched.
class EnvImport {
public:
    /// Configuration or NotFound as readEnvFile(); when secrets::faultOf(path) is OpenToOthers, offer
    /// secrets::makePrivate(path) and read again.
    static Result<EnvImport> read(const std::string &path);

    const std::string &path() const { return m_path; }
    const std::vector<ImportEntry> &entries() const { return m_entries; }
    /// Names in the file that are none of ours, and ours that are empty.
    const std::vector<std::string> &leftAlone() const { return m_leftAlone; }

    /// Finds out what the vault has of these, so that entries() tells. Reads them, so a locked keyring asks.
    void compare(secrets::Vault &vault,
                 std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done);
    /// These are not written, whatever the vault has of them.
    void leaveOut(std::vector<std::string> names) { m_leftOut = std::move(names); }
    /// Writes those of entries() that are not Same, Unfit or left out, each with a row in the ledger. vault,
    /// ledger and this object live, where it is, until done.
    void store(secrets::Vault &vault, Ledger &ledger, std::function<void(const ImportReport &)> done);
    void cancel(); ///< ends compare() or store() with Cancelled

private:
    EnvImport() = default;
    void take(const secrets::EntryKind &kind, const Secret &value);
    void note(const std::string &name, Ledger &ledger);
    ImportEntry *find(const std::string &name);
    bool isWritten(const ImportEntry &entry) const;

    std::string m_path;
    secrets::SecretMap m_values;
    std::vector<ImportEntry> m_entries;
    std::vector<std::string> m_leftAlone;
    std::vector<std::string> m_leftOut;
    ImportReport m_report;
    std::unique_ptr<secrets::EntryReading> m_reading;
    std::unique_ptr<secrets::EntryWriting> m_writing;
};

} // namespace ringdown::desk
