// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/TokenKeeping.h"

#include "core/secrets/Fingerprint.h"
#include "ui/format/VaultWords.h"
#include "ui/window/Notices.h"

#include <utility>

namespace ringdown::console {

TokenKeeping::TokenKeeping(secrets::Vault &keyring, secrets::Vault &memory, window::Notices &notices,
                           Note kept)
    : m_access(keyring, memory)
    , m_notices(notices)
    , m_kept(std::move(kept))
{
    connect(&m_access, &credentials::VaultAccess::changed, this, &TokenKeeping::showWaiting);
}

void TokenKeeping::begin(const std::string &entry, const Secret &token)
{
    const int round = ++m_round;
    m_isGivenUp = false;
    m_access.useKeyring();
    m_access.write(entry, token, [this, round, entry, token](const auto &answer) {
        if (round != m_round)
            return;
        if (const auto *failure = std::get_if<secrets::VaultFailure>(&answer))
            return meet(*failure, entry, token);
        m_kept(entry, secrets::fingerprint(entry, token));
    });
}

void TokenKeeping::showWaiting()
{
    const QString sentence = tr("Waiting for your keyring password… The keyring asks for it in a window of "
                                "its own, to keep the relay’s token.");
    using secrets::VaultCondition;
    const auto state = m_access.state();
    const bool asks = state && (state->condition == VaultCondition::Locked ||
                                state->condition == VaultCondition::NoCollection);
    if (asks && m_access.waitsForPerson())
        m_notices.wait(sentence, [this] {
            m_isGivenUp = true;
            m_access.cancelAll();
        });
    else
        m_notices.takeBack(sentence);
}

void TokenKeeping::meet(const secrets::VaultFailure &failure, const std::string &entry, const Secret &token)
{
    using secrets::VaultTrouble;
    const bool isUnclear = failure.trouble == VaultTrouble::Failed;
    const QString sentence =
        failure.trouble == VaultTrouble::NotMade
            ? tr("No keyring was made, so the relay’s token is kept for this run only.")
        : isUnclear ? tr("The keyring did not take the relay’s token, so it is kept for this run only.")
                    : format::vaultFailureWords(tr("The relay’s token is not kept in the keyring."), failure);
    const QString details = isUnclear ? QString::fromStdString(failure.detail) : QString();
    if (m_isGivenUp || failure.trouble == VaultTrouble::NoService)
        return m_notices.say(sentence, details);
    m_notices.offer(
        sentence, tr("Try again"), [this, entry, token] { begin(entry, token); }, details);
}

} // namespace ringdown::console
