// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/KeyringBackend.h"

namespace ringdown::secrets {
namespace {

/// As QtKeychain's detectDesktopEnvironment() decides, in its order.
bool isPlasma()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    for (const char *other : {"GNOME", "Unity", "XFCE"}) {
        if (current == other)
            return false;
    }
    if (current == "KDE")
        return true;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "gnome" || session.contains("xfce"))
        return false;
    if (session == "kde")
        return true;
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID") &&
           !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

std::optional<WalletService> walletOfDesktop()
{
    if (!isPlasma())
        return std::nullopt;
    const QString version = qEnvironmentVariable("KDE_SESSION_VERSION");
    if (version != u"5" && version != u"6")
        return std::nullopt;
    return WalletService{QStringLiteral("org.kde.kwalletd") + version,
                         QStringLiteral("/modules/kwalletd") + version};
}

} // namespace ringdown::secrets
