// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/RelayUrl.h"

namespace ringdown::client {

using namespace Qt::StringLiterals;

std::optional<RelayUrlFault> faultOf(const QUrl &relay)
{
    if (!relay.isValid() && relay.errorString().startsWith(u"Invalid port"_s))
        return RelayUrlFault::Port;
    const bool isWeb = relay.scheme() == u"http"_s || relay.scheme() == u"https"_s;
    if (!relay.isValid() || !isWeb || relay.host().isEmpty())
        return RelayUrlFault::NoAddress;
    if (!relay.userInfo().isEmpty())
        return RelayUrlFault::UserInfo;
    if ((!relay.path().isEmpty() && relay.path() != u"/"_s) || relay.hasQuery() || relay.hasFragment())
        return RelayUrlFault::Path;
    return {};
}

std::string relayName(const QUrl &relay)
{
    return relay.toString(QUrl::FullyEncoded | QUrl::RemovePath).toStdString();
}

} // namespace ringdown::client
