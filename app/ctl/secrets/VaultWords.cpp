// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/VaultWords.h"

#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
std::string vaultWords(const secrets::VaultState &state)
{
    using secrets::VaultCondition;
    switch (state.condition) {
    case VaultCondition::Ready:
    case VaultCondition::Locked:
        return {};
    case VaultCondition::NoCollection:
        return "The keyring service runs, but no keyring was ever made. Make one: log in to the "
               "desktop once and choose its password, or run 'gnome-keyring-daemon --unlock' and "
               "type the new password, then Ctrl+D.";
    case VaultCondition::NoService:
        return "This desktop has no keyring service. Install gnome-keyring or KWallet and log in "
               "again.";
    case VaultCondition::NoBus:
        return "There is no session bus here, so no keyring can be reached. Log in to a desktop, or "
               "run this with 'dbus-run-session'.";
    case VaultCondition::Silent:
        return "The keyring service does not answer. Restart it (log out and in) and try again.";
    case VaultCondition::Unusable:
        return forTerminal(state.detail) + '.';
    }
    return {};
}

std::string vaultWords(const secrets::VaultFailure &failure)
{
    using secrets::VaultTrouble;
    std::string detail = forTerminal(failure.detail);
    if (!detail.empty() && !detail.ends_with('.'))
        detail += '.';
    switch (failure.trouble) {
    case VaultTrouble::Locked:
        return "The keyring is locked and there is no display on which it could ask for its password. Unlock "
               "it "
               "on the desktop, or run 'gnome-keyring-daemon --unlock' and type its password, then Ctrl+D.";
    case VaultTrouble::Cancelled:
        return "Cancelled: nothing was changed.";
    case VaultTrouble::Denied:
        return "The keyring refused: " + detail;
    case VaultTrouble::NoService:
    case VaultTrouble::NotMade:
        return "There is no keyring to use: " + detail;
    case VaultTrouble::TimedOut:
        return "The keyring did not answer in time: " + detail;
    case VaultTrouble::Absent:
    case VaultTrouble::ReadOnly:
    case VaultTrouble::Failed:
        return detail;
    }
    return {};
}

} // namespace ringdown::ctl
