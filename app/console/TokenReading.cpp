// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/TokenReading.h"

#include "ui/format/VaultWords.h"

#include <QCoreApplication>

#include <utility>

namespace ringdown::console {
namespace {

using secrets::VaultTrouble;
using Token = window::StartTrouble::Token;

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(TokenTrouble)
};

} // namespace

QString tokenTroubleWords(const QUrl &relay, const secrets::VaultFailure &failure)
{
    const QString deed =
        tokenAfter(failure) == Token::Unread
            ? TokenText::tr("The token for %1 could not be read from the keyring.")
        : failure.trouble == VaultTrouble::NoService
            ? TokenText::tr("There is no token for %1. Connect with one, or start the console with "
                            "RINGDOWN_TOKEN set.")
            : TokenText::tr("There is no token for %1. Connect with one and let the keyring keep it, or "
                            "start the console with RINGDOWN_TOKEN set.");
    return format::vaultFailureWords(deed.arg(relay.toDisplayString()), failure);
}

Token tokenAfter(const secrets::VaultFailure &failure)
{
    switch (failure.trouble) {
    case VaultTrouble::Absent:
    case VaultTrouble::NoService:
    case VaultTrouble::NotMade:
        return Token::Missing;
    case VaultTrouble::Locked:
    case VaultTrouble::Cancelled:
    case VaultTrouble::Denied:
    case VaultTrouble::TimedOut:
    case VaultTrouble::ReadOnly:
    case VaultTrouble::Failed:
        break;
    }
    return Token::Unread;
}

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
