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

secrets::SecretMap foundIn(const secrets::VaultAnswer<secrets::SecretMap> &answer)
{
    const auto *found = std::get_if<secrets::SecretMap>(&answer);
    return found ? *found : secrets::SecretMap();
}

} // namespace

RuntimeReading::RuntimeReading(secrets::Vault &thisRun, secrets::Vault &keyring, WhenRead done)
    : m_keyring(keyring)
    , m_done(std::move(done))
    , m_first(std::make_unique<secrets::EntryReading>(
          thisRun, namesOfRuntime(), [this](const auto &answer) { takeThisRun(foundIn(answer)); }))
{
}

void RuntimeReading::takeThisRun(const secrets::SecretMap &found)
{
    if (found.contains(std::string(secrets::webhookKeysEntry))) {
        const WhenRead done = m_done; // which may end this
        return done(found);
    }
    m_ofThisRun = found;
    m_second =
        std::make_unique<secrets::EntryReading>(m_keyring, namesOfRuntime(), [this](const auto &answer) {
            secrets::SecretMap all = m_ofThisRun;
            all.merge(foundIn(answer));
            const WhenRead done = m_done;
            done(all);
        });
}

} // namespace ringdown::console
