// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeyringBus.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ringdown::secrets {

/// The service name under which QtKeychain keeps all that is ours.
QString keychainService();

/// Object paths of items.
struct FoundItems {
    QStringList open;
    QStringList locked;

    bool isEmpty() const { return open.isEmpty() && locked.isEmpty(); }
};

/// Looks for items by their attributes, which works in a locked keyring too and makes no prompt appear.
class KeyringItems : public QObject {
    Q_OBJECT
public:
    explicit KeyringItems(KeyringBus &bus, QObject *parent = nullptr);

    /// Items of one name; nothing and the service's own words when it does not say.
    void find(const QString &name,
              std::function<void(const std::optional<FoundItems> &, const QDBusMessage &)> done);
    /// Names of all our items, sorted. A keyring that was never opened since the person logged in shows only
    /// hashes of names; of such items the well-known names are found.
    void
    names(std::function<void(const std::optional<std::vector<std::string>> &, const QDBusMessage &)> done);

private:
    void search(const QMap<QString, QString> &attributes,
                std::function<void(const std::optional<FoundItems> &, const QDBusMessage &)> done);
    void askName(const QString &item);
    void askKnownNames();
    void endNamesWhenAsked();

    KeyringBus &m_bus;
    std::set<std::string> m_names;
    int m_pending = 0;
    bool m_hasNameless = false;
    std::function<void(const std::optional<std::vector<std::string>> &, const QDBusMessage &)> m_done;
};

} // namespace ringdown::secrets
