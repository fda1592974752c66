// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <memory>
#include <utility>

namespace ringdown::secrets {

/// Writes several entries one after the other; the first trouble ends it, and what was written stays.
class EntryWriting {
public:
    using Entry = std::pair<std::string, Secret>;
    using WhenWritten = std::function<void(const VaultAnswer<Stored> &)>;

    /// entries: at least one. written comes after each, done once at the end, both from the event loop and
    /// not after this object's end, which ends the writing too; it may end in done. vault outlives this.
    EntryWriting(Vault &vault, std::vector<Entry> entries, std::function<void(const Entry &)> written,
                 WhenWritten done);
    EntryWriting(const EntryWriting &) = delete;
    EntryWriting &operator=(const EntryWriting &) = delete;
    ~EntryWriting();

    void cancel(); ///< ends it with Cancelled

private:
    struct State;
    static void writeNext(const std::shared_ptr<State> &state);
    std::shared_ptr<State> m_state;
};

} // namespace ringdown::secrets
