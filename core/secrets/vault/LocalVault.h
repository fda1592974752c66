// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <QObject>

#include <set>

namespace ringdown::secrets {

/// A vault that knows its answers without asking anybody: it gives them in the next turn of the event loop,
/// so that callers meet one order of things whichever vault they have.
class LocalVault : public Vault {
public:
    void probe(std::function<void(const VaultState &)> done) final;
    VaultTicket list(std::function<void(const VaultAnswer<std::vector<std::string>> &)> done) final;
    VaultTicket read(const std::string &name, std::function<void(const VaultAnswer<Secret> &)> done) final;
    VaultTicket write(const std::string &name, const Secret &value,
                      std::function<void(const VaultAnswer<Stored> &)> done) final;
    VaultTicket remove(const std::string &name, std::function<void(const VaultAnswer<Stored> &)> done) final;
    void cancel(VaultTicket ticket) final;

protected:
    virtual VaultState state() const = 0;
    virtual VaultAnswer<std::vector<std::string>> names() const = 0;
    virtual VaultAnswer<Secret> value(const std::string &name) const = 0;
    /// ReadOnly unless a vault can.
    virtual VaultAnswer<Stored> put(const std::string &name, const Secret &value);
    virtual VaultAnswer<Stored> take(const std::string &name);

private:
    template <typename T>
    VaultTicket later(std::function<VaultAnswer<T>()> answer,
                      std::function<void(const VaultAnswer<T> &)> done);
    VaultFailure readOnly(const std::string &name) const;

    QObject m_context;
    std::set<VaultTicket> m_wanted;
    VaultTicket m_last = 0;
};

} // namespace ringdown::secrets
