// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::tests {

/// A keyring in any condition. Requests to a locked one wait until unlock(), dismiss() or cancel(), requests
/// to a silent one for good.
class FakeVault final : public QObject, public secrets::Vault {
public:
    explicit FakeVault(secrets::VaultKind kind = secrets::VaultKind::Keychain);
    ~FakeVault() override;

    secrets::VaultKind kind() const override { return m_kind; }
    std::string place() const override;
    void probe(std::function<void(const secrets::VaultState &)> done) override;
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

    /// The person types the password.
    void unlock();
    /// The person closes the keyring's question without an answer.
    void dismiss();
    std::size_t waiting() const { return m_waiting.size(); }

    std::map<std::string, Secret> entries;
    secrets::VaultCondition condition = secrets::VaultCondition::Ready;
    std::string detail;
    std::optional<secrets::VaultFailure> refusal; ///< instead of what dismiss() tells
    bool isMute = false;                          ///< not even the probe answers
    int cancels = 0;

private:
    enum class Asks { Nobody, ThePerson };
    using Request = std::function<void(const secrets::VaultFailure *)>;

    secrets::VaultTicket ask(Request request, Asks asks);
    void finish(secrets::VaultTicket ticket, std::optional<secrets::VaultFailure> failure);

    secrets::VaultKind m_kind;
    secrets::VaultTicket m_last = 0;
    std::map<secrets::VaultTicket, Request> m_waiting;
};

} // namespace ringdown::tests
