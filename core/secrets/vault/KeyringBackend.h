// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ringdown::secrets {

/// A wallet program on the session bus, of KDE.
struct WalletService {
    QString name; ///< "org.kde.kwalletd5"
    QString path; ///< of its object
};

/// The wallet that QtKeychain prefers to the Secret Service on this desktop, if it runs: it looks at the same
/// variables of the environment. Nothing where it takes the Secret Service anyway.
std::optional<WalletService> walletOfDesktop();

} // namespace ringdown::secrets
