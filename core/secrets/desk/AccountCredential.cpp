// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/AccountCredential.h"

#include "core/secrets/EntryCheck.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"

namespace ringdown::desk {

Result<AccountCredential> AccountCredential::make(std::string sid, Secret authToken)
{
    if (const auto checked = secrets::checkEntry(secrets::accountSidEntry, Secret(sid)); !checked)
        return checked.error();
    if (const auto checked = secrets::checkEntry(secrets::authTokenEntry, authToken); !checked)
        return checked.error();
    return AccountCredential(std::move(sid), std::move(authToken));
}

AccountCredential::AccountCredential(std::string sid, Secret authToken)
    : m_sid(std::move(sid))
    , m_authToken(std::move(authToken))
{
}

std::string AccountCredential::fingerprint() const
{
    return secrets::fingerprint(secrets::authTokenEntry, m_authToken);
}

twilio::WebhookKey AccountCredential::webhookKey() const
{
    return twilio::WebhookKey::derive(m_authToken);
}

} // namespace ringdown::desk
