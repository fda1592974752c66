// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/Vault.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <vector>

namespace ringdown::tests {

/// A keyring in any condition. Requests to a locked one wait until unlock(), dismiss() or cancel(), requests
/// to a silent one for good.
class FakeVault final : public QObject, public secrets::Vault {
public:
    explicit FakeVault(secrets::VaultKind kind = secrets::VaultKind::Keychain)
        : m_kind(kind)
    {
    }

    secrets::VaultKind kind() const override { return m_kind; }
    std::string place() const override
    {
        return m_kind == secrets::VaultKind::Memory ? "memory" : "Secret Service";
    }
    void probe(std::function<void(const secrets::VaultState &)> done) override
    {
        if (isMute)
            return;
        QTimer::singleShot(0, this, [this, done] {
            if (!isMute)
                done({condition, detail});
        });
    }
    secrets::VaultTicket
    list(std::function<void(const secrets::VaultAnswer<std::vector<std::string>> &)> done) override
    {
        return ask(
            [this, done](const secrets::VaultFailure *failure) {
                if (failure)
                    return done(*failure);
                std::vector<std::string> names;
                for (const auto &[name, value] : entries)
                    names.push_back(name);
                done(names);
            },
            Asks::Nobody);
    }
    secrets::VaultTicket read(const std::string &name,
                              std::function<void(const secrets::VaultAnswer<Secret> &)> done) override
    {
        return ask(
            [this, name, done](const secrets::VaultFailure *failure) {
                if (failure)
                    return done(*failure);
                const auto found = entries.find(name);
                if (found == entries.end())
                    return done(secrets::VaultFailure{secrets::VaultTrouble::Absent, "no " + name});
                done(found->second);
            },
            Asks::ThePerson);
    }
    secrets::VaultTicket
    write(const std::string &name, const Secret &value,
          std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override
    {
        return ask(
            [this, name, value, done](const secrets::VaultFailure *failure) {
                if (failure)
                    return done(*failure);
                entries[name] = value;
                done(secrets::Stored{});
            },
            Asks::ThePerson);
    }
    secrets::VaultTicket
    remove(const std::string &name,
           std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override
    {
        return ask(
            [this, name, done](const secrets::VaultFailure *failure) {
                if (failure)
                    return done(*failure);
                entries.erase(name);
                done(secrets::Stored{});
            },
            Asks::ThePerson);
    }
    void cancel(secrets::VaultTicket ticket) override
    {
        ++cancels;
        finish(ticket, secrets::VaultFailure{secrets::VaultTrouble::Cancelled, "cancelled"});
    }

    /// The person types the password.
    void unlock()
    {
        condition = secrets::VaultCondition::Ready;
        for (const auto &[ticket, request] : std::map(m_waiting))
            finish(ticket, std::nullopt);
    }
    /// The person closes the keyring's question without an answer.
    void dismiss()
    {
        for (const auto &[ticket, request] : std::map(m_waiting))
            finish(ticket, secrets::VaultFailure{secrets::VaultTrouble::Cancelled, "cancelled"});
    }
    std::size_t waiting() const { return m_waiting.size(); }

    std::map<std::string, Secret> entries;
    secrets::VaultCondition condition = secrets::VaultCondition::Ready;
    std::string detail;
    bool isMute = false; ///< not even the probe answers
    int cancels = 0;

private:
    enum class Asks { Nobody, ThePerson };
    using Request = std::function<void(const secrets::VaultFailure *)>;

    secrets::VaultTicket ask(Request request, Asks asks)
    {
        const secrets::VaultTicket ticket = ++m_last;
        m_waiting[ticket] = std::move(request);
        switch (condition) {
        case secrets::VaultCondition::Ready:
            if (!isMute)
                finish(ticket, std::nullopt);
            break;
        case secrets::VaultCondition::Locked:
        case secrets::VaultCondition::NoCollection:
            if (asks == Asks::Nobody)
                finish(ticket, std::nullopt);
            break;
        case secrets::VaultCondition::NoService:
        case secrets::VaultCondition::NoBus:
        case secrets::VaultCondition::Unusable:
            finish(ticket, secrets::VaultFailure{secrets::VaultTrouble::NoService, "no keyring"});
            break;
        case secrets::VaultCondition::Silent:
            break;
        }
        return ticket;
    }
    void finish(secrets::VaultTicket ticket, std::optional<secrets::VaultFailure> failure)
    {
        QTimer::singleShot(0, this, [this, ticket, failure] {
            const auto found = m_waiting.find(ticket);
            if (found == m_waiting.end())
                return;
            const Request request = std::move(found->second);
            m_waiting.erase(found);
            request(failure ? &*failure : nullptr);
        });
    }

    secrets::VaultKind m_kind;
    secrets::VaultTicket m_last = 0;
    std::map<secrets::VaultTicket, Request> m_waiting;
};

} // namespace ringdown::tests
