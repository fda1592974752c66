// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/VaultWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct Vaults {
    Q_DECLARE_TR_FUNCTIONS(VaultWords)
};

QString reasonOf(const secrets::VaultFailure &failure)
{
    switch (failure.trouble) {
    case secrets::VaultTrouble::Absent:
        return Vaults::tr("The keyring has no such entry.");
    case secrets::VaultTrouble::Locked:
        return Vaults::tr("The keyring is locked. Unlock it, or use a token for this run only.");
    case secrets::VaultTrouble::Cancelled:
        return Vaults::tr("The keyring’s password was not given.");
    case secrets::VaultTrouble::Denied:
        return Vaults::tr("The keyring refused.");
    case secrets::VaultTrouble::NoService:
        return Vaults::tr("There is no keyring to use on this desktop.");
    case secrets::VaultTrouble::NotMade:
        return Vaults::tr("This desktop has no keyring yet.");
    case secrets::VaultTrouble::TimedOut:
        return Vaults::tr("The keyring did not answer in time.");
    case secrets::VaultTrouble::ReadOnly:
        return Vaults::tr("This place can be read only.");
    case secrets::VaultTrouble::Failed:
        return QString::fromStdString(failure.detail);
    }
    return {};
}

} // namespace

VaultWords vaultWords(const secrets::VaultState &state)
{
    switch (state.condition) {
    case secrets::VaultCondition::Ready:
        return {Tone::Good, Vaults::tr("unlocked"), {}, {}};
    case secrets::VaultCondition::Locked:
        return {Tone::Care, Vaults::tr("locked"),
                Vaults::tr("Your keyring is locked, so the account token cannot be read."),
                Vaults::tr("Unlock it, or use a token for this run only. Calls are not affected.")};
    case secrets::VaultCondition::NoCollection:
        return {Tone::Care, Vaults::tr("not made yet"), Vaults::tr("This desktop has no keyring yet."),
                Vaults::tr("One is made, and you are asked for its password, when the first secret is "
                           "stored.")};
    case secrets::VaultCondition::NoService:
        return {Tone::Care, Vaults::tr("no service"), Vaults::tr("This desktop has no Secret Service."),
                Vaults::tr("Install gnome-keyring or KWallet; until then tokens stay in memory only.")};
    case secrets::VaultCondition::NoBus:
        return {Tone::Care, Vaults::tr("no session bus"),
                Vaults::tr("No session bus runs here, so no keyring can be reached."),
                Vaults::tr("Start Ringdown from a desktop session; until then tokens stay in memory only.")};
    case secrets::VaultCondition::Silent:
        return {Tone::Bad, Vaults::tr("does not answer"), Vaults::tr("Your keyring does not answer."),
                Vaults::tr("It was asked and said nothing for five seconds. Try again, restart the keyring "
                           "service, or use a token for this run only.")};
    case secrets::VaultCondition::Unusable:
        return {Tone::Bad, Vaults::tr("unusable"), Vaults::tr("Your keyring cannot be used."),
                QString::fromStdString(state.detail)};
    }
    return {};
}

QString vaultFailureWords(const QString &deed, const secrets::VaultFailure &failure)
{
    return Vaults::tr("%1 %2", "what was not done, then why").arg(deed, reasonOf(failure));
}

} // namespace ringdown::format
