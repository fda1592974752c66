// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/LocalVault.h"

#include <QTimer>

namespace ringdown::secrets {

template <typename T>
VaultTicket LocalVault::later(std::function<VaultAnswer<T>()> answer,
                              std::function<void(const VaultAnswer<T> &)> done)
{
    const VaultTicket ticket = ++m_last;
    m_wanted.insert(ticket);
    QTimer::singleShot(0, &m_context, [this, ticket, answer = std::move(answer), done = std::move(done)] {
        if (m_wanted.erase(ticket) > 0)
            done(answer());
        else
            done(VaultFailure{VaultTrouble::Cancelled, "the request was cancelled"});
        // done may have ended this vault
    });
    return ticket;
}

void LocalVault::probe(std::function<void(const VaultState &)> done)
{
    QTimer::singleShot(0, &m_context, [this, done = std::move(done)] { done(state()); });
}

VaultTicket LocalVault::list(std::function<void(const VaultAnswer<std::vector<std::string>> &)> done)
{
    return later<std::vector<std::string>>([this] { return names(); }, std::move(done));
}

VaultTicket LocalVault::read(const std::string &name, std::function<void(const VaultAnswer<Secret> &)> done)
{
    return later<Secret>([this, name] { return value(name); }, std::move(done));
}

VaultTicket LocalVault::write(const std::string &name, const Secret &value,
                              std::function<void(const VaultAnswer<Stored> &)> done)
{
    return later<Stored>([this, name, value] { return put(name, value); }, std::move(done));
}

VaultTicket LocalVault::remove(const std::string &name, std::function<void(const VaultAnswer<Stored> &)> done)
{
    return later<Stored>([this, name] { return take(name); }, std::move(done));
}

void LocalVault::cancel(VaultTicket ticket)
{
    m_wanted.erase(ticket);
}

VaultAnswer<Stored> LocalVault::put(const std::string &name, const Secret &)
{
    return readOnly(name);
}

VaultAnswer<Stored> LocalVault::take(const std::string &name)
{
    return readOnly(name);
}

VaultFailure LocalVault::readOnly(const std::string &name) const
{
    return {VaultTrouble::ReadOnly,
            name + " is not changed: " + place() + " is only read; import it into the keychain instead"};
}

} // namespace ringdown::secrets
