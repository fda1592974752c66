// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef RINGDOWN_WITHOUT_ACCOUNT
#error "The account's credential stays on the operator's desk (docs/decisions): a relay never sees it."
#endif

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/twilio/WebhookKey.h"

#include <string>

namespace ringdown::rest {
class DeskAuthorization;
}

namespace ringdown::desk {

/// The SID and Auth Token of the carrier's account: whoever has them owns it (design decision 5). It turns
/// into nothing else, and its token can be had by the few friends below alone: none of them is part of a
/// relay.
class AccountCredential {
public:
    /// BadInput names what does not look right, never the token: SID "AC" and 32 hex digits, token 32 hex
    /// digits.
    static Result<AccountCredential> make(std::string sid, Secret authToken);

    const std::string &sid() const { return m_sid; }
    /// Eight hex digits that name the token and are safe to show and log.
    std::string fingerprint() const;
    /// What verifies this account's webhooks without the token.
    twilio::WebhookKey webhookKey() const;

private:
    friend class ringdown::rest::DeskAuthorization; ///< administers the account over REST
    friend class AccountBook;                       ///< keeps it in the keychain

    AccountCredential(std::string sid, Secret authToken);

    std::string m_sid;
    Secret m_authToken;
};

} // namespace ringdown::desk
