// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QTimer;

namespace ringdown::credentials {

/// The vault of this desk, whichever it is: the keyring, or memory for this run only. It notices when a
/// request may be waiting for a person to type a password, so that the screen can say so and offer to cancel.
class VaultAccess final : public QObject, public secrets::Vault {
    Q_OBJECT
public:
    VaultAccess(secrets::Vault &keyring, secrets::Vault &memory, QObject *parent = nullptr);

    void useMemory();
    void useKeyring();
    bool isMemory() const { return m_used == &m_memory; }
    /// Nothing while the probe has not answered. Memory is always ready.
    std::optional<secrets::VaultState> state() const;
    bool waitsForPerson() const { return m_waits; }
    bool isSlow() const { return m_isSlow; } ///< the probe is not answered yet, and should be
    void look();                             ///< probes the keyring, and as the next one
    /// Takes memory when something is kept there: another screen was told to, for this run. What is under way
    /// at the keyring, where a person may be typing, ends first.
    void lookForThisRun();
    void cancelAll(); ///< ends whatever is under way

    secrets::VaultKind kind() const override { return m_used->kind(); }
    std::string place() const override { return m_used->place(); }
    void probe(std::function<void(const secrets::VaultState &)> done) override
    {
        m_used->probe(std::move(done));
    }
    secrets::VaultTicket
    list(std::function<void(const secrets::VaultAnswer<std::vector<std::string>> &)> done) override;
    secrets::VaultTicket read(const std::string &name,
                              std::function<void(const secrets::VaultAnswer<Secret> &)> done) override;
    secrets::VaultTicket
    write(const std::string &name, const Secret &value,
          std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override;
    secrets::VaultTicket
    remove(const std::string &name,
           std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override;
    void cancel(secrets::VaultTicket ticket) override;

Q_SIGNALS:
    void changed(); ///< state() or waitsForPerson()

private:
    /// A request under way: at which vault, under which of its tickets.
    struct Asked {
        secrets::Vault *vault;
        secrets::VaultTicket ticket;
    };

    template <typename T>
    std::function<void(const secrets::VaultAnswer<T> &)>
    ending(secrets::VaultTicket own, std::function<void(const secrets::VaultAnswer<T> &)> done);
    secrets::VaultTicket begin(secrets::VaultTicket own, secrets::VaultTicket theirs);
    void end(secrets::VaultTicket own);
    void meetProbe(const secrets::VaultState &state);

    secrets::Vault &m_keyring;
    secrets::Vault &m_memory;
    secrets::Vault *m_used;
    bool m_wantsKeyring = false;                ///< whoever sits here has asked for it
    bool m_looksAfter = false;                  ///< for this run, once nothing is under way
    std::optional<secrets::VaultState> m_state; ///< of the keyring
    std::map<secrets::VaultTicket, Asked> m_asked;
    secrets::VaultTicket m_last = 0;
    QTimer *m_patience;
    bool m_waits = false;
    QTimer *m_probePatience;
    bool m_isSlow = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers after our end are dropped
};

} // namespace ringdown::credentials
