// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::desk {

/// What was done with a credential.
enum class Deed {
    Imported,
    Stored,
    Replaced,
    Forgotten,
    Used,
    Derived,
    Exported,
    Made,
    Revoked,
    Promoted,
    LeftOut, ///< a rotation went on without this relay
    PersonLeft
};

/// "imported", "person-left": as the ledger's file has it.
std::string_view deedName(Deed deed);
std::optional<Deed> deedNamed(std::string_view name);

/// One row of the audit: what, which, when, from where. Never a value.
struct LedgerRow {
    Instant at;
    std::string desk; ///< "dana@desk"
    Deed deed = Deed::Used;
    std::string entry;       ///< secrets::EntryKind::name, or a relayTokenEntry()
    std::string fingerprint; ///< eight hex digits, "" when none applies
    std::string detail;      ///< "to https://relay.example.com", "format env to a file"
    /// Of a webhook key that was derived: the fingerprint of its Auth Token. "" otherwise.
    std::string derivedFrom = {};

    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/// The desk's audit of its credentials: one JSON line a row, only ever appended and fsynced, mode 600, shared
/// by console and ringdownctl (a lock is held while a line is written). A half-written last line, as after a
/// power cut, is skipped.
class Ledger {
public:
    /// directory: deskDirectory(), made with mode 700 when missing.
    explicit Ledger(std::string directory);

    Result<void> write(const LedgerRow &row);
    /// Whether write() has a file to write to, for those who do nothing that cannot be written down.
    Result<void> check() const;
    Result<std::vector<LedgerRow>> rows() const; ///< oldest first
    std::string path() const;

private:
    std::string m_directory;
};

/// A row of this moment from this desk.
LedgerRow rowNow(Deed deed, std::string entry, std::string fingerprint, std::string detail);
/// The row of a webhook key that was derived. key: WebhookKey::id(); token: the Auth Token's fingerprint.
LedgerRow derivedRowNow(std::string key, std::string token, std::string detail);

/// Where console and ringdownctl keep what belongs to this desk: $XDG_DATA_HOME/ringdown/desk.
std::string deskDirectory();
/// "USER@HOST", for rows.
std::string deskName();

} // namespace ringdown::desk
