// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/TokenReading.h"

#include <utility>

namespace ringdown::console {

void TokenReading::begin(const std::string &entry, const WhenRead &done)
{
    drop();
    m_attempt = std::make_shared<Attempt>();
    const std::weak_ptr<Attempt> asked = m_attempt;
    m_attempt->ticket =
        m_keyring.read(entry, [this, asked, done](const secrets::VaultAnswer<Secret> &answer) {
            if (asked.expired())
                return;
            m_attempt.reset();
            done(answer);
        });
}

/// First forgotten, then cancelled: what the keyring says of it finds nobody.
void TokenReading::drop()
{
    if (const auto attempt = std::exchange(m_attempt, nullptr))
        m_keyring.cancel(attempt->ticket);
}

} // namespace ringdown::console
