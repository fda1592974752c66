// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <optional>
#include <string>

namespace ringdown::client {

/// Why an address is no relay's.
enum class RelayUrlFault {
    Port,      ///< outside 1 to 65535
    NoAddress, ///< no host, or another scheme than http and https
    UserInfo,  ///< a user or a password stands in it: a relay is entered with a token, which is no part of it
    Path,      ///< more than scheme, host and port
};

/// The one rule for addresses that are typed, given as an argument, or kept. Nothing when it may be one.
std::optional<RelayUrlFault> faultOf(const QUrl &relay);
/// How a relay is named in the keyring and the ledger: scheme, host and port as they are sent.
std::string relayName(const QUrl &relay);

} // namespace ringdown::client
