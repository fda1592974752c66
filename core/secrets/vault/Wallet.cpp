// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/Wallet.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/vault/KeyringItems.h"

#include <QDBusError>

#include <algorithm>
#include <limits>
#include <memory>
#include <set>
#include <utility>

namespace ringdown::secrets {
namespace {

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

} // namespace

Wallet::Wallet(KeyringBus &bus, WalletService service, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(std::move(service))
{
}

void Wallet::ask(const QString &method, const QVariantList &arguments, Answered answered)
{
    m_bus.askOther(this, m_service.name, m_service.path, QStringLiteral("org.kde.KWallet"), method, arguments,
                   serviceTimeoutMilliseconds, std::move(answered));
}

void Wallet::probe(std::function<void(const std::optional<VaultState> &)> done)
{
    m_done = std::move(done);
    m_bus.askBus(this, QStringLiteral("NameHasOwner"), {m_service.name}, [this](const QDBusMessage &owned) {
        if (owned.arguments().value(0).toBool())
            return askEnabled();
        m_bus.askBus(this, QStringLiteral("ListActivatableNames"), {}, [this](const QDBusMessage &names) {
            if (names.arguments().value(0).toStringList().contains(m_service.name))
                askEnabled();
            else
                finish(std::nullopt);
        });
    });
}

void Wallet::askEnabled()
{
    ask(QStringLiteral("isEnabled"), {}, [this](const QDBusMessage &reply) {
        const QDBusError::ErrorType error = QDBusError(reply).type();
        if (error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut)
            return finish(VaultState{VaultCondition::Silent, "KWallet did not answer within 5 s"});
        if (isError(reply))
            return finish(std::nullopt);
        if (!reply.arguments().value(0).toBool())
            return finish(
                VaultState{VaultCondition::NoService,
                           "KWallet is turned off; turn it on in the system settings (KDE Wallet)"});
        askName();
    });
}

void Wallet::askName()
{
    ask(QStringLiteral("networkWallet"), {}, [this](const QDBusMessage &reply) {
        if (isError(reply))
            return finish(std::nullopt);
        askMade(reply.arguments().value(0).toString());
    });
}

void Wallet::askMade(const QString &wallet)
{
    ask(QStringLiteral("wallets"), {}, [this, wallet](const QDBusMessage &reply) {
        if (reply.arguments().value(0).toStringList().contains(wallet))
            return askOpen(wallet);
        finish(VaultState{VaultCondition::NoCollection,
                          "KWallet has no wallet '" + wallet.toStdString() + "' yet"});
    });
}

void Wallet::askOpen(const QString &wallet)
{
    ask(QStringLiteral("isOpen"), {wallet}, [this, wallet](const QDBusMessage &reply) {
        const bool isOpen = reply.arguments().value(0).toBool();
        finish(VaultState{isOpen ? VaultCondition::Ready : VaultCondition::Locked, wallet.toStdString()});
    });
}

void Wallet::finish(const std::optional<VaultState> &state)
{
    if (m_done)
        std::exchange(m_done, nullptr)(state);
}

void Wallet::askHandle(const QString &wallet, Answered answered)
{
    m_bus.askOther(this, m_service.name, m_service.path, QStringLiteral("org.kde.KWallet"),
                   QStringLiteral("open"), {wallet, qlonglong{0}, keychainService()},
                   std::numeric_limits<int>::max(), std::move(answered));
}

void Wallet::open(const QString &wallet, std::function<void(UnlockEnd, const QString &)> done)
{
    askHandle(wallet, [done = std::move(done)](const QDBusMessage &reply) {
        if (isError(reply))
            return done(UnlockEnd::Refused, reply.errorMessage());
        done(reply.arguments().value(0).toInt() < 0 ? UnlockEnd::Dismissed : UnlockEnd::Unlocked, {});
    });
}

void Wallet::isMissing(const QString &wallet, const QString &name, std::function<void(bool)> done)
{
    ask(QStringLiteral("keyDoesNotExist"), {wallet, keychainService(), name},
        [done = std::move(done)](const QDBusMessage &reply) {
            done(!isError(reply) && reply.arguments().value(0).toBool());
        });
}

void Wallet::names(const QString &wallet, bool isOpen,
                   std::function<void(const std::vector<std::string> &)> done)
{
    if (!isOpen)
        return knownNames(wallet, std::move(done));
    askHandle(wallet, [this, done = std::move(done)](const QDBusMessage &handle) {
        ask(QStringLiteral("entryList"), {handle.arguments().value(0), keychainService(), keychainService()},
            [done](const QDBusMessage &reply) {
                std::vector<std::string> found;
                for (const QString &entry : reply.arguments().value(0).toStringList())
                    found.push_back(entry.toStdString());
                std::sort(found.begin(), found.end());
                done(found);
            });
    });
}

void Wallet::knownNames(const QString &wallet, std::function<void(const std::vector<std::string> &)> done)
{
    const auto kinds = entryKinds();
    const auto found = std::make_shared<std::set<std::string>>();
    const auto pending = std::make_shared<std::size_t>(kinds.size());
    for (const EntryKind &kind : kinds) {
        const std::string name(kind.name);
        isMissing(wallet, QString::fromStdString(name), [found, pending, name, done](bool missing) {
            if (!missing)
                found->insert(name);
            if (--*pending == 0)
                done({found->begin(), found->end()});
        });
    }
}

} // namespace ringdown::secrets
