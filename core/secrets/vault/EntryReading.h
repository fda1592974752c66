// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/EnvFile.h"
#include "core/secrets/vault/Vault.h"

#include <memory>

namespace ringdown::secrets {

/// Reads several entries one after the other. Absent ones are left out; any other trouble ends it.
class EntryReading {
public:
    using WhenRead = std::function<void(const VaultAnswer<SecretMap> &)>;

    /// names: at least one. vault outlives this. done comes once, from the event loop, unless this object has
    /// ended before, which ends the reading too; it may end in done.
    EntryReading(Vault &vault, std::vector<std::string> names, WhenRead done);
    EntryReading(const EntryReading &) = delete;
    EntryReading &operator=(const EntryReading &) = delete;
    ~EntryReading();

    void cancel(); ///< ends it with Cancelled

private:
    struct State;
    static void readNext(const std::shared_ptr<State> &state);
    std::shared_ptr<State> m_state;
};

} // namespace ringdown::secrets
