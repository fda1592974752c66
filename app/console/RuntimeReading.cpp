// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/RuntimeReading.h"

#include "core/secrets/EntryKind.h"

#include <string>
#include <utility>
#include <vector>

namespace ringdown::console {
namespace {

std::vector<std::string> namesOfRuntime()
{
    std::vector<std::string> names;
    for (const secrets::EntryKind &kind : secrets::entryKinds()) {
        if (kind.tier == secrets::Tier::Runtime)
            names.emplace_back(kind.name);
    }
    names.emplace_back(secrets::accountSidEntry);
    return names;
}

bool startsWith(const secrets::SecretMap &found)
{
    return found.contains(secrets::webhookKeysEntry);
}

bool isOfAnotherAccount(const secrets::SecretMap &a, const secrets::SecretMap &b)
{
    const auto first = a.find(secrets::accountSidEntry);
    const auto second = b.find(secrets::accountSidEntry);
    return first != a.end() && second != b.end() && first->second.reveal() != second->second.reveal();
}

secrets::SecretMap foundIn(const secrets::VaultAnswer<secrets::SecretMap> &answer)
{
    const auto *found = std::get_if<secrets::SecretMap>(&answer);
    return found ? *found : secrets::SecretMap();
}

} // namespace

RuntimeReading::RuntimeReading(secrets::Vault &thisRun, secrets::Vault &keyring, WhenAsked asked,
                               WhenRead done)
    : m_keyring(keyring)
    , m_asked(std::move(asked))
    , m_done(std::move(done))
    , m_first(std::make_unique<secrets::EntryReading>(
          thisRun, namesOfRuntime(), [this](const auto &answer) { takeThisRun(foundIn(answer)); }))
{
}

void RuntimeReading::takeThisRun(const secrets::SecretMap &found)
{
    m_ofThisRun = found;
    if (!startsWith(found))
        return readKeyring();
    m_keyring.probe([this, alive = std::weak_ptr(m_alive)](const secrets::VaultState &state) {
        if (alive.expired())
            return;
        if (state.condition == secrets::VaultCondition::Ready)
            readKeyring();
        else
            end(m_ofThisRun);
    });
}

void RuntimeReading::readKeyring()
{
    m_asked();
    m_second = std::make_unique<secrets::EntryReading>(
        m_keyring, namesOfRuntime(), [this](const auto &answer) { takeKeyring(foundIn(answer)); });
}

void RuntimeReading::takeKeyring(secrets::SecretMap rest)
{
    secrets::SecretMap all = m_ofThisRun;
    if (!startsWith(all) || !isOfAnotherAccount(all, rest))
        all.merge(std::move(rest));
    end(all);
}

void RuntimeReading::end(const secrets::SecretMap &found)
{
    const WhenRead done = m_done; // which may end this
    done(found);
}

} // namespace ringdown::console
