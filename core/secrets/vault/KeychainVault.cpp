// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeychainVault.h"

#include "core/secrets/vault/KeychainRequest.h"

#include <map>

namespace ringdown::secrets {

class KeychainVault::Private {
public:
    template <typename T>
    VaultTicket begin(KeychainRequest::Task task, const std::string &name, const Secret &value,
                      std::function<void(const VaultAnswer<T> &)> done)
    {
        const VaultTicket ticket = ++m_last;
        auto ended = [this, ticket, done = std::move(done)](KeychainEnd end) {
            // Deleted later: its own code may still be on the stack.
            m_requests.extract(ticket).mapped()->deleteLater();
            if (auto *answer = std::get_if<T>(&end))
                done(VaultAnswer<T>(std::move(*answer)));
            else
                done(VaultAnswer<T>(std::get<VaultFailure>(end)));
        };
        m_requests[ticket] = new KeychainRequest(m_bus, task, name, value, std::move(ended), &m_context);
        return ticket;
    }

    void probe(std::function<void(const VaultState &)> done)
    {
        auto *probe = new KeyringProbe(m_bus, &m_context);
        probe->ask([probe, done = std::move(done)](const KeyringState &state) {
            probe->deleteLater();
            done(state.vault);
        });
    }

    void cancel(VaultTicket ticket)
    {
        const auto it = m_requests.find(ticket);
        if (it != m_requests.end())
            it->second->cancel();
    }

private:
    KeyringBus m_bus;
    std::map<VaultTicket, KeychainRequest *> m_requests; ///< children of m_context
    VaultTicket m_last = 0;
    QObject m_context;
};

KeychainVault::KeychainVault()
    : d(std::make_unique<Private>())
{
}

KeychainVault::~KeychainVault() = default;

std::string KeychainVault::place() const
{
    return walletOfDesktop() ? "KWallet" : "Secret Service";
}

void KeychainVault::probe(std::function<void(const VaultState &)> done)
{
    d->probe(std::move(done));
}

VaultTicket KeychainVault::list(std::function<void(const VaultAnswer<std::vector<std::string>> &)> done)
{
    return d->begin(KeychainRequest::Task::List, {}, {}, std::move(done));
}

VaultTicket KeychainVault::read(const std::string &name,
                                std::function<void(const VaultAnswer<Secret> &)> done)
{
    return d->begin(KeychainRequest::Task::Read, name, {}, std::move(done));
}

VaultTicket KeychainVault::write(const std::string &name, const Secret &value,
                                 std::function<void(const VaultAnswer<Stored> &)> done)
{
    return d->begin(KeychainRequest::Task::Write, name, value, std::move(done));
}

VaultTicket KeychainVault::remove(const std::string &name,
                                  std::function<void(const VaultAnswer<Stored> &)> done)
{
    return d->begin(KeychainRequest::Task::Remove, name, {}, std::move(done));
}

void KeychainVault::cancel(VaultTicket ticket)
{
    d->cancel(ticket);
}

} // namespace ringdown::secrets
