// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeVault.h"

#include <QTimer>

namespace ringdown::tests {

FakeVault::FakeVault(secrets::VaultKind kind)
    : m_kind(kind)
{
}

FakeVault::~FakeVault() = default;

std::string FakeVault::place() const
{
    return m_kind == secrets::VaultKind::Memory ? "memory" : "Secret Service";
}

void FakeVault::probe(std::function<void(const secrets::VaultState &)> done)
{
    if (isMute)
        return;
    QTimer::singleShot(0, this, [this, done] {
        if (!isMute)
            done({condition, detail});
    });
}

secrets::VaultTicket
FakeVault::list(std::function<void(const secrets::VaultAnswer<std::vector<std::string>> &)> done)
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

secrets::VaultTicket FakeVault::read(const std::string &name,
                                     std::function<void(const secrets::VaultAnswer<Secret> &)> done)
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

secrets::VaultTicket FakeVault::write(const std::string &name, const Secret &value,
                                      std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
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
FakeVault::remove(const std::string &name,
                  std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
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

void FakeVault::cancel(secrets::VaultTicket ticket)
{
    ++cancels;
    finish(ticket, secrets::VaultFailure{secrets::VaultTrouble::Cancelled, "cancelled"});
}

void FakeVault::unlock()
{
    condition = secrets::VaultCondition::Ready;
    for (const auto &[ticket, request] : std::map(m_waiting))
        finish(ticket, std::nullopt);
}

void FakeVault::dismiss()
{
    const auto trouble = condition == secrets::VaultCondition::NoCollection
                             ? secrets::VaultTrouble::NotMade
                             : secrets::VaultTrouble::Cancelled;
    for (const auto &[ticket, request] : std::map(m_waiting))
        finish(ticket, refusal.value_or(secrets::VaultFailure{trouble, "cancelled"}));
}

secrets::VaultTicket FakeVault::ask(Request request, Asks asks)
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

void FakeVault::finish(secrets::VaultTicket ticket, std::optional<secrets::VaultFailure> failure)
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

} // namespace ringdown::tests
